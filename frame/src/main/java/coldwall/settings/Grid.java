package coldwall.settings;

import coldwall.input.InvalidInputException;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Ascending values of one quantity.
 *
 * @param spacing how they were given, in a few words; with the ends in full, it fixes the values
 * @param values as they were given
 */
public record Grid(String spacing, List<Quantity> values) {
  public Grid {
    values = List.copyOf(values);
  }

  /** These values. */
  static Grid listed(List<Quantity> values) {
    return new Grid(
        values.stream().map(Quantity::toString).collect(Collectors.joining(", ")), values);
  }

  /** Evenly spaced; the ends are kept as they were typed. */
  static Grid evenly(Quantity from, Quantity to, int count) {
    return spaced("evenly", from, to, count, x -> x, x -> x);
  }

  /** Spaced by equal factors; the ends are kept as they were typed. */
  public static Grid logarithmic(Quantity from, Quantity to, int count) {
    return spaced("logarithmically", from, to, count, StrictMath::log, StrictMath::exp);
  }

  /** Pure numbers, or quantities in natural units, spaced by equal factors. */
  public static Grid logarithmic(double from, double to, int count, Dimension dimension) {
    return logarithmic(
        new Quantity(from, dimension, false), new Quantity(to, dimension, false), count);
  }

  private static Grid spaced(
      String how,
      Quantity from,
      Quantity to,
      int count,
      DoubleUnaryOperator scale,
      DoubleUnaryOperator back) {
    double low = scale.applyAsDouble(from.value());
    double high = scale.applyAsDouble(to.value());
    Quantity[] points = new Quantity[count];
    for (int i = 0; i < count; i++) {
      double value = back.applyAsDouble(low + (high - low) * i / (count - 1));
      points[i] = new Quantity(value, from.dimension(), from.hasUnit());
    }
    points[0] = from;
    points[count - 1] = to;
    for (int i = 1; i < count; i++) {
      if (!(points[i].value() > points[i - 1].value())) {
        throw new InvalidInputException(
            "a range must be wide enough for its number of points, but two of them are both "
                + points[i].value()
                + "; widen it or ask for fewer points");
      }
    }
    String spacing = count + " from " + from + " to " + to + ", spaced " + how;
    return new Grid(spacing, Arrays.asList(points));
  }

  /** How many values there are. */
  public int size() {
    return values.size();
  }

  /** The value at this place, in natural units. */
  public double natural(int index) {
    return values.get(index).natural();
  }

  /** All values, in natural units. */
  public DoubleStream naturals() {
    return values.stream().mapToDouble(Quantity::natural);
  }

  /** The highest value. */
  public Quantity last() {
    return values.getLast();
  }

  /** The same values after a 0. */
  public Grid withZero() {
    List<Quantity> all = new ArrayList<>(values);
    all.addFirst(values.getFirst().times(0));
    return new Grid("0 and " + spacing, all);
  }

  @Override
  public String toString() {
    return spacing;
  }
}
