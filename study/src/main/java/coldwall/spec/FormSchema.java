package coldwall.spec;

import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The part of a JSON Schema that says what one value looks like. */
final class FormSchema {
  private static final String COUNT = " *[0-9]+ *";
  private static final Map<String, Object> NUMBER = Map.of("type", "number");

  private FormSchema() {}

  static Map<String, Object> of(Form form) {
    return switch (form) {
      case Form.Choice(List<String> names) -> Map.of("enum", names);
      case Form.Whole whole -> whole(whole);
      case Form.Amount(List<Dimension> dimensions) -> anyOf(NUMBER, text(amount(dimensions)));
      case Form.Sweep sweep -> sweep(sweep);
      case Form.Matching(String pattern) ->
          pattern.equals(".*") ? Map.of("type", List.of("string", "number")) : text(pattern);
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

  private static Map<String, Object> whole(Form.Whole whole) {
    Map<String, Object> number =
        Map.of("type", "integer", "minimum", whole.least(), "maximum", whole.most());
    return whole.words().isEmpty() ? number : anyOf(number, Map.of("enum", whole.words()));
  }

  private static Map<String, Object> sweep(Form.Sweep sweep) {
    String amount = amount(List.of(sweep.dimension()));
    Map<String, Object> range = text(amount + ":" + amount + ":" + COUNT);
    if (sweep.isOnlyRange()) {
      return range;
    }
    Map<String, Object> list =
        Map.of("type", "array", "minItems", 1, "items", anyOf(NUMBER, text(amount)));
    return anyOf(NUMBER, range, text(amount + "(," + amount + ")*"), list);
  }

  private static String amount(List<Dimension> dimensions) {
    return dimensions.stream()
        .map(Quantity::pattern)
        .collect(Collectors.joining("|", " *(", ") *"));
  }

  private static Map<String, Object> text(String pattern) {
    return Map.of("type", "string", "pattern", "^(" + pattern + ")$");
  }

  private static Map<String, Object> anyOf(Object... choices) {
    return Map.of("anyOf", List.of(choices));
  }
}
