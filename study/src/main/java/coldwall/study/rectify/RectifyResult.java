package coldwall.study.rectify;

import coldwall.settings.Grid;
import coldwall.study.curve.Model;
import coldwall.study.curve.Significance;
import coldwall.study.input.CouplingRatios;
import coldwall.study.input.Setup;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
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
   */
  record Mechanics(Model model, List<Rectified> currents) {
    /** Of ratios that are equal up to this, the first counts as the largest. */
    private static final double EQUAL = 1e-9;

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

  /** T_c/T_h of a point. */
  double biasAt(int point) {
    return coldAt(point) / hot();
  }
}
