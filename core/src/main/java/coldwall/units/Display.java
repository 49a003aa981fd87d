package coldwall.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as people read them: four significant digits and, in SI, a unit with a prefix.
 *
 * @param system the units to show
 */
public record Display(UnitSystem system) {
  private static final MathContext DIGITS = new MathContext(4);

  /** An error below this share of its number is that of rounding a few times. */
  private static final double ROUNDING = 1e-12;

  /** First digits of an error below this are shown two at a time. */
  private static final BigDecimal TWO_DIGITS_BELOW = new BigDecimal("3.55");

  private static final MathContext ERROR_DIGITS = new MathContext(3);
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

  /**
   * A number with its error in units of its last digits, as in 1.251(5) and 1.25(12)e-13. The error
   * has two digits where its first three are below 355, else one; where they are above 949 it
   * becomes 10 (the rule of the Particle Data Group). Where no digit of the number would be left
   * beside the error, both are written out; an error that is none, not finite, or too small to
   * reach the digits of a double leaves the number alone.
   */
  public static String number(Estimate estimate) {
    return number(estimate, "");
  }

  private static String number(Estimate estimate, String unit) {
    double error = estimate.uncertainty();
    double size = Math.abs(estimate.value());
    if (!Double.isFinite(size) || !Double.isFinite(error) || error <= ROUNDING * size) {
      return number(estimate.value()) + unit;
    }
    BigDecimal leading = new BigDecimal(error).round(ERROR_DIGITS);
    int last = leading.precision() - leading.scale() - 1;
    last -= leading.movePointLeft(last).compareTo(TWO_DIGITS_BELOW) < 0 ? 1 : 0;
    BigDecimal value = new BigDecimal(estimate.value()).setScale(-last, RoundingMode.HALF_EVEN);
    if (value.signum() == 0) {
      return number(estimate.value()) + unit + " ± " + number(error) + unit;
    }
    BigDecimal digits = new BigDecimal(error).setScale(-last, RoundingMode.HALF_EVEN);
    String bracket = "(" + digits.unscaledValue() + ")";
    if (last <= 0 && size >= 1e-4 && size < 1e6) {
      return value.toPlainString() + bracket + unit;
    }
    int exponent = value.precision() - value.scale() - 1;
    String number = value.movePointLeft(exponent).toPlainString() + bracket;
    return (exponent == 0 ? number : number + "e" + exponent) + unit;
  }

  /** A number inside with its error and its unit. */
  public String text(Dimension dimension, Estimate natural) {
    if (!Double.isFinite(natural.value())) {
      return text(dimension, natural.value());
    }
    Scale scale = scale(dimension, natural.value());
    return number(natural.times(scale.factor()), scale.unit().isEmpty() ? "" : " " + scale.unit());
  }

  /** A share as a percentage with its error. */
  public static String percent(Estimate share) {
    return number(share.times(100), " %");
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
    boolean takesPrefix =
        !unit.isEmpty() && !unit.startsWith("/") && !unit.endsWith("^2") && !unit.equals("kg");
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
