package coldwall.quantum.generator;

import coldwall.linalg.dense.Block;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.linalg.dense.Form;
import coldwall.quantum.model.GaussLegendre;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;

/**
 * The integrals of Lamb shifts,
 *
 * <pre>
 * F(a, b) = -(1/2 pi) P integral dw f(w + a) f(w + b) / w
 * </pre>
 *
 * over all w, for one function f and many shifts a, b at once. With f^2 = G, F(a, a) is the usual
 * S(a) = (1/2 pi) P integral dw G(w)/(a - w). Both sides of w = 0 are taken together, so that the
 * pole cancels; panels are small near every w = |a|, where f may bend within a temperature.
 */
final class PrincipalValue {
  private static final GaussLegendre RULE = GaussLegendre.of(16);

  /** From panel to panel away from a bend; 16 points then leave some 1e-10. */
  private static final double GROWTH = 3;

  /** The smallest panel at T = 0, relative to the largest shift. */
  private static final double SMALLEST = 1e-7;

  /** Beyond so many cutoffs, exp(-45), there is nothing left of an exponential. */
  private static final double REACH = 45;

  private final List<Double> nodes = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private final DoubleUnaryOperator function;
  private final double[] shifts;

  /**
   * Lays the panels.
   *
   * @param function f
   * @param shifts all a and b
   * @param bend the temperature, within which f bends at 0
   * @param cutoff the frequency beyond which f falls
   */
  PrincipalValue(DoubleUnaryOperator function, double[] shifts, double bend, double cutoff) {
    this.function = function;
    this.shifts = shifts.clone();
    TreeSet<Double> bends = new TreeSet<>(List.of(0.0));
    double largest = cutoff;
    for (double shift : shifts) {
      bends.add(Math.abs(shift));
      largest = Math.max(largest, Math.abs(shift));
    }
    double step = Math.max(bend, SMALLEST * largest);
    double previous = 0;
    for (double next : bends) {
      between(previous, next, step);
      previous = next;
    }
    double size = step;
    double end = previous + REACH * cutoff;
    while (previous < end) {
      double next = Math.min(end, previous + Math.min(size, cutoff));
      panel(previous, next);
      previous = next;
      size *= GROWTH;
    }
  }

  private void between(double from, double to, double step) {
    double middle = (from + to) / 2;
    double size = step;
    double at = from;
    while (at < middle) {
      double next = Math.min(middle, at + size);
      // The last panel of each half may be a sliver: it is joined to the one before.
      next = middle - next < size / 2 ? middle : next;
      panel(at, next);
      panel(from + to - next, from + to - at);
      at = next;
      size *= GROWTH;
    }
  }

  private void panel(double from, double to) {
    for (int i = 0; i < RULE.points(); i++) {
      nodes.add(from + (to - from) * RULE.position(i));
      weights.add((to - from) * RULE.weight(i));
    }
  }

  /** F of every pair of shifts. */
  ComplexMatrix integrals() {
    int count = shifts.length;
    ComplexMatrix above = ComplexMatrix.zeros(nodes.size(), count);
    ComplexMatrix aboveWeighted = ComplexMatrix.zeros(nodes.size(), count);
    ComplexMatrix below = ComplexMatrix.zeros(nodes.size(), count);
    ComplexMatrix belowWeighted = ComplexMatrix.zeros(nodes.size(), count);
    for (int j = 0; j < count; j++) {
      for (int k = 0; k < nodes.size(); k++) {
        double weight = weights.get(k) / nodes.get(k) / (2 * Math.PI);
        double up = function.applyAsDouble(nodes.get(k) + shifts[j]);
        double down = function.applyAsDouble(-nodes.get(k) + shifts[j]);
        above.set(k, j, up, 0);
        aboveWeighted.set(k, j, weight * up, 0);
        below.set(k, j, down, 0);
        belowWeighted.set(k, j, weight * down, 0);
      }
    }
    ComplexMatrix result = ComplexMatrix.zeros(count, count);
    DenseAlgebra algebra = DenseAlgebra.of(count);
    algebra.multiply(
        -1,
        Block.of(above),
        Form.ADJOINT,
        Block.of(aboveWeighted),
        Form.PLAIN,
        0,
        Block.of(result));
    algebra.multiply(
        1, Block.of(below), Form.ADJOINT, Block.of(belowWeighted), Form.PLAIN, 1, Block.of(result));
    return result;
  }

  /** F(a, a) of the only shift, for a function that is G itself. */
  static double single(DoubleUnaryOperator correlation, double shift, double bend, double cutoff) {
    PrincipalValue value = new PrincipalValue(correlation, new double[] {shift}, bend, cutoff);
    double sum = 0;
    for (int k = 0; k < value.nodes.size(); k++) {
      double node = value.nodes.get(k);
      double difference =
          correlation.applyAsDouble(node + shift) - correlation.applyAsDouble(shift - node);
      sum -= value.weights.get(k) * difference / node;
    }
    return sum / (2 * Math.PI);
  }
}
