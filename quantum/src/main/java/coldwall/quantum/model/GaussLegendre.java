package coldwall.quantum.model;

import java.util.function.DoubleUnaryOperator;

/** A Gauss-Legendre rule on the interval from 0 to 1 [AbramowitzStegun1964]. */
public final class GaussLegendre {
  private static final int NEWTON_STEPS = 60;

  private final double[] positions;
  private final double[] weights;

  private GaussLegendre(int points) {
    positions = new double[points];
    weights = new double[points];
    for (int i = 0; i < points; i++) {
      double x = StrictMath.cos(StrictMath.PI * (i + 0.75) / (points + 0.5));
      double slope = 0;
      double step = 1;
      for (int k = 0; k < NEWTON_STEPS && Math.abs(step) > Math.ulp(1.0); k++) {
        double previous = 1;
        double value = x;
        for (int n = 2; n <= points; n++) {
          double next = ((2 * n - 1) * x * value - (n - 1) * previous) / n;
          previous = value;
          value = next;
        }
        slope = points * (x * value - previous) / (x * x - 1);
        step = value / slope;
        x -= step;
      }
      positions[i] = (1 - x) / 2;
      weights[i] = 1 / ((1 - x * x) * slope * slope);
    }
  }

  /** The rule with this many points, at least 2: exact for polynomials below twice their number. */
  public static GaussLegendre of(int points) {
    return new GaussLegendre(points);
  }

  /** How many points. */
  public int points() {
    return positions.length;
  }

  /** A point between 0 and 1. */
  public double position(int i) {
    return positions[i];
  }

  /** Its weight; all weights sum to 1. */
  public double weight(int i) {
    return weights[i];
  }

  /** The integral of f from a to b. */
  public double integral(DoubleUnaryOperator f, double a, double b) {
    double sum = 0;
    for (int i = 0; i < positions.length; i++) {
      sum += weights[i] * f.applyAsDouble(a + (b - a) * positions[i]);
    }
    return (b - a) * sum;
  }
}
