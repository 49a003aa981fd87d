package coldwall.study.trajectory;

import coldwall.study.input.Setup;
import coldwall.system.Junction;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was seen.
 *
 * @param setup the junction
 * @param cold the cold temperature as it was given
 * @param classical step by step, if it was asked for; unknown steps where there are none
 * @param quantum the same
 * @param isComplete whether every step is there
 * @param units of all output
 */
record TrajectoryResult(
    Setup setup,
    Quantity cold,
    Optional<List<Step>> classical,
    Optional<List<Step>> quantum,
    boolean isComplete,
    UnitSystem units) {

  Junction junction() {
    return setup.junction();
  }

  /** The steps that are known; none if nothing was asked for. */
  static List<Step> known(Optional<List<Step>> steps) {
    return steps.orElse(List.of()).stream().filter(Step::isKnown).toList();
  }

  /** The heat from the hot bath up to the end. */
  static double heat(List<Step> steps) {
    return steps.stream().filter(Step::byHot).mapToDouble(Step::heat).sum();
  }

  /** The time up to the end. */
  static double time(List<Step> steps) {
    return steps.isEmpty() ? 0 : steps.getLast().end();
  }

  /** The share of time that the longest step has. */
  static double longest(List<Step> steps) {
    double longest = steps.stream().mapToDouble(Step::duration).max().orElse(0);
    return longest / steps.stream().mapToDouble(Step::duration).sum();
  }

  /** A time that both have. */
  double commonTime() {
    return Stream.of(known(classical), known(quantum))
        .filter(steps -> !steps.isEmpty())
        .mapToDouble(TrajectoryResult::time)
        .min()
        .orElse(0);
  }

  /** x/L at which a classical step begins: the other wall than the one where it ends. */
  static double startOf(Step step) {
    return step.byHot() ? 1 : 0;
  }

  double speed(Step step) {
    return Math.sqrt(2 * step.energy() / junction().particle().mass());
  }
}
