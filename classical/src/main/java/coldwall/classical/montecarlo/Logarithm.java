package coldwall.classical.montecarlo;

/**
 * The natural logarithm, the same bits on every machine, and in the vectors of {@link
 * VectorKernel}. With x = 2^k m, sqrt(1/2) &lt;= m &lt; sqrt(2) and f = m - 1,
 *
 * <pre>
 * ln x = k ln 2 + f + f^2 Q(f)
 * </pre>
 *
 * <p>Q is the polynomial of degree 12 with the least largest relative error of the whole, 2.8e-12,
 * found by Remez' exchange in 60 digits ({@code docs/reference/polynomials.py}) [Muller2016, 3].
 * The uniform numbers themselves shift the mean flight by 5e-9. It is evaluated as A(f^2) + f
 * B(f^2): two halves that a processor can work on at once. There is no division, for the flights
 * need the divider. Only +, *, and fused multiply-adds, which are exact by the language. Valid for
 * positive, finite, normal x, unchecked. Relative error below 3e-12.
 */
final class Logarithm {
  /** The bits of 1. */
  static final long ONE = 0x3ff0000000000000L;

  /** The bits of sqrt(1/2), rounded. */
  static final long ROOT_HALF = 0x3fe6a09e667f3bcdL;

  /** The fraction of a number. */
  static final long FRACTION = 0xf_ffff_ffff_ffffL;

  /** The bits of 2^52; with a small number in their place, its fraction makes it a double. */
  static final long TWO_52 = 0x4330000000000000L;

  /** What is taken from such a double that holds a biased exponent. */
  static final double BIASED = 0x1p52 + 1023;

  static final double LN_2 = 0x1.62e42fefa39efp-1;

  static final double Q0 = -0x1.fffffffeee024p-2;
  static final double Q1 = 0x1.555555651e065p-2;
  static final double Q2 = -0x1.000001589e8bcp-2;
  static final double Q3 = 0x1.999988aaa69e8p-3;
  static final double Q4 = -0x1.555468ec4b441p-3;
  static final double Q5 = 0x1.2494e0ffd6a88p-3;
  static final double Q6 = -0x1.0022a7fb10eaap-3;
  static final double Q7 = 0x1.c6e48ba185a8dp-4;
  static final double Q8 = -0x1.94b57818818cbp-4;
  static final double Q9 = 0x1.71de8fb6749fcp-4;
  static final double Q10 = -0x1.7da641981feebp-4;
  static final double Q11 = 0x1.77c8e829a15f9p-4;
  static final double Q12 = -0x1.8c940876b1fe5p-5;

  private Logarithm() {}

  static double of(double x) {
    long shifted = Double.doubleToRawLongBits(x) + (ONE - ROOT_HALF);
    double k = (shifted >> 52) - 1023;
    double f = Double.longBitsToDouble((shifted & FRACTION) + ROOT_HALF) - 1;
    double w = f * f;
    double small = Math.fma(Math.fma(odd(w), f, even(w)), w, f);
    return Math.fma(k, LN_2, small);
  }

  private static double even(double w) {
    double a = Math.fma(Q12, w, Q10);
    a = Math.fma(a, w, Q8);
    a = Math.fma(a, w, Q6);
    a = Math.fma(a, w, Q4);
    a = Math.fma(a, w, Q2);
    return Math.fma(a, w, Q0);
  }

  private static double odd(double w) {
    double b = Math.fma(Q11, w, Q9);
    b = Math.fma(b, w, Q7);
    b = Math.fma(b, w, Q5);
    b = Math.fma(b, w, Q3);
    return Math.fma(b, w, Q1);
  }
}
