package coldwall.classical.montecarlo;

/**
 * The natural logarithm, the same bits on every machine and faster than StrictMath. With x = 2^k m,
 * sqrt(1/2) &lt;= m &lt; sqrt(2) and s = (m - 1)/(m + 1),
 *
 * <pre>
 * ln x = k ln 2 + 2 (s + s^3/3 + s^5/5 + ... + s^21/21)
 * </pre>
 *
 * [AbramowitzStegun1964, 4.1.27]; the next term is below 1e-18 of the sum. Valid for positive,
 * finite, normal x, unchecked. Relative error below 5e-16.
 */
final class Logarithm {
  private static final long ONE = Double.doubleToRawLongBits(1);
  private static final long ROOT_HALF = Double.doubleToRawLongBits(Math.sqrt(0.5));
  private static final long FRACTION = 0xf_ffff_ffff_ffffL;

  /** ln 2 in two parts, the first so short that its product with an exponent is exact. */
  private static final double LN_2_HIGH = 0x1.62e42feep-1;

  private static final double LN_2_LOW = 0x1.a39ef35793c76p-33;

  private Logarithm() {}

  static double of(double x) {
    long shifted = Double.doubleToRawLongBits(x) + (ONE - ROOT_HALF);
    long k = (shifted >> 52) - 1023;
    double m = Double.longBitsToDouble((shifted & FRACTION) + ROOT_HALF);
    double s = (m - 1) / (m + 1);
    return k * LN_2_HIGH + (2 * s + (s * tail(s * s) + k * LN_2_LOW));
  }

  /** 2 (z/3 + z^2/5 + ... + z^10/21), in two halves that the processor can work on at once. */
  private static double tail(double z) {
    double w = z * z;
    double odd = 2.0 / 3 + w * (2.0 / 7 + w * (2.0 / 11 + w * (2.0 / 15 + w * (2.0 / 19))));
    double even = 2.0 / 5 + w * (2.0 / 9 + w * (2.0 / 13 + w * (2.0 / 17 + w * (2.0 / 21))));
    return z * odd + w * even;
  }
}
