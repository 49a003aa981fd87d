package coldwall.settings;

import coldwall.settings.Form.Bound;
import coldwall.units.Dimension;
import java.util.List;

/**
 * Values to visit, as two settings of which one is given: evenly spaced or listed, or
 * logarithmically spaced.
 *
 * @param values the one that also says the default
 * @param logarithmic the other one
 */
public record Range(Setting<Grid> values, Setting<Grid> logarithmic) {

  /**
   * Both settings.
   *
   * @param name of the first; the other has -log behind it
   * @param what is varied, as in "Cold temperatures"
   * @param label stands for a value in the help
   * @param examples of both
   */
  public static Range of(
      String name,
      String path,
      String what,
      String label,
      Dimension dimension,
      Bound bound,
      List<String> examples,
      Standard<Grid> standard) {
    Setting<Grid> values =
        Setting.of(
                name,
                path,
                "A:B:N | " + label + "," + label + ",...",
                what + ": N from A to B, evenly spaced, or a list",
                new Form.Sweep(dimension, false, bound),
                examples.getFirst())
            .with(standard.withSample(examples.getFirst()));
    Setting<Grid> logarithmic =
        Setting.of(
                name + "-log",
                path + "-log",
                "A:B:N",
                what + ": N from A to B, logarithmically spaced",
                new Form.Sweep(dimension, true, bound),
                examples.getLast())
            .insteadOf(values);
    return new Range(values, logarithmic);
  }

  /** The two settings. */
  public List<Setting<?>> settings() {
    return List.of(values, logarithmic);
  }

  /** What was given, or the default. */
  public Grid of(SettingsReader reader) {
    return reader.given(logarithmic).orElseGet(() -> reader.get(values));
  }
}
