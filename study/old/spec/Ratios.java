package coldwall.spec;

import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.Optional;

/** Ranges of positive pure numbers. */
final class Ratios {
  /** The key of the ratio of the couplings, cold over hot. */
  static final String ASYMMETRY = "asymmetry";

  private Ratios() {}

  /** From a key or its logarithmic sister; empty if none are given. */
  static Optional<Grid> parse(SpecReader reader, String key) {
    return new GridReader(reader, key, Dimension.DIMENSIONLESS, Double.MIN_VALUE).parse();
  }

  static Grid logarithmic(double from, double to, int count) {
    return GridReader.logarithmic(number(from), number(to), count);
  }

  private static Quantity number(double value) {
    return new Quantity(value, Dimension.DIMENSIONLESS, false);
  }
}
