package coldwall.study.settle;

import coldwall.classical.Freezing;
import coldwall.classical.Rest;
import coldwall.classical.SlowApproach;
import coldwall.settings.Grid;
import coldwall.study.input.Setup;
import coldwall.system.Junction;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was seen, and what is known beforehand.
 *
 * @param setup the junction
 * @param cold the cold temperature as it was given
 * @param start the temperature at first as it was given
 * @param times as they were given
 * @param particles classical ones to each time; 0 if none was asked for
 * @param classical its curve, if it was asked for
 * @param quantum the same
 * @param isComplete whether everything was computed
 * @param units of all output
 */
record SettleResult(
    Setup setup,
    Quantity cold,
    Quantity start,
    Grid times,
    int particles,
    Optional<Curve> classical,
    Optional<Curve> quantum,
    boolean isComplete,
    UnitSystem units) {

  Junction junction() {
    return setup.junction();
  }

  /** The points at which either is known. */
  List<Integer> known() {
    return IntStream.range(0, times.size())
        .filter(i -> curves().anyMatch(curve -> curve.energy(i).isKnown()))
        .boxed()
        .toList();
  }

  private Stream<Curve> curves() {
    return Stream.of(classical, quantum).flatMap(Optional::stream);
  }

  /** Whether the classical particle begins at rest, where it stays. */
  boolean restsFromTheStart() {
    return classical.isPresent() && start.natural() == 0;
  }

  /** Where it comes to rest. */
  Rest rest() {
    return Freezing.rest(junction());
  }

  /**
   * What slow flights leave of the distance of the classical particle, times t; empty where it is
   * not known.
   */
  OptionalDouble slowness() {
    return classical
        .filter(Curve::moves)
        .filter(_ -> SlowApproach.isKnown(junction(), start.natural()))
        .map(curve -> {
          double steady = curve.ends().energy().value();
          double coefficient = SlowApproach.coefficient(junction(), start.natural());
          return OptionalDouble.of(coefficient * steady / (curve.ends().start() - steady));
        })
        .orElse(OptionalDouble.empty());
  }
}
