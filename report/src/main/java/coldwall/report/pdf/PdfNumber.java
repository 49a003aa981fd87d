package coldwall.report.pdf;

import coldwall.report.canvas.ShortNumber;

/** Numbers as PDF has them: no exponents. */
final class PdfNumber {
  /** A thousandth of a unit is finer than any printer. */
  private static final int LENGTH_PLACES = 3;

  private static final int FACTOR_PLACES = 6;

  private PdfNumber() {}

  /** A length, with a space behind it. */
  static String length(double length) {
    return ShortNumber.text(length, LENGTH_PLACES) + " ";
  }

  /** A factor of a transformation, with a space behind it. */
  static String factor(double factor) {
    return ShortNumber.text(factor, FACTOR_PLACES) + " ";
  }
}
