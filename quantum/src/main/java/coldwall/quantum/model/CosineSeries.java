package coldwall.quantum.model;

import coldwall.linalg.dense.ComplexMatrix;
import java.util.function.DoubleUnaryOperator;

/**
 * Cosine coefficients c_j = (1/L) integral_0^L f(x) cos(j pi x/L) dx by Gauss-Legendre rules of 16
 * points on equal panels.
 */
final class CosineSeries {
  private final double length;
  private final int terms;
  private final GaussLegendre rule;
  private final int panels;

  CosineSeries(double length, int terms, int panels) {
    this.length = length;
    this.terms = terms;
    this.panels = panels;
    rule = GaussLegendre.of(16);
  }

  /** f between the functions sqrt(2/L) sin(k pi x/L), k = 1 ... size. */
  ComplexMatrix matrix(DoubleUnaryOperator f, int size) {
    double[] c = coefficients(f);
    ComplexMatrix matrix = ComplexMatrix.zeros(size, size);
    for (int l = 1; l <= size; l++) {
      for (int k = 1; k <= size; k++) {
        matrix.set(k - 1, l - 1, c[Math.abs(k - l)] - c[k + l], 0);
      }
    }
    return matrix;
  }

  private double[] coefficients(DoubleUnaryOperator f) {
    double[] c = new double[terms];
    double width = 1.0 / panels;
    for (int p = 0; p < panels; p++) {
      for (int i = 0; i < rule.points(); i++) {
        double u = (p + rule.position(i)) * width;
        double value = f.applyAsDouble(u * length) * rule.weight(i) * width;
        double angle = StrictMath.PI * u;
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        double x = 1;
        double y = 0;
        for (int j = 0; j < terms; j++) {
          c[j] += value * x;
          double turned = x * cosine - y * sine;
          y = x * sine + y * cosine;
          x = turned;
        }
      }
    }
    return c;
  }
}
