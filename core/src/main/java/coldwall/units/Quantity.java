package coldwall.units;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
  private static final Map<Character, Integer> PREFIXES =
      Map.ofEntries(
          Map.entry('a', -18),
          Map.entry('f', -15),
          Map.entry('p', -12),
          Map.entry('n', -9),
          Map.entry('u', -6),
          Map.entry('µ', -6),
          Map.entry('μ', -6),
          Map.entry('m', -3),
          Map.entry('k', 3),
          Map.entry('M', 6),
          Map.entry('G', 9),
          Map.entry('T', 12));

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
    Set<String> units = bases(dimension).keySet();
    if (units.isEmpty()) {
      return number;
    }
    String prefixes =
        PREFIXES.keySet().stream().sorted().map(String::valueOf).collect(Collectors.joining());
    String anyUnit =
        units.stream().map(unit -> unit.replace("^", "\\^")).collect(Collectors.joining("|"));
    return number + "( *[" + prefixes + "]?(" + anyUnit + "))?";
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
      case MASS -> "1m_e or 4.0026u";
      case TEMPERATURE -> "300K or 20mK";
      case RATE -> "1e12/s or 1THz";
      case INVERSE_FORCE_SQUARED -> "1e20/N^2";
      case ENERGY -> "10meV";
      default -> "1" + dimension.unit();
    };
  }

  private static Optional<BigDecimal> unitFactor(String unit, Dimension dimension) {
    for (Map.Entry<String, BigDecimal> base : bases(dimension).entrySet()) {
      if (unit.equals(base.getKey())) {
        return Optional.of(base.getValue());
      }
      if (unit.length() == base.getKey().length() + 1 && unit.endsWith(base.getKey())) {
        Integer power = PREFIXES.get(unit.charAt(0));
        if (power != null) {
          return Optional.of(base.getValue().scaleByPowerOfTen(power));
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, BigDecimal> bases(Dimension dimension) {
    Map<String, BigDecimal> bases = new LinkedHashMap<>();
    switch (dimension) {
      case LENGTH -> bases.put("m", BigDecimal.ONE);
      case MASS -> {
        bases.put("m_e", BigDecimal.valueOf(Constants.ELECTRON_MASS));
        bases.put("u", BigDecimal.valueOf(Constants.ATOMIC_MASS));
        bases.put("g", new BigDecimal("1e-3"));
      }
      case TEMPERATURE -> bases.put("K", BigDecimal.ONE);
      case ENERGY -> {
        bases.put("J", BigDecimal.ONE);
        bases.put("eV", BigDecimal.valueOf(Constants.ELEMENTARY_CHARGE));
        bases.put("K", BigDecimal.valueOf(Constants.BOLTZMANN));
      }
      case RATE -> {
        bases.put("/s", BigDecimal.ONE);
        bases.put("Hz", BigDecimal.ONE);
      }
      case INVERSE_FORCE_SQUARED -> bases.put("/N^2", BigDecimal.ONE);
      case POWER -> bases.put("W", BigDecimal.ONE);
      case POWER_PER_TEMPERATURE -> bases.put("W/K", BigDecimal.ONE);
      case DIMENSIONLESS -> {}
    }
    return bases;
  }
}
