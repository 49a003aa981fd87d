package coldwall.quantum.model;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;

/** The usual operators of one site. A qubit has its excited state first, as sigma_z = (1, -1). */
public final class Operators {
  private Operators() {}

  /** sigma_x of a qubit. */
  public static ComplexMatrix sigmaX() {
    return ComplexMatrix.real(new double[][] {{0, 1}, {1, 0}});
  }

  /** sigma_y of a qubit. */
  public static ComplexMatrix sigmaY() {
    return ComplexMatrix.of(new double[2][2], new double[][] {{0, -1}, {1, 0}});
  }

  /** sigma_z of a qubit: +1 for its excited state, which comes first. */
  public static ComplexMatrix sigmaZ() {
    return ComplexMatrix.diagonal(1, -1);
  }

  /** sigma_- of a qubit: from its excited state to its ground state. */
  public static ComplexMatrix sigmaMinus() {
    return ComplexMatrix.real(new double[][] {{0, 0}, {1, 0}});
  }

  /** a of an oscillator, a|n&gt; = sqrt(n)|n-1&gt;, its lowest levels in ascending order. */
  public static ComplexMatrix lowering(int levels) {
    if (levels < 2) {
      throw InvalidInputException.must(
          "the number of levels of an oscillator", "be at least 2", levels, "keep more");
    }
    ComplexMatrix lowering = ComplexMatrix.zeros(levels, levels);
    for (int n = 1; n < levels; n++) {
      lowering.set(n - 1, n, Math.sqrt(n), 0);
    }
    return lowering;
  }

  /** a + a^+ of an oscillator: its position in units of 1/sqrt(2 m w). */
  public static ComplexMatrix position(int levels) {
    ComplexMatrix lowering = lowering(levels);
    return lowering.plus(lowering.adjoint());
  }

  /** a^+ a of an oscillator. */
  public static ComplexMatrix number(int levels) {
    double[] values = new double[levels];
    for (int n = 0; n < levels; n++) {
      values[n] = n;
    }
    return ComplexMatrix.diagonal(values);
  }

  /** |to&gt;&lt;from| among some states that count from 0. */
  public static ComplexMatrix transition(int states, int to, int from) {
    ComplexMatrix transition = ComplexMatrix.zeros(states, states);
    transition.set(to, from, 1, 0);
    return transition;
  }
}
