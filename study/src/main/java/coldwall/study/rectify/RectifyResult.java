package coldwall.study.rectify;

import coldwall.frame.CellState;
import coldwall.frame.Shown;
import coldwall.settings.Grid;
import coldwall.study.curve.Model;
import coldwall.study.curve.Significance;
import coldwall.study.input.CouplingRatios;
import coldwall.study.input.Setup;
import coldwall.units.Display;
import coldwall.units.Estimate;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a rectification study found. Points are counted ratio by ratio, ascending in T_c.
 *
 * @param setup the junction that was asked about
 * @param cold the temperatures of the colder bath, all below that of the hotter one
 * @param ratios factors of the ratio of the couplings, cold over hot
 * @param mechanics one for each of the mechanics asked for, the classical one first
 * @param solved how many points are
 * @param units of all output
 */
record RectifyResult(
    Setup setup,
    Grid cold,
    CouplingRatios ratios,
    List<Mechanics> mechanics,
    int solved,
    UnitSystem units) {
  RectifyResult {
    mechanics = List.copyOf(mechanics);
  }

  /**
   * One of the mechanics.
   *
   * @param model the junction and its solver
   * @param currents point by point; NaN where they were not solved
   * @param states what is known of them
   */
  record Mechanics(Model model, List<Rectified> currents, List<CellState> states) {
    /** Of ratios that are equal up to this, the first counts as the largest. */
    private static final double EQUAL = 1e-9;

    /** A ratio that grows by less from one point to the next is at its end. */
    private static final double GROWTH = 1e-3;

    /** Nearer to 1, four digits would hide the difference. */
    private static final double NEAR_ONE = 0.1;

    String label() {
      return model.part().mechanics();
    }

    /** Whether anything is known at these points. */
    boolean isKnown(IntStream points) {
      return points.anyMatch(point -> currents.get(point).forward().isKnown());
    }

    boolean isKnown() {
      return isKnown(IntStream.range(0, currents.size()));
    }

    private double sigmas() {
      return model.isSampled()
          ? Significance.largestOf(2.0 * currents.size())
          : Significance.computed();
    }

    /** Whether the directions differ at a point. */
    boolean isSignificant(int point) {
      return currents.get(point).isSignificant(sigmas());
    }

    /** The point of the largest ratio among these that stands clear of its error, if any does. */
    Optional<Integer> largest(IntStream points) {
      double sigmas = sigmas();
      return points
          .filter(point -> currents.get(point).isSignificant(sigmas))
          .filter(point -> Double.isFinite(ratio(point)))
          .boxed()
          .reduce((one, other) -> ratio(other) > (1 + EQUAL) * ratio(one) ? other : one);
    }

    Optional<Integer> largest() {
      return largest(IntStream.range(0, currents.size()));
    }

    private double ratio(int point) {
      return currents.get(point).ratio().value();
    }

    /** Whether the ratio is clearly larger here than there. */
    boolean grows(int here, int there) {
      double noise =
          StrictMath.hypot(
              currents.get(here).ratio().uncertainty(), currents.get(there).ratio().uncertainty());
      return ratio(here) - ratio(there) > Math.max(GROWTH * ratio(there), sigmas() * noise);
    }

    /** The larger current over the smaller one, with as many digits as tell it from 1. */
    String ratioText(int point) {
      Estimate ratio = currents.get(point).ratio();
      if (!states.get(point).isSolved() || !ratio.isKnown()) {
        return states.get(point).or("none");
      }
      if (model.isSampled()) {
        return Shown.plusMinus(ratio);
      }
      double excess = ratio.value() - 1;
      if (!(excess > EQUAL && excess < NEAR_ONE)) {
        return Display.number(ratio.value());
      }
      int decimals = (int) (3 - Math.floor(StrictMath.log10(excess)));
      return new BigDecimal(ratio.value())
          .setScale(decimals, RoundingMode.HALF_EVEN)
          .stripTrailingZeros()
          .toPlainString();
    }

    /** How many points failed. */
    int failed() {
      return (int) states.stream().filter(CellState.FAILED::equals).count();
    }
  }

  int size() {
    return ratios.size() * cold.size();
  }

  boolean isComplete() {
    return solved == size();
  }

  boolean isSampled() {
    return mechanics.stream().anyMatch(one -> one.model().isSampled());
  }

  Optional<Mechanics> mechanics(Model.Part part) {
    return mechanics.stream().filter(one -> one.model().part() == part).findFirst();
  }

  double hot() {
    return setup.junction().hot().temperature();
  }

  /** The factor of the ratio of the couplings, of a point. */
  double ratioAt(int point) {
    return ratios.shown(point / cold.size());
  }

  /** T_c of a point. */
  double coldAt(int point) {
    return typedColdAt(point).natural();
  }

  /** T_c of a point as it was typed. */
  Quantity typedColdAt(int point) {
    return cold.values().get(point % cold.size());
  }

  /** The points of one ratio. */
  IntStream pointsOf(int ratio) {
    return IntStream.range(ratio * cold.size(), (ratio + 1) * cold.size());
  }

  /** The ratio of the couplings that tables and curves show: where the largest ratio is. */
  int shownRatio() {
    return shown().map(point -> point / cold.size()).orElseGet(ratios::mostUnequal);
  }

  /** The place of the T_c with the largest ratio. */
  int shownCold() {
    return shown().map(point -> point % cold.size()).orElse(0);
  }

  /** The point of the largest ratio of all mechanics. */
  private Optional<Integer> shown() {
    double largest = 0;
    Optional<Integer> shown = Optional.empty();
    for (Mechanics one : mechanics) {
      Optional<Integer> point = one.largest();
      if (point.isPresent() && one.ratio(point.get()) > largest) {
        largest = one.ratio(point.get());
        shown = point;
      }
    }
    return shown;
  }

  /** Whether the largest ratio still grows towards T_c = 0 at the lowest T_c. */
  boolean growsTowardsCold(Mechanics one, int point) {
    return point % cold.size() == 0
        && cold.size() > 1
        && typedColdAt(point).value() > 0
        && one.grows(point, point + 1);
  }

  /** Whether it still grows towards more unequal couplings at an end of their range. */
  boolean growsTowardsUnequal(Mechanics one, int point) {
    int row = point / cold.size();
    boolean isFirst = row == 0 && ratios.size() > 1;
    boolean isLast = row == ratios.size() - 1 && row > 0;
    return (isFirst && one.grows(point, point + cold.size()))
        || (isLast && one.grows(point, point - cold.size()));
  }

  /** Whether the range that was asked for sets the largest ratio. */
  boolean isGrowing(Mechanics one, int point) {
    return growsTowardsCold(one, point) || growsTowardsUnequal(one, point);
  }

  /** T_c/T_h of a point. */
  double biasAt(int point) {
    return coldAt(point) / hot();
  }
}
