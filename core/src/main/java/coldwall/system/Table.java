package coldwall.system;

import coldwall.input.InvalidInputException;
import java.util.List;

/**
 * A function known at some points, and between them by a cubic that is monotonic wherever they are
 * [FritschButland1984], so that it never overshoots and a positive table stays positive. Its first
 * derivative is continuous. Outside of its points it keeps the value at its end.
 *
 * @param positions where it is known, ascending, at least two
 * @param values what it is there
 */
public record Table(List<Double> positions, List<Double> values) {
  public Table {
    positions = List.copyOf(positions);
    values = List.copyOf(values);
    if (positions.size() < 2 || positions.size() != values.size()) {
      throw InvalidInputException.must(
          "a table",
          "have as many values as positions, at least 2",
          values.size() + " values at " + positions.size() + " positions",
          "give pairs of numbers");
    }
    for (int i = 0; i < positions.size(); i++) {
      requireFinite(positions.get(i));
      requireFinite(values.get(i));
      if (i > 0 && !(positions.get(i) > positions.get(i - 1))) {
        throw InvalidInputException.must(
            "the positions of a table",
            "ascend",
            positions.get(i - 1) + " before " + positions.get(i),
            "sort its lines and leave each position once");
      }
    }
  }

  private static void requireFinite(double value) {
    if (!Double.isFinite(value)) {
      throw InvalidInputException.must(
          "a number in a table", "be finite", value, "leave its line out");
    }
  }

  /** The value at x. */
  public double value(double x) {
    if (x <= positions.getFirst()) {
      return values.getFirst();
    }
    if (x >= positions.getLast()) {
      return values.getLast();
    }
    int k = interval(x);
    double width = positions.get(k + 1) - positions.get(k);
    double t = (x - positions.get(k)) / width;
    double rise = values.get(k + 1) - values.get(k);
    double left = width * tangent(k);
    double right = width * tangent(k + 1);
    return values.get(k)
        + t * (left + t * (3 * rise - 2 * left - right + t * (left + right - 2 * rise)));
  }

  /** The derivative at x; 0 outside. */
  public double slope(double x) {
    if (x < positions.getFirst() || x > positions.getLast()) {
      return 0;
    }
    int k = interval(x);
    double width = positions.get(k + 1) - positions.get(k);
    double t = (x - positions.get(k)) / width;
    double rise = (values.get(k + 1) - values.get(k)) / width;
    double left = tangent(k);
    double right = tangent(k + 1);
    return left + t * (6 * rise - 4 * left - 2 * right + 3 * t * (left + right - 2 * rise));
  }

  private int interval(double x) {
    int low = 0;
    int high = positions.size() - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (positions.get(middle) <= x) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private double secant(int k) {
    return (values.get(k + 1) - values.get(k)) / (positions.get(k + 1) - positions.get(k));
  }

  /** The weighted harmonic mean of the neighbouring secants; 0 at an extremum. */
  private double tangent(int k) {
    if (k == 0) {
      return secant(0);
    }
    if (k == positions.size() - 1) {
      return secant(k - 1);
    }
    double before = secant(k - 1);
    double after = secant(k);
    if (!(before * after > 0)) {
      return 0;
    }
    double left = positions.get(k) - positions.get(k - 1);
    double right = positions.get(k + 1) - positions.get(k);
    double first = 2 * right + left;
    double second = right + 2 * left;
    return (first + second) / (first / before + second / after);
  }
}
