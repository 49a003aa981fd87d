package coldwall.linalg.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The generalised minimal residual method [SaadSchultz1986] on Hermitian matrices, a real vector
 * space: it needs products only, and real numbers for its small problem.
 */
public final class Gmres {
  private final UnaryOperator<ComplexMatrix> operator;
  private final int steps;
  private final List<ComplexMatrix> basis = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();
  private final double[] cosines;
  private final double[] sines;
  private final double[] right;

  private Gmres(UnaryOperator<ComplexMatrix> operator, ComplexMatrix residual, int steps) {
    this.operator = operator;
    this.steps = steps;
    cosines = new double[steps];
    sines = new double[steps];
    right = new double[steps + 1];
    right[0] = residual.norm();
    basis.add(residual.times(1 / right[0]));
  }

  /**
   * What one run found.
   *
   * @param correction x with operator(x) near the residual
   * @param reduction the residual that is left, over the one at the start, by recurrence
   * @param steps how many products it took
   */
  public record Result(ComplexMatrix correction, double reduction, int steps) {}

  /**
   * Solves operator(x) = residual.
   *
   * @param steps after how many products to stop; each keeps one matrix
   * @param reduction stops at a residual this much smaller
   */
  public static Result solve(
      UnaryOperator<ComplexMatrix> operator, ComplexMatrix residual, int steps, double reduction) {
    if (residual.norm() == 0) {
      return new Result(residual.copy(), 0, 0);
    }
    Gmres run = new Gmres(operator, residual, steps);
    double start = run.right[0];
    int done = 0;
    while (done < steps) {
      boolean isExact = run.step(done++);
      if (isExact || Math.abs(run.right[done]) <= reduction * start) {
        break;
      }
    }
    return new Result(run.combination(done), Math.abs(run.right[done]) / start, done);
  }

  /** One more product; whether the space is exhausted. */
  private boolean step(int k) {
    ComplexMatrix next = operator.apply(basis.get(k));
    double before = next.norm();
    double[] column = new double[k + 2];
    for (int pass = 0; pass < 2; pass++) {
      for (int j = 0; j <= k; j++) {
        double overlap = basis.get(j).dot(next);
        column[j] += overlap;
        next.accumulate(-overlap, basis.get(j));
      }
    }
    double length = next.norm();
    boolean isExact = !(length > Math.ulp(1.0) * before);
    column[k + 1] = isExact ? 0 : length;
    if (!isExact && k + 1 < steps) {
      basis.add(next.times(1 / length));
    }
    rotate(column, k);
    columns.add(column);
    return isExact;
  }

  private void rotate(double[] column, int k) {
    for (int j = 0; j < k; j++) {
      double upper = cosines[j] * column[j] + sines[j] * column[j + 1];
      column[j + 1] = cosines[j] * column[j + 1] - sines[j] * column[j];
      column[j] = upper;
    }
    double length = StrictMath.hypot(column[k], column[k + 1]);
    cosines[k] = length == 0 ? 1 : column[k] / length;
    sines[k] = length == 0 ? 0 : column[k + 1] / length;
    column[k] = length;
    right[k + 1] = -sines[k] * right[k];
    right[k] = cosines[k] * right[k];
  }

  private ComplexMatrix combination(int count) {
    double[] weights = new double[count];
    for (int k = count - 1; k >= 0; k--) {
      double sum = right[k];
      for (int j = k + 1; j < count; j++) {
        sum -= columns.get(j)[k] * weights[j];
      }
      weights[k] = columns.get(k)[k] == 0 ? 0 : sum / columns.get(k)[k];
    }
    ComplexMatrix combination = basis.getFirst().times(0);
    for (int k = 0; k < count; k++) {
      combination.accumulate(weights[k], basis.get(k));
    }
    return combination;
  }
}
