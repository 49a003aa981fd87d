package coldwall.study.soft;

import coldwall.quantum.generator.LambShift;
import coldwall.quantum.generator.MasterEquation;
import coldwall.settings.Form;
import coldwall.settings.Setting;
import coldwall.settings.Standard;
import java.util.List;
import java.util.stream.Stream;

/** The master equations that a junction with soft contacts can be solved by. */
public enum SoftEquation {
  UNIVERSAL("universal", "universal Lindblad"),
  REDFIELD("redfield", "Redfield"),
  DAVIES("davies", "Davies"),
  PAULI("pauli", "Pauli");

  private final String word;
  private final String title;

  SoftEquation(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /** The equation by which a study judges. */
  public static Setting<String> setting() {
    return Setting.of(
            "equation",
            "solver.equation",
            "NAME",
            "Quantum equation that is judged: universal, redfield, davies or pauli",
            new Form.Choice(words()),
            UNIVERSAL.word)
        .with(Standard.fixed(UNIVERSAL.word));
  }

  private static List<String> words() {
    return Stream.of(values()).map(SoftEquation::word).toList();
  }

  /** The one that is written like this. */
  public static SoftEquation named(String word) {
    return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst().orElseThrow();
  }

  /** How it is written. */
  public String word() {
    return word;
  }

  /** Whose equation it is, in texts. */
  public String title() {
    return title;
  }

  /** The same where it stands among others. */
  public String brief() {
    return this == UNIVERSAL ? word : title;
  }

  /** Whether it takes all transitions apart, and has the limit of weak coupling alone. */
  public boolean isSecular() {
    return this == DAVIES || this == PAULI;
  }

  /** The one to be drawn beside it: of the other kind. */
  public SoftEquation beside() {
    return isSecular() ? UNIVERSAL : DAVIES;
  }

  /** Of it and the one beside it, the one that knows of coherences, and so of energy shifts. */
  public SoftEquation withCoherences() {
    return isSecular() ? beside() : this;
  }

  /** Without energy shifts. */
  public MasterEquation equation() {
    return equation(LambShift.OMITTED);
  }

  /** With energy shifts by the baths, where it has any, and counter-term. */
  public MasterEquation shifted() {
    return equation(LambShift.RENORMALISED);
  }

  private MasterEquation equation(LambShift shift) {
    return switch (this) {
      case UNIVERSAL -> new MasterEquation.UniversalLindblad(shift);
      case REDFIELD -> new MasterEquation.Redfield(shift);
      case DAVIES -> new MasterEquation.Davies(shift);
      case PAULI -> new MasterEquation.Pauli();
    };
  }

  /** Whether it may be believed where this was found. */
  public boolean holds(Validity validity) {
    return isSecular() ? validity.holdsForDavies() : validity.holdsForUniversal();
  }
}
