package coldwall.classical.kramers;

/**
 * Two interlaced sets of places in a box, for functions that specular walls make even or odd in the
 * momentum. Even ones are polynomials of degree K by their values at the K + 1 Gauss-Legendre
 * points, odd ones polynomials of degree K + 1 that vanish at both walls by their values at the K
 * inner points of a Gauss-Lobatto rule, which lie between those. The derivative takes each kind to
 * the places of the other, and the two derivatives are adjoint under the two rules, as they are
 * before anything is discretised [Boyd2001, Berrut2004].
 */
final class StaggeredGrid {
  private static final int NEWTON_STEPS = 100;

  private final double length;
  private final double[] even;
  private final double[] weights;
  private final double[] odd;
  private final double[][] oddAtEven;
  private final double[][] oddSlopeAtEven;
  private final double[][] evenAtOdd;
  private final double[][] evenSlopeAtOdd;

  /** With K inner points of the odd kind. */
  StaggeredGrid(double length, int inner) {
    this.length = length;
    even = new double[inner + 1];
    weights = new double[inner + 1];
    odd = new double[inner];
    double[] evenFactors = new double[inner + 1];
    for (int i = 0; i <= inner; i++) {
      double x = gaussPoint(inner + 1, i);
      double slope = slope(inner + 1, x);
      even[i] = x;
      weights[i] = length / ((1 - x * x) * slope * slope);
      evenFactors[i] = (i % 2 == 0 ? 1 : -1) * Math.sqrt((1 - x * x) * weights[i]);
    }
    double[] nodes = new double[inner + 2];
    double[] oddFactors = new double[inner + 2];
    nodes[0] = -1;
    nodes[inner + 1] = 1;
    for (int i = 0; i < inner; i++) {
      odd[i] = lobattoPoint(inner + 1, i + 1);
      nodes[i + 1] = odd[i];
    }
    for (int i = 0; i < nodes.length; i++) {
      oddFactors[i] = (i % 2 == 0 ? 1 : -1) / Math.abs(legendre(inner + 1, nodes[i]));
    }
    oddAtEven = new double[inner + 1][inner];
    oddSlopeAtEven = new double[inner + 1][inner];
    fill(nodes, oddFactors, 1, even, oddAtEven, oddSlopeAtEven);
    evenAtOdd = new double[inner][inner + 1];
    evenSlopeAtOdd = new double[inner][inner + 1];
    fill(even, evenFactors, 0, odd, evenAtOdd, evenSlopeAtOdd);
  }

  /** Values and slopes at some points of the polynomials that are 1 at a node and 0 at others. */
  private void fill(
      double[] nodes,
      double[] factors,
      int first,
      double[] points,
      double[][] values,
      double[][] slopes) {
    for (int i = 0; i < points.length; i++) {
      double sum = 0;
      double squares = 0;
      for (int j = 0; j < nodes.length; j++) {
        double distance = points[i] - nodes[j];
        sum += factors[j] / distance;
        squares += factors[j] / (distance * distance);
      }
      for (int j = 0; j < values[i].length; j++) {
        double distance = points[i] - nodes[first + j];
        double value = factors[first + j] / distance / sum;
        values[i][j] = value;
        slopes[i][j] = value * (squares / sum - 1 / distance) * 2 / length;
      }
    }
  }

  /** How many places of the even kind. */
  int evenSize() {
    return even.length;
  }

  /** How many of the odd kind, one less. */
  int oddSize() {
    return odd.length;
  }

  /** A place of the even kind, from 0 to the length. */
  double evenPlace(int i) {
    return (1 + even[i]) * length / 2;
  }

  /** A place of the odd kind. */
  double oddPlace(int i) {
    return (1 + odd[i]) * length / 2;
  }

  /** The weight of an even place in an integral over the box. */
  double weight(int i) {
    return weights[i];
  }

  /** Row i: an odd function at the even place i from its values at the odd places. */
  double oddAtEven(int i, int j) {
    return oddAtEven[i][j];
  }

  /** The same of its derivative. */
  double oddSlopeAtEven(int i, int j) {
    return oddSlopeAtEven[i][j];
  }

  /** Row i: an even function at the odd place i from its values at the even places. */
  double evenAtOdd(int i, int j) {
    return evenAtOdd[i][j];
  }

  /** The same of its derivative. */
  double evenSlopeAtOdd(int i, int j) {
    return evenSlopeAtOdd[i][j];
  }

  /** The zeros of P_n, ascending. */
  private static double gaussPoint(int n, int i) {
    double x = -StrictMath.cos(StrictMath.PI * (i + 0.75) / (n + 0.5));
    double step = 1;
    for (int k = 0; k < NEWTON_STEPS && Math.abs(step) > Math.ulp(1.0); k++) {
      step = legendre(n, x) / slope(n, x);
      x -= step;
    }
    return x;
  }

  /** The zeros of P_n', ascending, i = 1 ... n - 1. */
  private static double lobattoPoint(int n, int i) {
    double x = -StrictMath.cos(StrictMath.PI * i / n);
    double step = 1;
    for (int k = 0; k < NEWTON_STEPS && Math.abs(step) > Math.ulp(1.0); k++) {
      double slope = slope(n, x);
      double curvature = (2 * x * slope - (double) n * (n + 1) * legendre(n, x)) / (1 - x * x);
      step = slope / curvature;
      x -= step;
    }
    return x;
  }

  /** P_n, n at least 1. */
  private static double legendre(int n, double x) {
    double previous = 1;
    double value = x;
    for (int k = 2; k <= n; k++) {
      double next = ((2 * k - 1) * x * value - (k - 1) * previous) / k;
      previous = value;
      value = next;
    }
    return value;
  }

  /** P_n' inside of (-1, 1), n at least 2. */
  private static double slope(int n, double x) {
    return n * (x * legendre(n, x) - legendre(n - 1, x)) / (x * x - 1);
  }
}
