package coldwall.study.input;

import coldwall.input.InvalidInputException;
import coldwall.quantum.named.SystemSpec;
import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Grid;
import coldwall.settings.Nearest;
import coldwall.settings.SpecText.Entry;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One number of a system that takes several values, such as {@code temperatures.2=0.1:1:20}.
 *
 * @param parameter its name
 * @param index which one of its numbers, from 1; 0 for all of them
 * @param values what it takes
 * @param text as it was typed, in one way of writing
 */
public record SweptNumber(String parameter, int index, Grid values, String text) {

  /** Evenly spaced values, or listed ones. */
  static Form<SweptNumber> evenly(Map<String, List<Dimension>> parameters) {
    return form(parameters, false);
  }

  /** Values spaced by equal factors. */
  static Form<SweptNumber> logarithmic(Map<String, List<Dimension>> parameters) {
    return form(parameters, true);
  }

  private static Form<SweptNumber> form(
      Map<String, List<Dimension>> parameters, boolean isLogarithmic) {
    String number =
        parameters.values().stream()
            .flatMap(List::stream)
            .distinct()
            .map(Quantity::pattern)
            .collect(Collectors.joining("|", " *(", ") *"));
    String range = number + ":" + number + ": *[0-9]+ *";
    String list = number + "(," + number + ")*";
    return new Form.Matching<>(
        "(%s)(\\.[0-9]{1,3})? *=(%s)"
            .formatted(
                String.join("|", parameters.keySet()), isLogarithmic ? range : range + "|" + list),
        (entry, quantities) -> read(entry, quantities, parameters, isLogarithmic),
        SweptNumber::text);
  }

  private static SweptNumber read(
      Entry entry,
      Form.QuantityReader quantities,
      Map<String, List<Dimension>> parameters,
      boolean isLogarithmic) {
    int equals = entry.text().indexOf('=');
    if (equals < 0) {
      throw entry.must("name a number and its values", "write it like temperatures.2=0.1:1:20");
    }
    String name = entry.text().substring(0, equals).strip();
    int dot = name.indexOf('.');
    String parameter = dot < 0 ? name : name.substring(0, dot);
    List<Dimension> dimensions = parameters.get(parameter);
    if (dimensions == null) {
      List<String> names = List.copyOf(parameters.keySet());
      throw entry.must(
          "name one of " + String.join(", ", names),
          Nearest.remedy(parameter, names, "choose one of these"));
    }
    int index = dot < 0 ? 0 : (int) Form.wholeNumber(entry, name.substring(dot + 1), 1, 999);
    String values = entry.text().substring(equals + 1).strip();
    String first = values.split("[:,]", 2)[0];
    Dimension dimension =
        dimensions.stream()
            .filter(one -> Quantity.parse(first, one).isPresent())
            .findFirst()
            .orElse(dimensions.getFirst());
    Bound bound = isLogarithmic ? Bound.POSITIVE : Bound.NONE;
    Form.Sweep sweep = new Form.Sweep(dimension, isLogarithmic, bound);
    Grid grid = sweep.read(new Entry(entry.key(), values, entry.origin() + " " + name), quantities);
    return new SweptNumber(parameter, index, grid, name + "=" + values);
  }

  /** What it measures. */
  public Dimension dimension() {
    return values.last().dimension();
  }

  /** What texts call it. */
  public String label() {
    return index == 0
        ? parameter
        : switch (parameter) {
          case "temperatures" -> "temperature of bath " + index;
          case "strengths" -> "strength of bath " + index;
          case "cutoffs" -> "cutoff of bath " + index;
          case "exponents" -> "exponent of bath " + index;
          case "frequencies" -> "frequency " + index;
          default -> parameter;
        };
  }

  /** The name of its column. */
  public String column() {
    return parameter + (index == 0 ? "" : "_" + index);
  }

  /** The same system with this number at one of its values. */
  public SystemSpec in(SystemSpec spec, double value) {
    if (!spec.uses(parameter)) {
      throw InvalidInputException.must(
          "the number to vary",
          "be one that the system has, such as "
              + String.join(
                  ", ", spec.numbers().values().keySet().stream().filter(spec::uses).toList()),
          parameter,
          "name one of these");
    }
    int count = spec.count(parameter);
    if (index > count) {
      throw InvalidInputException.must(
          "the index of the number to vary",
          "be at most " + count + ", as many as the system has",
          index,
          "count them from 1");
    }
    return spec.with(parameter, index, value);
  }
}
