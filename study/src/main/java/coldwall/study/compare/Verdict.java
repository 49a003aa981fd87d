package coldwall.study.compare;

import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Plateau;
import coldwall.system.Junction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the classical prediction can be trusted. It can if both mechanics agree on whether there
 * is NDTR and the departure is at most {@link Departure#TOLERATED}.
 *
 * @param state whether there is anything to judge
 * @param trusted the answer; null unless both mechanics were judged and can be compared
 * @param departure how far the classical curve departs from the quantum one; null unless both were
 *     judged
 * @param plateauEnd T_c below which the quantum current stays within one per cent; NaN if nowhere
 */
record Verdict(
    State state, @Nullable Boolean trusted, @Nullable Departure departure, double plateauEnd) {

  /** Whether there is anything to judge. */
  enum State {
    /** Not everything was solved. */
    INTERRUPTED,
    /** No point lies below T_h. */
    NOTHING_JUDGED,
    /** Only one of the two mechanics was solved. */
    ONE_SIDED,
    /** A conductance, by which curves are compared, could not be solved. */
    NOT_SOLVED,
    /** The currents are too small for double-precision numbers. */
    UNDERFLOW,
    JUDGED
  }

  static Verdict of(Junction junction, List<CurveAnalysis> curves) {
    if (curves.stream().anyMatch(curve -> curve.ndtr() == null)) {
      return new Verdict(State.INTERRUPTED, null, null, Double.NaN);
    }
    Optional<CurveAnalysis> classical = CurveAnalysis.find(curves, Part.CLASSICAL);
    Optional<CurveAnalysis> quantum = CurveAnalysis.find(curves, Part.QUANTUM);
    double plateauEnd =
        quantum
            .map(found -> Plateau.end(found.curve(), junction.crossoverTemperature()))
            .orElse(Double.NaN);
    if (curves.getFirst().curve().judged().isEmpty()) {
      return new Verdict(State.NOTHING_JUDGED, null, null, plateauEnd);
    }
    if (classical.isEmpty() || quantum.isEmpty()) {
      return new Verdict(State.ONE_SIDED, null, null, plateauEnd);
    }
    if (!classical.get().conductance().isKnown() || !quantum.get().conductance().isKnown()) {
      return new Verdict(State.NOT_SOLVED, null, null, plateauEnd);
    }
    Departure departure = Departure.between(classical.get(), quantum.get());
    return departure.isKnown()
        ? new Verdict(
            State.JUDGED,
            classical.get().hasNdtr() == quantum.get().hasNdtr() && !departure.exceedsTolerance(),
            departure,
            plateauEnd)
        : new Verdict(State.UNDERFLOW, null, departure, plateauEnd);
  }
}
