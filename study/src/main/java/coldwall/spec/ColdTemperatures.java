package coldwall.spec;

import coldwall.junction.InvalidInputException;
import coldwall.spec.SpecText.Entry;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** The cold temperatures of a sweep, from {@code --cold} and {@code --cold-log}. */
final class ColdTemperatures {
  private static final int MOST = 100_000;
  private static final int DEFAULT_POINTS = 60;
  private static final double DEFAULT_LOWEST = 0.001;
  private static final double DEFAULT_HIGHEST = 0.98;

  private ColdTemperatures() {}

  /** In ascending order, each once; empty if none are given. */
  static Optional<List<Quantity>> parse(SpecReader reader) {
    Optional<Entry> linear = reader.find("cold");
    Optional<Entry> logarithmic = reader.find("cold-log");
    if (linear.isPresent() && logarithmic.isPresent()) {
      throw reader.bothGiven("cold", "cold-log");
    }
    return linear.isPresent()
        ? linear.map(entry -> linearRangeOrList(entry, reader))
        : logarithmic.map(entry -> logarithmicRange(entry, reader));
  }

  /** T = 0 and a logarithmic range below the hot temperature. */
  static List<Quantity> defaultRange(Quantity hot, SpecReader reader) {
    if (hot.value() == 0) {
      throw new InvalidInputException(
          reader.nameOf("cold")
              + " must be given when "
              + reader.nameOf("hot")
              + " is 0, but is not; give temperatures such as 0,1,2");
    }
    List<Quantity> cold = new ArrayList<>();
    cold.add(like(hot, 0));
    cold.addAll(
        grid(
            like(hot, DEFAULT_LOWEST * hot.value()),
            like(hot, DEFAULT_HIGHEST * hot.value()),
            DEFAULT_POINTS,
            StrictMath::log,
            StrictMath::exp));
    return cold;
  }

  private static List<Quantity> linearRangeOrList(Entry entry, SpecReader reader) {
    if (entry.text().contains(":")) {
      Range range = range(entry, reader);
      return grid(range.from, range.to, range.count, x -> x, x -> x);
    }
    List<Quantity> cold = new ArrayList<>();
    for (String part : entry.text().split(",", -1)) {
      cold.add(notNegative(entry, reader.read(entry, part, Dimension.TEMPERATURE)));
    }
    cold.sort(Comparator.comparingDouble(Quantity::value));
    for (int i = 1; i < cold.size(); i++) {
      if (cold.get(i).value() == cold.get(i - 1).value()) {
        throw entry.must("name each temperature once", "drop the repeated one");
      }
    }
    return cold;
  }

  private static List<Quantity> logarithmicRange(Entry entry, SpecReader reader) {
    Range range = range(entry, reader);
    if (range.from.value() == 0) {
      throw entry.must("start above 0", "give a range such as 0.001:4.9:60, or use " + reader.nameOf("cold"));
    }
    return grid(range.from, range.to, range.count, StrictMath::log, StrictMath::exp);
  }

  private record Range(Quantity from, Quantity to, int count) {}

  private static Range range(Entry entry, SpecReader reader) {
    String[] parts = entry.text().split(":", -1);
    if (parts.length != 3) {
      throw entry.must("have the form from:to:count", "give a range such as 0.1:4.9:60");
    }
    Quantity from = notNegative(entry, reader.read(entry, parts[0], Dimension.TEMPERATURE));
    Quantity to = reader.read(entry, parts[1], Dimension.TEMPERATURE);
    int count = (int) SpecReader.wholeNumber(entry, parts[2], 2, MOST);
    if (!(from.value() < to.value())) {
      throw entry.must("run from a lower to a higher temperature", "exchange or widen the ends");
    }
    return new Range(from, to, count);
  }

  private static Quantity notNegative(Entry entry, Quantity temperature) {
    if (temperature.value() < 0) {
      throw entry.must("be at least 0", "give temperatures such as 0,0.5,1");
    }
    return temperature;
  }

  /** Evenly spaced in the scale; the ends are kept as they were typed. */
  private static List<Quantity> grid(
      Quantity from, Quantity to, int count, DoubleUnaryOperator scale, DoubleUnaryOperator back) {
    double low = scale.applyAsDouble(from.value());
    double high = scale.applyAsDouble(to.value());
    Quantity[] points = new Quantity[count];
    for (int i = 0; i < count; i++) {
      points[i] = like(from, back.applyAsDouble(low + (high - low) * i / (count - 1)));
    }
    points[0] = from;
    points[count - 1] = to;
    for (int i = 1; i < count; i++) {
      if (!(points[i].value() > points[i - 1].value())) {
        throw new InvalidInputException(
            "a range of cold temperatures must be wide enough for its number of points, but two of"
                + " them are both "
                + points[i].value()
                + "; widen it or ask for fewer points");
      }
    }
    return Arrays.asList(points);
  }

  private static Quantity like(Quantity model, double value) {
    return new Quantity(value, Dimension.TEMPERATURE, model.hasUnit());
  }
}
