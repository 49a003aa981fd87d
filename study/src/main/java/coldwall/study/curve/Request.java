package coldwall.study.curve;

import coldwall.frame.RowType;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.List;

/**
 * A further solve that the judgement of a curve calls for: plain numbers, so that it can be stored
 * and solved anywhere.
 *
 * @param kind what is asked for
 * @param low the lower end of the range of T_c that is searched
 * @param start where the search begins
 * @param high its upper end
 */
record Request(Kind kind, double low, double start, double high) {

  /** What may be asked for. */
  enum Kind {
    /** The current at a point. */
    CURRENT,
    /** The highest current near a point. */
    HIGHEST,
    /** The lowest current near a point. */
    LOWEST,
    /** dJ/d(T_h - T_c) at T_c -&gt; T_h, of a computed curve. */
    CONDUCTANCE
  }

  /**
   * What came out.
   *
   * @param cold T_c
   * @param value the current there, or the conductance
   */
  record Answer(double cold, Estimate value) {
    /** How it is stored. */
    static final RowType<Answer> TYPE =
        new RowType<>(
            List.of(
                RowType.number("cold_temperature", Answer::cold),
                RowType.number("value", answer -> answer.value.value()),
                RowType.number("uncertainty", answer -> answer.value.uncertainty())),
            numbers -> new Answer(numbers[0], new Estimate(numbers[1], numbers[2])));

    Sample sample() {
      return new Sample(cold, value.value(), value.uncertainty());
    }
  }

  /** The names of its numbers. */
  static final List<String> NAMES = List.of("request", "low", "start", "high");

  static Request atZero() {
    return current(0);
  }

  static Request current(double cold) {
    return new Request(Kind.CURRENT, cold, cold, cold);
  }

  static Request conductance(double hot) {
    return new Request(Kind.CONDUCTANCE, hot, hot, hot);
  }

  /** The request with these numbers. */
  static Request of(List<Double> numbers) {
    return new Request(
        Kind.values()[numbers.getFirst().intValue()],
        numbers.get(1),
        numbers.get(2),
        numbers.get(3));
  }

  /** Whether it asks where the curve turns. */
  boolean isTurn() {
    return kind == Kind.HIGHEST || kind == Kind.LOWEST;
  }

  List<Double> numbers() {
    return List.of((double) List.of(Kind.values()).indexOf(kind), low, start, high);
  }

  /** Answers it for a curve. */
  Answer solve(CurrentCurve curve) {
    return solve(curve, Watch.NONE);
  }

  /** The same, told about on the way. */
  Answer solve(CurrentCurve curve, Watch watch) {
    return switch (kind) {
      case CURRENT -> new Answer(start, curve.model().at(start, watch).current());
      case HIGHEST, LOWEST -> PeakSearch.search(this, curve, watch).answer();
      case CONDUCTANCE -> new Answer(high, Conductance.atEquilibrium(curve.model(), watch));
    };
  }
}
