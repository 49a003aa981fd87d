package coldwall.spec;

import coldwall.input.InvalidInputException;
import coldwall.spec.SpecText.Entry;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;

/**
 * Reads values to visit, from a key such as {@code cold} ({@code a:b:n}, evenly spaced, or a list)
 * or its logarithmic sister {@code cold-log}.
 */
final class GridReader {
  private static final int MOST = 10_000_000;

  private final SpecReader reader;
  private final String key;
  private final Dimension dimension;
  private final double least;

  /**
   * @param key of the linear range or list; with -log appended, of the logarithmic range
   * @param dimension of the values
   * @param least the smallest legal value
   */
  GridReader(SpecReader reader, String key, Dimension dimension, double least) {
    this.reader = reader;
    this.key = key;
    this.dimension = dimension;
    this.least = least;
  }

  /** In ascending order, each once; empty if none are given. */
  Optional<Grid> parse() {
    Optional<Entry> linear = reader.find(key);
    Optional<Entry> logarithmic = reader.find(key + "-log");
    if (linear.isPresent() && logarithmic.isPresent()) {
      throw SpecReader.bothGiven(linear.get(), logarithmic.get());
    }
    return linear.isPresent()
        ? linear.map(this::linearRangeOrList)
        : logarithmic.map(this::logarithmicRange);
  }

  private Grid linearRangeOrList(Entry entry) {
    if (entry.text().contains(":")) {
      Range range = range(entry);
      return linear(range.from, range.to, range.count);
    }
    List<Quantity> values = new ArrayList<>();
    for (String part : entry.text().split(",", -1)) {
      values.add(legal(entry, reader.read(entry, part, dimension)));
    }
    values.sort(Comparator.comparingDouble(Quantity::value));
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i).value() == values.get(i - 1).value()) {
        throw entry.must("name each value once", "drop the repeated one");
      }
    }
    String list = values.stream().map(Quantity::toString).collect(Collectors.joining(", "));
    return new Grid(list, values);
  }

  private Grid logarithmicRange(Entry entry) {
    Range range = range(entry);
    if (range.from.value() == 0) {
      throw entry.must(
          "start above 0", "give a range such as 0.001:4.9:60, or use " + reader.nameOf(key));
    }
    return logarithmic(range.from, range.to, range.count);
  }

  private record Range(Quantity from, Quantity to, int count) {}

  private Range range(Entry entry) {
    String[] parts = entry.text().split(":", -1);
    if (parts.length != 3) {
      throw entry.must("have the form from:to:count", "give a range such as 0.1:4.9:60");
    }
    Quantity from = legal(entry, reader.read(entry, parts[0], dimension));
    Quantity to = reader.read(entry, parts[1], dimension);
    int count = (int) SpecReader.wholeNumber(entry, parts[2], 2, MOST);
    if (!(from.value() < to.value())) {
      throw entry.must("run from a lower to a higher value", "exchange or widen the ends");
    }
    return new Range(from, to, count);
  }

  private Quantity legal(Entry entry, Quantity quantity) {
    if (!(quantity.value() >= least)) {
      throw least == 0
          ? entry.must("be at least 0", "give values such as 0,0.5,1")
          : entry.must("be above 0", "give values such as 0.5,1,2");
    }
    return quantity;
  }

  /** Evenly spaced; the ends are kept as they were typed. */
  static Grid linear(Quantity from, Quantity to, int count) {
    return grid("evenly", from, to, count, x -> x, x -> x);
  }

  /** Spaced by equal factors; the ends are kept as they were typed. */
  static Grid logarithmic(Quantity from, Quantity to, int count) {
    return grid("logarithmically", from, to, count, StrictMath::log, StrictMath::exp);
  }

  private static Grid grid(
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
}
