package coldwall.study.trajectory;

import coldwall.frame.RowType;
import java.util.List;

/**
 * A while in which nothing happens, and the exchange with a bath that ends it: a flight and a
 * collision, or a stay in a level and a jump. In natural units.
 *
 * @param start when it begins
 * @param duration how long it is
 * @param byHot whether the hot bath ends it
 * @param level of the quantum particle; 0 of the classical one
 * @param energy meanwhile
 * @param heat what the particle takes from the bath at the end
 */
record Step(double start, double duration, boolean byHot, int level, double energy, double heat) {
  static final RowType<Step> TYPE =
      new RowType<>(
          List.of(
              RowType.number("start", Step::start),
              RowType.number("duration", Step::duration),
              RowType.number("by_hot", step -> step.byHot ? 1 : 0),
              RowType.number("level", Step::level),
              RowType.number("energy", Step::energy),
              RowType.number("heat", Step::heat)),
          stored ->
              new Step(
                  stored[0], stored[1], stored[2] == 1, (int) stored[3], stored[4], stored[5]));

  boolean isKnown() {
    return !Double.isNaN(start);
  }

  double end() {
    return start + duration;
  }
}
