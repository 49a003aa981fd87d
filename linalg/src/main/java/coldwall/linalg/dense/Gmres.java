package coldwall.linalg.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The generalised minimal residual method [SaadSchultz1986] on Hermitian matrices, a real vector
 * space of N^2 dimensions: it needs products only, and real numbers for its small problem.
 */
public final class Gmres {
  /** Vectors that are longer are worked on by several threads. */
  private static final int LONG = 1 << 14;

  /** Parts of a long vector: a fixed number, so that it does not matter who does them. */
  private static final int PARTS = 8;

  /** What is left of a vector after this loss has to be made orthogonal once more. */
  private static final double LOSS = 0.1;

  private final UnaryOperator<ComplexMatrix> operator;
  private final int size;
  private final int steps;
  private final List<double[]> basis = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();
  private final double[] cosines;
  private final double[] sines;
  private final double[] right;

  private Gmres(UnaryOperator<ComplexMatrix> operator, ComplexMatrix residual, int steps) {
    this.operator = operator;
    this.size = residual.rows();
    this.steps = steps;
    cosines = new double[steps];
    sines = new double[steps];
    right = new double[steps + 1];
    right[0] = residual.norm();
    basis.add(Packed.of(residual.times(1 / right[0])));
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
   * @param steps after how many products to stop; each keeps N^2 real numbers
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
    double[] next = Packed.of(operator.apply(Packed.matrix(basis.get(k), size)));
    double before = norm(next);
    double[] column = new double[k + 2];
    subtract(next, column);
    double length = norm(next);
    if (length < LOSS * before) {
      subtract(next, column);
      length = norm(next);
    }
    boolean isExact = !(length > Math.ulp(1.0) * before);
    column[k + 1] = isExact ? 0 : length;
    if (!isExact && k + 1 < steps) {
      double scale = 1 / length;
      for (int i = 0; i < next.length; i++) {
        next[i] *= scale;
      }
      basis.add(next);
    }
    rotate(column, k);
    columns.add(column);
    return isExact;
  }

  /** Takes off what is along the basis, and adds the overlaps to a column. */
  private void subtract(double[] next, double[] column) {
    double[] overlaps = new double[basis.size()];
    range(overlaps.length, next).forEach(j -> overlaps[j] = dot(basis.get(j), next));
    range(PARTS, next)
        .forEach(part -> {
          for (int j = 0; j < overlaps.length; j++) {
            add(-overlaps[j], basis.get(j), next, part);
          }
        });
    for (int j = 0; j < overlaps.length; j++) {
      column[j] += overlaps[j];
    }
  }

  private static IntStream range(int count, double[] vector) {
    IntStream range = IntStream.range(0, count);
    return vector.length < LONG ? range : range.parallel();
  }

  private static double norm(double[] vector) {
    return Math.sqrt(dot(vector, vector));
  }

  private static double dot(double[] one, double[] other) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int k = 0;
    for (; k + 3 < one.length; k += 4) {
      first += one[k] * other[k];
      second += one[k + 1] * other[k + 1];
      third += one[k + 2] * other[k + 2];
      fourth += one[k + 3] * other[k + 3];
    }
    for (; k < one.length; k++) {
      first += one[k] * other[k];
    }
    return first + second + (third + fourth);
  }

  private static void add(double factor, double[] vector, double[] sum, int part) {
    int from = (int) ((long) sum.length * part / PARTS);
    int to = (int) ((long) sum.length * (part + 1) / PARTS);
    for (int k = from; k < to; k++) {
      sum[k] += factor * vector[k];
    }
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
    double[] combination = new double[size * size];
    range(PARTS, combination)
        .forEach(part -> {
          for (int k = 0; k < count; k++) {
            add(weights[k], basis.get(k), combination, part);
          }
        });
    return Packed.matrix(combination, size);
  }
}
