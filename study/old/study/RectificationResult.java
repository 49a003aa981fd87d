package coldwall.study;

import coldwall.spec.RectificationSpec;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What a rectification study found.
 *
 * @param study the study
 * @param mechanics one for each of the mechanics asked for, the classical one first
 * @param isComplete whether every point was solved
 */
record RectificationResult(Rectification study, List<Mechanics> mechanics, boolean isComplete) {
  /** Ratios this close to 1 are 1; a range's middle is off by roundings. */
  private static final double EQUAL = 1e-9;

  RectificationResult {
    mechanics = List.copyOf(mechanics);
  }

  /**
   * One of the mechanics.
   *
   * @param contender the junction and its solver
   * @param currents point by point
   */
  record Mechanics(Contender contender, List<Rectified> currents) {
    Mechanics {
      currents = List.copyOf(currents);
    }

    String label() {
      return Rectification.label(contender);
    }

    /** Its name and its walls, as in "classical, maxwell". */
    String name() {
      return label() + ", " + contender.walls();
    }

    boolean isStatistical() {
      return contender.solver().isStatistical();
    }

    private double sigmas() {
      return isStatistical()
          ? Significance.largestOf(2.0 * currents.size())
          : Significance.computed();
    }

    /**
     * The point of the largest ratio among these that stands clear of its error; of several, up to
     * rounding, the first.
     */
    OptionalInt largest(IntStream points) {
      return points
          .filter(point -> currents.get(point).isSignificant(sigmas()))
          .filter(point -> Double.isFinite(currents.get(point).ratio().value()))
          .reduce((one, other) -> ratio(other) > (1 + EQUAL) * ratio(one) ? other : one);
    }

    OptionalInt largest() {
      return largest(IntStream.range(0, currents.size()));
    }

    private double ratio(int point) {
      return currents.get(point).ratio().value();
    }
  }

  static RectificationResult of(Rectification study, RowTable table) {
    List<Mechanics> mechanics = new ArrayList<>();
    for (int i = 0; i < study.contenders().size(); i++) {
      int contender = i;
      Rectified[] currents = new Rectified[study.size()];
      Arrays.fill(currents, Rectified.UNKNOWN);
      for (int row = 0; row < table.rows(); row++) {
        int at = row;
        currents[table.index(row)] =
            Rectification.currents(contender, value -> table.value(value, at));
      }
      mechanics.add(new Mechanics(study.contenders().get(i), Arrays.asList(currents)));
    }
    return new RectificationResult(study, mechanics, table.rows() == study.size());
  }

  RectificationSpec spec() {
    return study.spec();
  }

  Optional<Mechanics> mechanics(Contender.Part part) {
    return mechanics.stream().filter(one -> one.contender().part() == part).findFirst();
  }

  double asymmetry(int index) {
    double asymmetry = spec().asymmetries().natural(index);
    return Math.abs(asymmetry - 1) < EQUAL ? 1 : asymmetry;
  }

  /** Of a point. */
  double asymmetryAt(int point) {
    return asymmetry(point / spec().cold().size());
  }

  /** Of a point. */
  double coldAt(int point) {
    return typedColdAt(point).natural();
  }

  /** Of a point, as it was typed. */
  Quantity typedColdAt(int point) {
    return spec().cold().values().get(point % spec().cold().size());
  }

  double hot() {
    return spec().setup().junction().hot().temperature();
  }

  /** The points of one asymmetry, ascending in T_c. */
  IntStream pointsOf(int asymmetry) {
    int colds = spec().cold().size();
    return IntStream.range(asymmetry * colds, (asymmetry + 1) * colds);
  }

  /** The asymmetry farthest from 1; of two as far, the larger. */
  int strongestAsymmetry() {
    int strongest = 0;
    for (int i = 1; i < spec().asymmetries().size(); i++) {
      if (strength(i) >= strength(strongest) - EQUAL) {
        strongest = i;
      }
    }
    return strongest;
  }

  private double strength(int index) {
    return Math.abs(StrictMath.log(asymmetry(index)));
  }
}
