package coldwall.settings;

import coldwall.settings.Form.QuantityReader;
import coldwall.settings.SpecText.Entry;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads values to visit: {@code from:to:count}, or a list. */
record GridReader(Entry entry, QuantityReader quantities, Form.Sweep form) {
  private static final int MOST = 1_000_000;

  /** In ascending order, each once. */
  Grid read() {
    if (form.isLogarithmic()) {
      return logarithmic();
    }
    return entry.text().contains(":") ? evenly() : list();
  }

  private Grid evenly() {
    Range range = range();
    return Grid.evenly(range.from, range.to, range.count);
  }

  private Grid logarithmic() {
    Range range = range();
    if (range.from.value() == 0) {
      throw entry.must(
          "start above 0",
          "give a range such as " + sample().range("0.001", "4.9", 60) + ", or evenly spaced ones");
    }
    return Grid.logarithmic(range.from, range.to, range.count);
  }

  private Grid list() {
    List<Quantity> values = new ArrayList<>();
    for (String part : entry.text().split(",", -1)) {
      values.add(form.legal(entry, quantities.read(entry, part, form.dimension())));
    }
    values.sort(Comparator.comparingDouble(Quantity::value));
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i).value() == values.get(i - 1).value()) {
        throw entry.must("name each value once", "drop the repeated one");
      }
    }
    return Grid.listed(values);
  }

  private Sample sample() {
    return Sample.of(entry, form.dimension());
  }

  private record Range(Quantity from, Quantity to, int count) {}

  private Range range() {
    String[] parts = entry.text().split(":", -1);
    if (parts.length != 3) {
      throw entry.must(
          "have the form from:to:count",
          "give a range such as " + sample().range("0.1", "4.9", 60));
    }
    Quantity from = form.legal(entry, quantities.read(entry, parts[0], form.dimension()));
    Quantity to = quantities.read(entry, parts[1], form.dimension());
    int count = (int) Form.wholeNumber(entry, parts[2], 2, MOST);
    if (!(from.value() < to.value())) {
      throw entry.must("run from a lower to a higher value", "exchange or widen the ends");
    }
    return new Range(from, to, count);
  }
}
