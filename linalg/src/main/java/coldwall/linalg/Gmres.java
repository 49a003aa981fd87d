package coldwall.linalg;

import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The generalised minimal residual method [SaadSchultz1986] for operator(x) = right: it needs
 * products only, and finds the x of least residual in the space that they span.
 */
public final class Gmres {
  /** Vectors that are longer are worked on by several threads. */
  private static final int LONG = 1 << 14;

  /** Parts of a long vector: a fixed number, so that it does not matter who does them. */
  private static final int PARTS = 8;

  /** What is left of a vector after this loss has to be made orthogonal once more. */
  private static final double LOSS = 0.1;

  /** After so many products it looks how large the solution is. */
  private static final int LOOK = 8;

  private final UnaryOperator<double[]> operator;
  private final int most;
  private final List<double[]> basis = new ArrayList<>();
  private final List<double[]> columns = new ArrayList<>();
  private final double[] cosines;
  private final double[] sines;
  private final double[] right;
  private final double[] start;

  /** What residuals are compared with: the right side, and the solution if it is larger. */
  private double scale;

  private int done;

  private Gmres(
      UnaryOperator<double[]> operator, double[] start, double[] residual, double norm, int most) {
    this.operator = operator;
    this.start = start;
    this.scale = norm;
    this.most = most;
    cosines = new double[most];
    sines = new double[most];
    right = new double[most + 1];
    right[0] = norm(residual);
    basis.add(residual.clone());
    scale(basis.getFirst(), 1 / right[0]);
  }

  /**
   * Solves operator(x) = right.
   *
   * @param operator gives a new array, which is overwritten
   * @param most after how many products to stop; each keeps a vector
   * @param reduction stops at a residual this much smaller than the right side
   * @throws CancellationException if the thread is interrupted
   */
  public static Gmres solve(
      UnaryOperator<double[]> operator, double[] right, int most, double reduction) {
    double[] nothing = new double[right.length];
    Gmres run = new Gmres(operator, nothing, right, norm(right), most);
    while (run.isMissing(reduction)) {
      run.step();
    }
    return run;
  }

  /**
   * The same for an operator of order 1, from a start that is near the solution. It stops at a
   * residual this much smaller than the right side or the solution: the rounding of a product is as
   * large.
   */
  public static Gmres solve(
      UnaryOperator<double[]> operator,
      double[] right,
      double[] start,
      int most,
      double reduction) {
    double[] residual = operator.apply(start);
    for (int i = 0; i < residual.length; i++) {
      residual[i] = right[i] - residual[i];
    }
    Gmres run = new Gmres(operator, start, residual, norm(right), most);
    double begun = norm(start);
    while (run.isMissing(reduction)) {
      run.step();
      if (run.done % LOOK == 0) {
        run.scale = Math.max(run.scale, Math.abs(norm(run.weights()) - begun));
      }
    }
    return run;
  }

  private boolean isMissing(double reduction) {
    return done < Math.min(most, basis.size()) && reduction() > reduction;
  }

  /** The residual that is left, over what it is compared with, by recurrence. */
  public double reduction() {
    return right[done] == 0 ? 0 : Math.abs(right[done]) / scale;
  }

  /** How many products it took. */
  public int steps() {
    return done;
  }

  /** One more product; nothing is left once the space is exhausted. */
  private void step() {
    Watch.stopIfInterrupted();
    int k = done++;
    double[] next = operator.apply(basis.get(k));
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
    if (!isExact && k + 1 < most) {
      scale(next, 1 / length);
      basis.add(next);
    }
    rotate(column, k);
    columns.add(column);
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

  private static void scale(double[] vector, double factor) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }

  private static double norm(double[] vector) {
    return Math.sqrt(dot(vector, vector));
  }

  private static double dot(double[] one, double[] other) {
    return RowUpdate.dot(one, other, one.length);
  }

  private static void add(double factor, double[] vector, double[] sum, int part) {
    int from = (int) ((long) sum.length * part / PARTS);
    int to = (int) ((long) sum.length * (part + 1) / PARTS);
    RowUpdate.add(sum, vector, factor, from, to);
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
    // A product that adds nothing to the space reduces nothing.
    right[k + 1] = length == 0 ? right[k] : -sines[k] * right[k];
    right[k] = length == 0 ? 0 : cosines[k] * right[k];
  }

  /** The x that was found. */
  public double[] solution() {
    double[] weights = weights();
    double[] solution = start.clone();
    range(PARTS, solution)
        .forEach(part -> {
          for (int k = 0; k < done; k++) {
            add(weights[k], basis.get(k), solution, part);
          }
        });
    return solution;
  }

  /** Of the basis in the solution. */
  private double[] weights() {
    double[] weights = new double[done];
    for (int k = done - 1; k >= 0; k--) {
      double sum = right[k];
      for (int j = k + 1; j < done; j++) {
        sum -= columns.get(j)[k] * weights[j];
      }
      weights[k] = columns.get(k)[k] == 0 ? 0 : sum / columns.get(k)[k];
    }
    return weights;
  }
}
