package coldwall.spec;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One setting of a spec, however it is written: as the flag {@code --gamma-hot} or at {@code
 * junction.hot.gamma} of a file.
 *
 * @param name the flag without its dashes; what the parsers ask for
 * @param path where it stands in a file, dots between the levels
 * @param label stands for its value in the help
 * @param description for the help, without its default's context where that differs by study
 * @param isForOneSide whether the help names it only beside the setting for both sides
 * @param form what its text looks like
 * @param sample a text that can stand there
 * @param insteadOf the name of the setting that it takes the place of, so that only one of the two
 *     may be given
 */
public record Key(
    String name,
    String path,
    String label,
    String description,
    boolean isForOneSide,
    Form form,
    Sample sample,
    Optional<String> insteadOf) {

  /**
   * A text that a setting can have.
   *
   * @param text the text
   * @param isDefault whether leaving the setting out means the same, whatever the other settings
   *     are
   */
  public record Sample(String text, boolean isDefault) {

    /** What holds when nothing is given. */
    public static Sample ofDefault(String text) {
      return new Sample(text, true);
    }

    /** An example, or a default that depends on other settings. */
    public static Sample of(String text) {
      return new Sample(text, false);
    }
  }

  /** A setting of its own. */
  public static Key of(
      String name, String path, String label, String description, Form form, Sample sample) {
    return new Key(name, path, label, description, false, form, sample, Optional.empty());
  }

  /** The same setting, taking the place of another one. */
  public Key insteadOf(String other) {
    return new Key(name, path, label, description, isForOneSide, form, sample, Optional.of(other));
  }

  /** The same setting in a study where leaving it out has another meaning. */
  Key asExample() {
    return new Key(
        name, path, label, description, isForOneSide, form, Sample.of(sample.text()), insteadOf);
  }

  /** A setting of the junction, for both sides at once or for each. */
  static List<Key> sided(
      String name, String label, String description, Form form, Form formOfSide, Sample sample) {
    Sample ofSide = Sample.of(sample.text());
    Key both = of(name, "junction." + name, label, description, form, sample);
    return Stream.concat(
            Stream.of(both),
            Stream.of(Side.values())
                .map(side ->
                    new Key(
                        name + "-" + side.label(),
                        "junction." + side.label() + "." + name,
                        label,
                        description,
                        true,
                        formOfSide,
                        ofSide,
                        Optional.empty())))
        .toList();
  }

  /** Whether the setting also exists for each side of the junction. */
  private boolean isForBothSides(List<Key> keys) {
    return keys.stream().anyMatch(key -> key.isForOneSide && key.name.equals(name + "-hot"));
  }

  /** What the help of a command says about the flag. */
  public String flagHelp(List<Key> keys) {
    return isForBothSides(keys)
        ? description + " Also --" + name + "-hot, --" + name + "-cold for one side."
        : description;
  }

  /** Whether the two may not be given together. */
  boolean excludes(Key other) {
    return insteadOf.filter(other.name::equals).isPresent()
        || other.insteadOf.filter(name::equals).isPresent();
  }
}
