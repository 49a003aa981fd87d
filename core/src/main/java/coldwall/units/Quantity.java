package coldwall.units;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number as a user types it, with or without a unit: {@code 5}, {@code 10nm}, {@code 300 K}.
 *
 * @param value the number in the SI unit of its dimension, or as it stands when it has no unit
 * @param dimension what it measures
 * @param hasUnit whether a unit was typed
 */
public record Quantity(double value, Dimension dimension, boolean hasUnit) {
  // Possessive, so that a text of any length is read or refused in linear time.
  private static final Pattern NUMBER_AND_UNIT =
      Pattern.compile(
          "([+-]?(?:\\d++\\.?\\d*+|\\.\\d++)(?:[eE][+-]?\\d{1,5})?)[ \\t]*+([^\\s\\d].*+)?");

  /** Reads a number and its unit; empty if the text is neither, or the unit is of another kind. */
  public static Optional<Quantity> parse(String text, Dimension dimension) {
    Matcher matcher = NUMBER_AND_UNIT.matcher(TypedNumber.trimmed(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(matcher.group(1));
    String unit = matcher.group(2);
    if (unit == null) {
      return Optional.of(new Quantity(nearest(number), dimension, false));
    }
    return unitFactor(unit, dimension)
        .map(factor -> new Quantity(nearest(number.multiply(factor)), dimension, true));
  }

  /** What is not zero is not taken for zero, however small it is. */
  private static double nearest(BigDecimal number) {
    double value = number.doubleValue();
    return value == 0 ? number.signum() * Double.MIN_VALUE : value;
  }

  /**
   * A regular expression (the part that Java and ECMAScript share) for the texts that {@link
   * #parse} takes, without anchors and without blanks around.
   */
  public static String pattern(Dimension dimension) {
    String number = "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,5})?";
    Set<String> units = Units.of(dimension).keySet();
    if (units.isEmpty()) {
      return number;
    }
    String anyUnit =
        units.stream().map(unit -> unit.replace("^", "\\^")).collect(Collectors.joining("|"));
    return number + "( *[" + Prefix.characters() + "]?(" + anyUnit + "))?";
  }

  /** What stands behind the number of a text, if it begins with one; empty if nothing does. */
  public static String unitIn(String text) {
    Matcher matcher = NUMBER_AND_UNIT.matcher(TypedNumber.trimmed(text));
    return matcher.matches() && matcher.group(2) != null ? matcher.group(2) : "";
  }

  /** Every unit that {@link #parse} takes, the plain ones first. */
  public static List<String> units(Dimension dimension) {
    return Stream.concat(
            Units.of(dimension).keySet().stream(),
            Units.of(dimension).keySet().stream()
                .flatMap(unit -> Prefix.all().map(prefix -> prefix + unit)))
        .toList();
  }

  /** The number inside that stands for this quantity. */
  public double natural() {
    UnitSystem system = hasUnit ? UnitSystem.SI : UnitSystem.NATURAL;
    return system.toNatural(dimension, value);
  }

  /**
   * The number in these units: as typed where they are those it was typed in, so that no digit
   * changes on the way.
   */
  public double in(UnitSystem units) {
    UnitSystem typed = hasUnit ? UnitSystem.SI : UnitSystem.NATURAL;
    return units == typed ? value : units.fromNatural(dimension, natural());
  }

  /** A multiple of it, as if it had been typed in the same unit. */
  public Quantity times(double factor) {
    return new Quantity(factor * value, dimension, hasUnit);
  }

  /** The number in full, with its SI unit if one was typed: {@code 300.0 K}. */
  @Override
  public String toString() {
    return hasUnit ? value + " " + dimension.unit() : Double.toString(value);
  }

  /** Examples of units that {@link #parse} takes, for messages. */
  public static String examples(Dimension dimension) {
    return switch (dimension) {
      case LENGTH -> "10nm";
      case MASS -> "0.067m_e or 4.0026u";
      case TEMPERATURE -> "300K or 20mK";
      case RATE -> "1e12/s or 1THz";
      case INVERSE_FORCE_SQUARED -> "1e20/N^2";
      case ENERGY -> "10meV";
      default -> "1" + dimension.unit();
    };
  }

  private static Optional<BigDecimal> unitFactor(String unit, Dimension dimension) {
    for (Map.Entry<String, BigDecimal> base : Units.of(dimension).entrySet()) {
      if (unit.equals(base.getKey())) {
        return Optional.of(base.getValue());
      }
      if (unit.length() == base.getKey().length() + 1 && unit.endsWith(base.getKey())) {
        OptionalInt power = Prefix.power(unit.charAt(0));
        if (power.isPresent()) {
          return Optional.of(base.getValue().scaleByPowerOfTen(power.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }
}
