package coldwall.classical.operator;

import java.util.Arrays;

/**
 * Gauss-Legendre nodes on [-1, 1] and the polynomial through values at them, by the barycentric
 * formula [Berrut2004].
 */
final class GaussPanel {
  private static final int NEWTON_STEPS = 5;

  private final double[] nodes;
  private final double[] weights;
  private final double[] barycentric;

  /** Rows that give the Legendre coefficients from the values at the nodes. */
  private final double[][] coefficients;

  /** P_k+1(x) = rising[k] x P_k(x) - falling[k] P_k-1(x). */
  private final double[] rising;

  private final double[] falling;

  /** Rows that are filled as they are asked for: a panel of very many nodes needs few. */
  private final double[][] integrals;

  private final double[][] rises;

  GaussPanel(int size) {
    nodes = new double[size];
    weights = new double[size];
    barycentric = new double[size];
    for (int i = 0; i < size; i++) {
      double x = root(size, i);
      double slope = slope(size, x);
      double remaining = (1 - x) * (1 + x);
      nodes[i] = x;
      weights[i] = 2 / (remaining * slope * slope);
      barycentric[i] = (i % 2 == 0 ? 1 : -1) * Math.sqrt(remaining * weights[i]);
    }
    rising = new double[size];
    falling = new double[size];
    Arrays.setAll(rising, k -> (2 * k + 1) / (k + 1.0));
    Arrays.setAll(falling, k -> k / (k + 1.0));
    coefficients = new double[size][];
    Arrays.setAll(coefficients, this::coefficientRow);
    integrals = new double[size][0];
    rises = new double[size + 1][0];
  }

  int size() {
    return nodes.length;
  }

  double node(int i) {
    return nodes[i];
  }

  double weight(int i) {
    return weights[i];
  }

