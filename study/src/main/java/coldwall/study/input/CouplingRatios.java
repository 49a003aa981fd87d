package coldwall.study.input;

import coldwall.settings.Form.Bound;
import coldwall.settings.Grid;
import coldwall.settings.Range;
import coldwall.settings.Standard;
import coldwall.units.Dimension;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Factors of the ratio of the two couplings of a junction, cold over hot, reached by weakening one
 * contact.
 *
 * @param grid as they were given, ascending
 */
public record CouplingRatios(Grid grid) {
  /** Ratios this close to 1 are 1; a range's middle is off by roundings. */
  private static final double EQUAL = 1e-9;

  private static final double LOWEST = 0.01;
  private static final double HIGHEST = 100;

  /** The setting of a study that visits so many of them by default. */
  public static Range setting(int usual) {
    return Range.of(
        "asymmetry",
        "junction.asymmetry",
        "Factors of the coupling cold/hot, reached by weakening one contact",
        "R",
        Dimension.DIMENSIONLESS,
        Bound.POSITIVE,
        List.of("0.1,1,10", "0.01:100:21"),
        Standard.from(
            usual + " from 0.01 to 100, logarithmic",
            "",
            _ -> Grid.logarithmic(LOWEST, HIGHEST, usual, Dimension.DIMENSIONLESS)));
  }

  /** How many there are. */
  public int size() {
    return grid.size();
  }

  /** One of them, as it is shown: 1 where it is 1 but for rounding. */
  public double shown(int index) {
    double ratio = grid.natural(index);
    return Math.abs(ratio - 1) < EQUAL ? 1 : ratio;
  }

  /** All of them, as they are shown. */
  public DoubleStream shown() {
    return IntStream.range(0, size()).mapToDouble(this::shown);
  }

  /** The one among these whose couplings are the most equal; the first of several. */
  public int mostEqual(int... indices) {
    return IntStream.of(indices)
        .reduce((one, other) -> inequality(other) < inequality(one) ? other : one)
        .orElse(0);
  }

  /** The one whose couplings are the most unequal; of two that are as unequal, the last. */
  public int mostUnequal() {
    return IntStream.range(0, size())
        .reduce((one, other) -> inequality(other) >= inequality(one) - EQUAL ? other : one)
        .orElse(0);
  }

  private double inequality(int index) {
    return Math.abs(StrictMath.log(shown(index)));
  }
}
