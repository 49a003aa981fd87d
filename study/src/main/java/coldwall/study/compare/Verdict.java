package coldwall.study.compare;

import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Departure;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Ndtr;
import coldwall.study.curve.Plateau;
import coldwall.study.curve.SizeRatio;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the shape of the classical prediction can be trusted. It can if both mechanics agree on
 * whether there is NDTR and the departure is at most {@link Departure#TOLERATED}; it cannot if one
 * of the two certainly fails; otherwise that cannot be told.
 *
 * @param state whether there is anything to judge
 * @param trusted the answer; null if it cannot be told
 * @param departure how far the classical curve departs from the quantum one; null unless both were
 *     judged
 * @param size how large the quantum current is against the classical one
 * @param plateauEnd T_c below which the quantum current stays within one per cent; NaN if nowhere
 */
record Verdict(
    State state,
    @Nullable Boolean trusted,
    @Nullable Departure departure,
    SizeRatio size,
    double plateauEnd) {
  /** Smaller currents leave the range of a double, or have lost their digits. */
  private static final double SMALLEST = 1e-290;

  /** Whether there is anything to judge. */
  enum State {
    /** Not everything was solved. */
    INTERRUPTED,
    /** No point lies below T_h. */
    NOTHING_JUDGED,
    /** No point of one of the two mechanics could be solved. */
    NOT_SOLVED,
    /** The quantum currents are too small for double-precision numbers. */
    UNDERFLOW,
    /** The points are too few to see whether a curve falls. */
    TOO_FEW,
    /** Only one of the two mechanics was asked for. */
    ONE_SIDED,
    /** A conductance, by which curves are compared, is 0 or could not be solved. */
    NO_CONDUCTANCE,
    JUDGED
  }

  static Verdict of(
      Junction junction, List<CurveAnalysis> curves, Estimate crossing, boolean isComplete) {
    Optional<CurveAnalysis> classical = CurveAnalysis.find(curves, Part.CLASSICAL);
    Optional<CurveAnalysis> quantum = CurveAnalysis.find(curves, Part.QUANTUM);
    State state = isComplete ? state(curves, classical, quantum) : State.INTERRUPTED;
    double plateauEnd =
        state == State.INTERRUPTED || state == State.UNDERFLOW || state == State.TOO_FEW
            ? Double.NaN
            : quantum
                .map(found -> Plateau.end(found.curve(), junction.crossoverTemperature()))
                .orElse(Double.NaN);
    SizeRatio size =
        state != State.INTERRUPTED && classical.isPresent() && quantum.isPresent()
            ? SizeRatio.between(classical.get().curve(), quantum.get().curve())
            : SizeRatio.NONE;
    if (state != State.JUDGED) {
      return new Verdict(state, null, null, size, plateauEnd);
    }
    Departure departure =
        Departure.between(classical.orElseThrow(), quantum.orElseThrow()).withCrossing(crossing);
    return departure.isKnown()
        ? new Verdict(
            State.JUDGED,
            trusted(classical.orElseThrow(), quantum.orElseThrow(), departure),
            departure,
            size,
            plateauEnd)
        : new Verdict(State.NO_CONDUCTANCE, null, null, size, plateauEnd);
  }

  private static State state(
      List<CurveAnalysis> curves,
      Optional<CurveAnalysis> classical,
      Optional<CurveAnalysis> quantum) {
    List<CurveAnalysis> main = Stream.of(classical, quantum).flatMap(Optional::stream).toList();
    boolean isAsked =
        curves.getFirst().curve().points().stream()
            .anyMatch(
                point -> point.coldTemperature() < curves.getFirst().model().hotTemperature());
    if (!isAsked) {
      return State.NOTHING_JUDGED;
    }
    if (main.stream().anyMatch(curve -> curve.curve().judged().isEmpty())) {
      return State.NOT_SOLVED;
    }
    if (quantum.isPresent() && largest(quantum.get()) < SMALLEST) {
      return State.UNDERFLOW;
    }
    if (main.stream().anyMatch(curve -> curve.ndtr() == null)) {
      return State.TOO_FEW;
    }
    if (main.size() == 1) {
      return State.ONE_SIDED;
    }
    return main.stream().allMatch(curve -> curve.conductance().isKnown())
        ? State.JUDGED
        : State.NO_CONDUCTANCE;
  }

  private static double largest(CurveAnalysis curve) {
    return curve.curve().judged().stream()
        .map(CurvePoint::current)
        .mapToDouble(current -> Math.abs(current.value()))
        .max()
        .orElse(0);
  }

  private static @Nullable Boolean trusted(
      CurveAnalysis classical, CurveAnalysis quantum, Departure departure) {
    if (departure.exceeds()) {
      return false;
    }
    if (classical.hasNdtr() != quantum.hasNdtr()) {
      return isCertain(
              classical.hasNdtr() ? classical : quantum, quantum.hasNdtr() ? classical : quantum)
          ? false
          : null;
    }
    return departure.isDecided() ? true : null;
  }

  /** Whether the curve without NDTR could not have that of the other one unseen. */
  private static boolean isCertain(CurveAnalysis with, CurveAnalysis without) {
    Ndtr found = with.ndtrOrThrow();
    Estimate none = without.ndtrOrThrow().depth();
    return found.depth().value()
        > none.value()
            + Departure.SIGMAS * StrictMath.hypot(none.uncertainty(), found.depth().uncertainty());
  }
}