  /** Adds {@code factor} times every Lagrange polynomial at x to row[offset...]. */
  void addLagrange(double x, double factor, double[] row, int offset) {
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      double distance = x - nodes[i];
      if (distance == 0) {
        row[offset + i] += factor;
        return;
      }
      sum += barycentric[i] / distance;
    }
    double scale = factor / sum;
    for (int i = 0; i < nodes.length; i++) {
      row[offset + i] += scale * (barycentric[i] / (x - nodes[i]));
    }
  }

  /**
   * Adds to row[offset...] the sum over points x of factor times every Lagrange polynomial at x, by
   * way of their Legendre coefficients: no division, and loops that the compiler vectorises.
   *
   * @param xs the points
   * @param factors as many
   */
  void addLagrange(double[] xs, double[] factors, double[] row, int offset) {
    int points = xs.length;
    double[] before = new double[points];
    double[] value = new double[points];
    double[] moments = new double[nodes.length];
    Arrays.fill(value, 1);
    for (int k = 0; k < nodes.length; k++) {
      moments[k] = dot(factors, value);
      double up = rising[k];
      double down = falling[k];
      for (int q = 0; q < points; q++) {
        double next = up * xs[q] * value[q] - down * before[q];
        before[q] = value[q];
        value[q] = next;
      }
    }
    addLegendre(moments, 1, row, offset);
  }

  /**
   * Adds to row[offset...] what gives factor times the integral of the polynomial from low to high.
   */
  void addIntegral(double low, double high, double factor, double[] row, int offset) {
    double[] moments = new double[nodes.length];
    addMoments(high, 1, moments);
    addMoments(low, -1, moments);
    addLegendre(moments, factor, row, offset);
  }

  /** The integrals of all P_k up to x but for a constant, (P_k+1 - P_k-1)/(2k + 1). */
  private void addMoments(double x, int sign, double[] moments) {
    double before = 1;
    double value = x;
    moments[0] += sign * x;
    if (Math.abs(x) == 1) {
      return;
    }
    for (int k = 1; k < moments.length; k++) {
      double next = rising[k] * x * value - falling[k] * before;
      moments[k] += sign * (next - before) / (2 * k + 1);
      before = value;
      value = next;
    }
  }

  static void addScaled(double[] from, double factor, double[] row, int offset) {
    for (int i = 0; i < from.length; i++) {
      row[offset + i] += factor * from[i];
    }
  }

  private static double dot(double[] left, double[] right) {
    double even = 0;
    double odd = 0;
    int q = 0;
    for (; q + 2 <= left.length; q += 2) {
      even += left[q] * right[q];
      odd += left[q + 1] * right[q + 1];
    }
    return q < left.length ? even + odd + left[q] * right[q] : even + odd;
  }

  /**
   * Adds to row[offset...] what gives the integral of a function times the polynomial from the
   * values at the nodes.
   *
   * @param moments its integrals times the Legendre polynomials
   */
  void addLegendre(double[] moments, double factor, double[] row, int offset) {
    int k = 0;
    for (; k + 4 <= nodes.length; k += 4) {
      double[] c0 = coefficients[k];
      double[] c1 = coefficients[k + 1];
      double[] c2 = coefficients[k + 2];
      double[] c3 = coefficients[k + 3];
      double m0 = factor * moments[k];
      double m1 = factor * moments[k + 1];
      double m2 = factor * moments[k + 2];
      double m3 = factor * moments[k + 3];
      for (int i = 0; i < c0.length; i++) {
        row[offset + i] = row[offset + i] + m0 * c0[i] + m1 * c1[i] + m2 * c2[i] + m3 * c3[i];
      }
    }
    for (; k < nodes.length; k++) {
      addScaled(coefficients[k], factor * moments[k], row, offset);
    }
  }

  /** What gives the integral of the polynomial alone, from -1 up to node i. */
  double[] integrals(int i) {
    if (integrals[i].length == 0) {
      double[] row = new double[nodes.length];
      addIntegral(-1, nodes[i], 1, row, 0);
      integrals[i] = row;
    }
    return integrals[i];
  }

  /** P_k+1(x) - P_k-1(x) at node i, or at 1 if i is the size; x for k = 0. */
  double[] rises(int i) {
    if (rises[i].length == 0) {
      rises[i] = riseRow(i < nodes.length ? nodes[i] : 1);
    }
    return rises[i];
  }

  private double[] riseRow(double x) {
    double[] row = new double[ClimbIntegrals.CUT * nodes.length];
    row[0] = x;
    double before = 1;
    double value = x;
    for (int k = 1; k < row.length; k++) {
      double next = ((2 * k + 1) * x * value - k * before) / (k + 1);
      row[k] = next - before;
      before = value;
      value = next;
    }
    return row;
  }

  /** How many nodes lie between two positions, by their limiting density. */
  double nodesBetween(double low, double high) {
    double from = StrictMath.acos(Math.max(-1, low));
    double to = StrictMath.acos(Math.min(1, high));
    return nodes.length * (from - to) / Math.PI;
  }

  /** How large the two highest Legendre coefficients of these values are. */
  double tail(double[] values, int offset) {
    double tail = 0;
    for (int k = nodes.length - 2; k < nodes.length; k++) {
      double[] row = coefficients[k];
      double coefficient = 0;
      for (int i = 0; i < nodes.length; i++) {
        coefficient += row[i] * values[offset + i];
      }
      tail = Math.max(tail, Math.abs(coefficient));
    }
    return tail;
  }

  private double[] coefficientRow(int degree) {
    double[] row = new double[nodes.length];
    Arrays.setAll(row, i -> (degree + 0.5) * weights[i] * legendre(degree, nodes[i]));
    return row;
  }

  /** The i-th root of P_n in ascending order: Newton steps, a thousandth of a library's time. */
  private static double root(int n, int i) {
    double x = -StrictMath.cos(Math.PI * (i + 0.75) / (n + 0.5));
    for (int step = 0; step < NEWTON_STEPS; step++) {
      x -= legendre(n, x) / slope(n, x);
    }
    return x;
  }

  /** P_n'(x) within -1 &lt; x &lt; 1. */
  private static double slope(int n, double x) {
    return n * (legendre(n - 1, x) - x * legendre(n, x)) / ((1 - x) * (1 + x));
  }

  private static double legendre(int degree, double x) {
    double before = 0;
    double value = 1;
    for (int k = 1; k <= degree; k++) {
      double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
      before = value;
      value = next;
    }
    return value;
  }
}
