package coldwall.settings;

import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The part of a JSON Schema that says what one value looks like. */
final class FormSchema {
  private static final String COUNT = " *[0-9]+ *";
  private static final Map<String, Object> NUMBER = object("type", "number");

  private FormSchema() {}

  static Map<String, Object> of(Form<?> form) {
    return switch (form) {
      case Form.Choice(List<String> names, Map<String, String> aliases) ->
          object(
              "enum", Stream.concat(names.stream(), aliases.keySet().stream().sorted()).toList());
      case Form.Choices(List<String> names) -> choices(names);
      case Form.Whole(long least, long most) -> whole(least, most);
      case Form.WholeOr(int least, int most, String word) ->
          anyOf(whole(least, most), object("enum", List.of(word)));
      case Form.Amount(List<Dimension> dimensions, _) -> anyOf(NUMBER, text(amount(dimensions)));
      case Form.Sweep sweep -> sweep(sweep);
      case Form.Numbers numbers -> numbers(amount(numbers.dimensions()));
      case Form.Words(List<String> names) -> choices(names);
      case Form.Matching<?> matching -> text(matching.pattern());
    };
  }

  /** A text as the value that a reader of YAML would see: a number if it is one. */
  static Object value(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException _) {
      return text;
    }
  }

  private static Map<String, Object> choices(List<String> names) {
    String name = " *(" + String.join("|", names) + ") *";
    Map<String, Object> list = object("type", "array", "items", object("enum", names));
    list.put("minItems", 1);
    return anyOf(text(name + "(," + name + ")*"), list);
  }

  private static Map<String, Object> whole(long least, long most) {
    Map<String, Object> number = object("type", "integer", "minimum", least);
    number.put("maximum", most);
    return number;
  }

  private static Map<String, Object> sweep(Form.Sweep sweep) {
    String amount = amount(List.of(sweep.dimension()));
    Map<String, Object> range = text(amount + ":" + amount + ":" + COUNT);
    if (sweep.isLogarithmic()) {
      return range;
    }
    return anyOf(NUMBER, range, text(amount + "(," + amount + ")*"), list(amount));
  }

  private static Map<String, Object> numbers(String amount) {
    return anyOf(NUMBER, text(amount + "(," + amount + ")*"), list(amount));
  }

  private static Map<String, Object> list(String amount) {
    Map<String, Object> list = object("type", "array", "items", anyOf(NUMBER, text(amount)));
    list.put("minItems", 1);
    return list;
  }

  private static String amount(List<Dimension> dimensions) {
    return dimensions.stream()
        .map(Quantity::pattern)
        .collect(Collectors.joining("|", " *(", ") *"));
  }

  private static Map<String, Object> text(String pattern) {
    return object("type", "string", "pattern", "^(" + pattern + ")$");
  }

  private static Map<String, Object> anyOf(Object... choices) {
    return object("anyOf", List.of(choices));
  }

  /** A JSON object whose keys stay in this order. */
  static Map<String, Object> object(String key, Object value) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(key, value);
    return object;
  }

  /** A JSON object whose keys stay in this order. */
  static Map<String, Object> object(String key, Object value, String next, Object other) {
    Map<String, Object> object = object(key, value);
    object.put(next, other);
    return object;
  }
}
