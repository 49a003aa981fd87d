package coldwall.study.input;

import static java.util.stream.Collectors.joining;

import coldwall.input.InvalidInputException;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Form.QuantityReader;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText.Entry;
import coldwall.settings.Standard;
import coldwall.study.input.Side.Sided;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.system.Strength;
import coldwall.system.WallLaw;
import coldwall.system.WallParameters;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The walls of a junction. Which laws there are, and which couplings they have, is stated once, in
 * {@link ClassicalWall#laws} and {@link QuantumWall#laws}; names, flags and messages follow.
 */
public final class WallSettings {
  /** The quantum bath that is taken unless another one is asked for. */
  public static final String USUAL_BATH = "wall-flux";

  private static final String NONE = "none";

  private static final Sided<String> CLASSICAL =
      sided("classical", "Classical wall", WallLaw.names(ClassicalWall.laws()), "maxwell", "");

  private static final Sided<String> QUANTUM =
      sided(
          "quantum",
          "Quantum bath",
          WallLaw.names(QuantumWall.laws()),
          USUAL_BATH,
          ", the twin of maxwell");

  /** The couplings by the names of their flags. */
  private static final Map<String, Sided<Quantity>> COUPLINGS = couplings();

  private static final Setting<Proposal> PROPOSAL =
      proposal(
              "junction.proposal",
              "What metropolis walls propose: energies up to E, or within D of the old one (default"
                  + " uniform, up to 20 temperatures of the hot bath)")
          .usedAs(
              "it sets metropolis walls, and the levels of a metropolis bath unless they are given");

  /** All of them. */
  public static final List<Setting<?>> ALL =
      Stream.of(
              Stream.of(CLASSICAL, QUANTUM).flatMap(sided -> sided.settings().stream()),
              COUPLINGS.values().stream().flatMap(sided -> sided.settings().stream()),
              Stream.<Setting<?>>of(PROPOSAL))
          .flatMap(settings -> settings)
          .toList();

  /** Those of the classical particle, for studies of it alone. */
  public static final List<Setting<?>> CLASSICAL_ALONE =
      Stream.of(
              CLASSICAL.settings().stream(),
              Objects.requireNonNull(COUPLINGS.get(Strength.ACCOMMODATION.parameter()))
                  .settings()
                  .stream(),
              Stream.<Setting<?>>of(PROPOSAL))
          .flatMap(settings -> settings)
          .toList();

  private final SettingsReader reader;
  private final Particle particle;
  private final Box box;
  private final double hot;

  /**
   * The walls of one junction.
   *
   * @param hot T_h, which sets what is proposed unless that is given: not T_c, so that a point of a
   *     curve is that of the same model alone
   */
  WallSettings(SettingsReader reader, Particle particle, Box box, double hot) {
    this.reader = reader;
    this.particle = particle;
    this.box = box;
    this.hot = hot;
  }

  private static Sided<String> sided(
      String name, String what, List<String> laws, String usual, String why) {
    List<String> choices = new ArrayList<>(laws);
    choices.add(NONE);
    Setting<String> both =
        Setting.of(
                name,
                "junction." + name,
                "WALL",
                what + ": " + String.join(", ", laws) + " or none",
                new Form.Choice(choices),
                usual)
            .with(Standard.fixed(usual, usual + why))
            .usedAs("each side has a choice of its own, or none is to be solved");
    return Sided.of(both, new Form.Choice(laws));
  }

  private static Map<String, Sided<Quantity>> couplings() {
    Map<String, Sided<Quantity>> couplings = new LinkedHashMap<>();
    for (String name : Stream.of(Strength.values()).map(Strength::parameter).distinct().toList()) {
      List<Strength> kinds =
          Arrays.stream(Strength.values()).filter(kind -> kind.parameter().equals(name)).toList();
      String laws = lawsWith(kinds);
      boolean isShare = kinds.contains(Strength.ACCOMMODATION);
      Setting<Quantity> both =
          Setting.of(
                  name,
                  "junction." + name,
                  isShare ? "A" : "G",
                  (isShare ? "Share of collisions that thermalise, in " : "Rate or coupling of ")
                      + laws,
                  new Form.Amount(
                      kinds.stream().map(Strength::dimension).toList(),
                      isShare ? Bound.SHARE : Bound.POSITIVE),
                  "1")
              .with(
                  Standard.from(
                      isShare ? "1" : "1; in SI units, 1 in the box's own units",
                      "1",
                      _ -> new Quantity(1, kinds.getFirst().dimension(), false)))
              .usedAs("it sets " + laws);
      couplings.put(name, Sided.of(both));
    }
    return couplings;
  }

  /** The laws with one of these couplings, in words. */
  public static String lawsWith(List<Strength> kinds) {
    List<String> names =
        Stream.concat(ClassicalWall.laws().stream(), QuantumWall.laws().stream())
            .filter(law -> law.coupling().filter(kinds::contains).isPresent())
            .map(WallLaw::name)
            .toList();
    if (names.size() == 1) {
      return names.getFirst();
    }
    int last = names.size() - 1;
    return names.subList(0, last).stream().collect(joining(", ")) + " and " + names.get(last);
  }

  /** How metropolis walls propose, as any study is told. */
  public static Setting<Proposal> proposal(String path, String description) {
    return Setting.of(
        "proposal",
        path,
        "uniform:E|window:D",
        description,
        new Form.Matching<>(
            "(uniform|window): *" + Quantity.pattern(Dimension.ENERGY),
            WallSettings::readProposal,
            proposal -> proposal.parameter().name() + ":" + proposal.parameter().value()),
        "uniform:100");
  }

  private static Proposal readProposal(Entry entry, QuantityReader quantities) {
    String[] parts = entry.text().split(":", -1);
    if (parts.length != 2 || !(parts[0].equals("uniform") || parts[0].equals("window"))) {
      throw entry.must("be uniform:EMAX or window:D", "write it like uniform:100");
    }
    double energy = quantities.read(entry, parts[1], Dimension.ENERGY).natural();
    if (!(energy > 0 && energy < Double.POSITIVE_INFINITY)) {
      throw entry.must("have an energy above 0", "write it like uniform:100");
    }
    return parts[0].equals("uniform") ? new Proposal.Uniform(energy) : new Proposal.Window(energy);
  }

  /** Whether classical mechanics is asked for. */
  static boolean isClassical(SettingsReader reader) {
    return isAskedFor(reader, CLASSICAL.both());
  }

  /** Whether quantum mechanics is asked for. */
  static boolean isQuantum(SettingsReader reader) {
    return isAskedFor(reader, QUANTUM.both());
  }

  private static boolean isAskedFor(SettingsReader reader, Setting<String> mechanics) {
    boolean asked = reader.peek(mechanics).filter(NONE::equals).isEmpty();
    if (!asked) {
      reader.get(mechanics);
    }
    return asked;
  }

  /** The message where there is a potential, and a quantum bath was asked for or not refused. */
  static InvalidInputException onlyClassical(SettingsReader reader) {
    return reader.must(
        QUANTUM.both(),
        "be none where there is a potential: a quantum contact bath knows the levels of the empty"
            + " box alone",
        "set it to none, or take the study twin, which has both mechanics in a potential");
  }

  static void requireOne(SettingsReader reader) {
    if (!isClassical(reader) && !isQuantum(reader)) {
      throw new InvalidInputException(
          "at least one of "
              + reader.nameOf(CLASSICAL.both())
              + " and "
              + reader.nameOf(QUANTUM.both())
              + " must not be none, but both are; drop one");
    }
  }

  /** What is not asked for still has a wall, which nothing looks at. */
  Contact contact(Side side, double temperature) {
    return new Contact(
        temperature,
        isClassical(reader)
            ? wall(ClassicalWall.laws(), CLASSICAL, side)
            : new ClassicalWall.Maxwell(1),
        isQuantum(reader) ? wall(QuantumWall.laws(), QUANTUM, side) : new QuantumWall.WallFlux(1));
  }

  /** For a study of the classical particle alone; the quantum wall is one that nothing looks at. */
  Contact classicalContact(Side side, double temperature) {
    if (!isClassical(reader)) {
      throw reader.must(
          CLASSICAL.both(), "name a wall here", "nothing but the classical particle is looked at");
    }
    ClassicalWall wall = wall(ClassicalWall.laws(), CLASSICAL, side);
    return new Contact(temperature, wall, new QuantumWall.WallFlux(1));
  }

  private <W> W wall(List<WallLaw<W>> laws, Sided<String> name, Side side) {
    String chosen = reader.get(name.of(side));
    return laws.stream()
        .filter(law -> law.name().equals(chosen))
        .findFirst()
        .orElseThrow()
        .maker()
        .apply(parameters(side));
  }

  private WallParameters parameters(Side side) {
    return new WallParameters() {
      @Override
      public double strength(Strength kind) {
        Setting<Quantity> setting =
            Objects.requireNonNull(COUPLINGS.get(kind.parameter())).of(side);
        double usual = usualStrength(reader, kind, particle, box);
        return reader.amount(setting, kind.dimension(), usual);
      }

      @Override
      public Proposal proposal() {
        return WallSettings.this.proposal();
      }
    };
  }

  /** 1 where bare numbers are natural; in SI, 1 in the box's own units (hbar = m = E_1 = 1). */
  public static double usualStrength(
      SettingsReader reader, Strength kind, Particle particle, Box box) {
    return reader.system() == UnitSystem.SI ? kind.ownUnit(particle, box) : 1;
  }

  /** How Metropolis walls propose, which also sets the levels of a Metropolis bath. */
  Proposal proposal() {
    return reader.get(PROPOSAL, new Proposal.Uniform(usualProposal()));
  }

  /** The largest energy that is proposed unless another one is given. */
  double usualProposal() {
    double energy = hot == 0 ? box.groundEnergy(particle) : hot;
    return PauliMasterEquation.PROPOSAL_TEMPERATURES * energy;
  }

  /** What the user calls that setting. */
  static String proposalName(SettingsReader reader) {
    return reader.nameOf(PROPOSAL);
  }
}
