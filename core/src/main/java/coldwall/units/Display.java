package coldwall.units;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as people read them: four significant digits and, in SI, a unit with a prefix.
 *
 * @param system the units to show
 */
public record Display(UnitSystem system) {
  private static final MathContext DIGITS = new MathContext(4);
  private static final MathContext PERCENT_DIGITS = new MathContext(3);

  /** A number inside, with its unit. */
  public String text(Dimension dimension, double natural) {
    if (!Double.isFinite(natural)) {
      return "-";
    }
    Scale scale = scale(dimension, natural);
    String number = number(natural * scale.factor());
    return scale.unit().isEmpty() ? number : number + " " + scale.unit();
  }

  /** A number without a unit. */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return "-";
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    double size = Math.abs(value);
    boolean plain = size == 0 || (size >= 1e-4 && size < 1e6);
    if (plain) {
      return rounded.toPlainString();
    }
    int exponent = exponent(size);
    return rounded.movePointLeft(exponent).toPlainString() + "e" + exponent;
  }

  /** A share as a percentage. */
  public static String percent(double share) {
    double percent = 100 * share;
    if (!Double.isFinite(percent)) {
      return "-";
    }
    BigDecimal rounded = new BigDecimal(percent).round(PERCENT_DIGITS);
    return rounded.stripTrailingZeros().toPlainString() + " %";
  }

  /**
   * What to multiply numbers inside by, and the unit they then have.
   *
   * @param factor from natural units
   * @param unit with its prefix; empty in natural units
   */
  public record Scale(double factor, String unit) {}

  /** The scale that brings a number of this size, as it is shown, between 1 and 1000. */
  public Scale scale(Dimension dimension, double natural) {
    double value = system.fromNatural(dimension, natural);
    String unit = system.symbol(dimension);
    double size = Math.abs(value);
    boolean takesPrefix = !unit.isEmpty() && !unit.startsWith("/") && !unit.equals("kg");
    int thousands =
        takesPrefix && size > 0 && Double.isFinite(size) ? Math.floorDiv(exponent(size), 3) : 0;
    Prefix.Shown prefix = Prefix.ofThousands(thousands);
    double perUnit = system.fromNatural(dimension, 1) / StrictMath.pow(1000, prefix.thousands());
    return new Scale(perUnit, prefix.symbol() + unit);
  }

  /** The power of ten of the first digit that is shown. */
  private static int exponent(double size) {
    BigDecimal rounded = new BigDecimal(size).round(DIGITS);
    return rounded.precision() - rounded.scale() - 1;
  }
}
