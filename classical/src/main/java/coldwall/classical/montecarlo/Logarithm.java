package coldwall.classical.montecarlo;

/**
 * The natural logarithm, the same bits on every machine, and in the vectors of {@link
 * VectorKernel}. With x = 2^k m, sqrt(1/2) &lt;= m &lt; sqrt(2) and f = m - 1,
 *
 * <pre>
 * ln x = k ln 2 + f + f^2 Q(f)
 * </pre>
 *
 * <p>Q is the polynomial of degree 18 with the least largest relative error of the whole, 5e-17,
 * found by Remez' exchange in 60 digits [Muller2016, 3]. It is evaluated as A(f^2) + f B(f^2): two
 * halves that a processor can work on at once. There is no division, for the flights need the
 * divider. Only +, *, and fused multiply-adds, which are exact by the language. Valid for positive,
 * finite, normal x, unchecked. Relative error below 5e-16.
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

  /** ln 2 in two parts, the first so short that its product with an exponent is exact. */
  static final double LN_2_HIGH = 0x1.62e42feep-1;

  static final double LN_2_LOW = 0x1.a39ef35793c76p-33;

  static final double Q0 = -0x1.ffffffffffffbp-2;
  static final double Q1 = 0x1.55555555551a5p-2;
  static final double Q2 = -0x1.00000000008b8p-2;
  static final double Q3 = 0x1.9999999a32d57p-3;
  static final double Q4 = -0x1.5555555531f9fp-3;
  static final double Q5 = 0x1.249248e0575ccp-3;
  static final double Q6 = -0x1.ffffff8b103c3p-4;
  static final double Q7 = 0x1.c71c8f0f4e151p-4;
  static final double Q8 = -0x1.9999ca6c080a7p-4;
  static final double Q9 = 0x1.7459aca142c03p-4;
  static final double Q10 = -0x1.554d23f504c96p-4;
  static final double Q11 = 0x1.3b4c59e8b2af1p-4;
  static final double Q12 = -0x1.2548c8e8e8849p-4;
  static final double Q13 = 0x1.0f388f1395c9dp-4;
  static final double Q14 = -0x1.eee350c128cdbp-5;
  static final double Q15 = 0x1.e95a2097152e8p-5;
  static final double Q16 = -0x1.15ffc75f49a38p-4;
  static final double Q17 = 0x1.0313e2ad5732ep-4;
  static final double Q18 = -0x1.cfac797e86094p-6;

  private Logarithm() {}

  static double of(double x) {
    long shifted = Double.doubleToRawLongBits(x) + (ONE - ROOT_HALF);
    double k = (shifted >> 52) - 1023;
    double f = Double.longBitsToDouble((shifted & FRACTION) + ROOT_HALF) - 1;
    double w = f * f;
    double small = Math.fma(Math.fma(odd(w), f, even(w)), w, f);
    return Math.fma(k, LN_2_HIGH, Math.fma(k, LN_2_LOW, small));
  }

  private static double even(double w) {
    double a = Math.fma(Q18, w, Q16);
    a = Math.fma(a, w, Q14);
    a = Math.fma(a, w, Q12);
    a = Math.fma(a, w, Q10);
    a = Math.fma(a, w, Q8);
    a = Math.fma(a, w, Q6);
    a = Math.fma(a, w, Q4);
    a = Math.fma(a, w, Q2);
    return Math.fma(a, w, Q0);
  }

  private static double odd(double w) {
    double b = Math.fma(Q17, w, Q15);
    b = Math.fma(b, w, Q13);
    b = Math.fma(b, w, Q11);
    b = Math.fma(b, w, Q9);
    b = Math.fma(b, w, Q7);
    b = Math.fma(b, w, Q5);
    b = Math.fma(b, w, Q3);
    return Math.fma(b, w, Q1);
  }
}
