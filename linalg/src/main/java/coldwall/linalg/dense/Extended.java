package coldwall.linalg.dense;

/**
 * A number with twice the digits of a double, the unevaluated sum of two [Dekker1971].
 *
 * @param high the nearest double
 * @param low what it leaves out
 */
public record Extended(double high, double low) {
  /** Nothing. */
  public static final Extended ZERO = new Extended(0, 0);

  /** a b, exactly. */
  public static Extended product(double a, double b) {
    double product = a * b;
    return new Extended(product, Math.fma(a, b, -product));
  }

  /** The square root of a double, at least 0. */
  public static Extended root(double value) {
    double root = Math.sqrt(value);
    double left = -Math.fma(root, root, -value);
    return root == 0 ? ZERO : sorted(root, left / (2 * root));
  }

  /** What the rounded sum of a and b leaves out. */
  static double lost(double a, double b, double sum) {
    double back = sum - a;
    return (a - (sum - back)) + (b - back);
  }

  private static Extended sorted(double high, double low) {
    double sum = high + low;
    return new Extended(sum, low - (sum - high));
  }

  /** The sum. */
  public Extended plus(Extended other) {
    double sum = high + other.high;
    return sorted(sum, lost(high, other.high, sum) + (low + other.low));
  }

  /** The product with a double. */
  public Extended times(double factor) {
    Extended product = product(high, factor);
    return sorted(product.high, product.low + low * factor);
  }

  /** The product. */
  public Extended times(Extended factor) {
    Extended product = product(high, factor.high);
    return sorted(product.high, product.low + (low * factor.high + high * factor.low));
  }

  /** Minus this. */
  public Extended negated() {
    return new Extended(-high, -low);
  }

  /** The quotient. */
  public Extended over(Extended divisor) {
    double first = high / divisor.high;
    Extended left = plus(divisor.times(-first));
    double second = left.high / divisor.high;
    double third = left.plus(divisor.times(-second)).high / divisor.high;
    return sorted(first, second).plus(new Extended(third, 0));
  }
}
