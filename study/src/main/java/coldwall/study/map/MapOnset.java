package coldwall.study.map;

import static coldwall.frame.RowType.number;

import coldwall.frame.RowType;
import coldwall.study.curve.DepthCurve;
import coldwall.study.curve.Model;
import coldwall.study.curve.NdtrFinder;
import coldwall.units.Estimate;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * Where NDTR begins at one ratio of the couplings, coming from low T_h.
 *
 * <p>NDTR as such is found from a fall of 1e-9 on, and begins with a fall of 0; but where it begins
 * at T_c -&gt; 0, as it does for all baths seen, the sign of dJ/dT_c there says it sharply. So T_h
 * counts as beyond the onset if the current rises from T_c = 0, or if a fall is found anywhere.
 *
 * @param kind whether it begins at all
 * @param hotOverGround T_h/E_1 where it begins; NaN unless {@link Kind#INSIDE}
 */
record MapOnset(Kind kind, Estimate hotOverGround) {

  /** Whether NDTR begins on the map. */
  enum Kind {
    /** It is there at the lowest T_h already. */
    BEFORE,
    /** It begins between two points. */
    INSIDE,
    /** There is none at this ratio. */
    NEVER,
    /** The search failed. */
    UNKNOWN
  }

  static final MapOnset BEFORE = new MapOnset(Kind.BEFORE, Estimate.NONE);
  static final MapOnset NEVER = new MapOnset(Kind.NEVER, Estimate.NONE);
  static final MapOnset UNKNOWN = new MapOnset(Kind.UNKNOWN, Estimate.NONE);

  /** How what a search found is stored. */
  static final RowType<MapOnset> TYPE =
      new RowType<>(
          List.of(
              number("is_inside", MapOnset::code),
              number("hot_over_ground", onset -> onset.hotOverGround.value()),
              number("uncertainty", onset -> onset.hotOverGround.uncertainty())),
          MapOnset::decoded);

  /** Of an onset, where contacts are as unequal as 0.05 and 100; against 60 digits. */
  static final double ERROR = 2e-5;

  private static final double WIDTH = 5e-6;

  /**
   * The weight e = exp(-3 E_1/T_c) of the second level relative to the first at which dJ/de is
   * taken, T_c = 0.2 E_1. Rounding spoils it by 1e-8 or more.
   */
  private static final double WEIGHT = 3e-7;

  /** The next term of the slope goes as e^(2/3), as far as seen, and is eliminated. */
  private static final double FACTOR = 8;

  private double code() {
    return switch (kind) {
      case INSIDE -> 1;
      case BEFORE -> 0;
      case NEVER, UNKNOWN -> Double.NaN;
    };
  }

  private static MapOnset decoded(double[] numbers) {
    if (Double.isNaN(numbers[0])) {
      return UNKNOWN;
    }
    return numbers[0] == 1
        ? new MapOnset(Kind.INSIDE, new Estimate(numbers[1], numbers[2]))
        : BEFORE;
  }

  /**
   * Looks for it between these T_h, from above.
   *
   * @param models the junction by its T_h/E_1
   * @param descending T_h/E_1, the first with NDTR and the others without any that was found
   */
  static MapOnset search(DoubleFunction<Model> models, double[] descending) {
    for (int i = 1; i < descending.length; i++) {
      if (!isBeyond(models.apply(descending[i]))) {
        return new MapOnset(Kind.INSIDE, between(models, descending[i], descending[i - 1]));
      }
    }
    return BEFORE;
  }

  /** Between a T_h without and one with NDTR. */
  static Estimate between(DoubleFunction<Model> models, double without, double with) {
    double low = without;
    double high = with;
    while (high - low > WIDTH * low) {
      double middle = Math.sqrt(low * high);
      if (isBeyond(models.apply(middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return new Estimate((low + high) / 2, ERROR * high);
  }

  private static boolean isBeyond(Model model) {
    double zero = model.current(0).fromHot();
    double slope = (atWeight(model, WEIGHT) - zero) / WEIGHT;
    double closer = (atWeight(model, WEIGHT / FACTOR) - zero) / (WEIGHT / FACTOR);
    double elimination = StrictMath.cbrt(FACTOR * FACTOR);
    return elimination * closer > slope || NdtrFinder.find(DepthCurve.of(model)).found();
  }

  private static double atWeight(Model model, double weight) {
    double gap = model.junction().crossoverTemperature();
    return model.current(-gap / StrictMath.log(weight)).fromHot();
  }
}
