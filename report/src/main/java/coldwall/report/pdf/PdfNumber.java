package coldwall.report.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as PDF has them: no exponents. */
final class PdfNumber {
  /** A thousandth of a unit is finer than any printer. */
  private static final int LENGTH_DIGITS = 3;

  private static final int FACTOR_DIGITS = 6;

  private PdfNumber() {}

  /** A length, with a space behind it. */
  static String length(double length) {
    return text(length, LENGTH_DIGITS) + " ";
  }

  /** A factor of a transformation, with a space behind it. */
  static String factor(double factor) {
    return text(factor, FACTOR_DIGITS) + " ";
  }

  private static String text(double number, int digits) {
    BigDecimal rounded =
        new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
