package coldwall.linalg;

/**
 * The symmetrised deviation matrix Z of a reversible Markov chain: with S_mn = sqrt(W_mn W_nm),
 * S_nn = -Gamma_n, it is the inverse of -S on vectors orthogonal to sqrt(pi), and zero on sqrt(pi).
 * Its largest eigenvalue is 1 over the gap.
 *
 * <p>Why the inverse: an eigenvalue of S itself is found to a rounding error of the largest rate,
 * which is 2e9 gaps for 40 levels of a wall-force at T = E_1/2. The inverse comes from GTH
 * elimination,
 *
 * <pre>
 * -S = (1 - B)^T X (1 - B),   Z = P (1 - B)^-1 X^+ (1 - B)^-T P
 * </pre>
 *
 * where B, lower triangular, holds symmetrised branching probabilities and X the exit rates, all
 * without a subtraction. P projects off sqrt(pi) = const (1 - B)^-1 e_1. The projections alone
 * subtract, and lose a factor pi_1^(-1/2), at most N^(1/2), since no level is likelier than the
 * first.
 */
public final class DeviationMatrix {
  /** B, row k before entry k; the rest is not read. */
  private final double[][] branching;

  private final double[] exits;
  private final double[] root;

  private DeviationMatrix(double[][] branching, double[] exits) {
    this.branching = branching;
    this.exits = exits;
    this.root = new double[exits.length];
    root[0] = 1;
    forward(root);
    double norm = Math.sqrt(RowUpdate.dot(root, root, root.length));
    RowUpdate.divide(root, norm, root.length);
  }

  /**
   * Inverts a chain in detailed balance whose first state is its likeliest.
   *
   * @param rows the rates from each state, of order one or less; overwritten
   */
  public static DeviationMatrix of(double[][] rows) {
    double[] exits = GthElimination.eliminate(rows);
    for (int k = 1; k < rows.length; k++) {
      for (int j = 0; j < k; j++) {
        rows[k][j] = Math.sqrt(rows[k][j]) * Math.sqrt(rows[j][k] / exits[k]);
      }
    }
    return new DeviationMatrix(rows, exits);
  }

  /** Z times a vector. */
  public double[] times(double[] vector) {
    double[] result = vector.clone();
    project(result);
    backward(result);
    result[0] = 0;
    for (int k = 1; k < result.length; k++) {
      result[k] /= exits[k];
    }
    forward(result);
    project(result);
    return result;
  }

  private void project(double[] vector) {
    RowUpdate.add(vector, root, -RowUpdate.dot(root, vector, root.length), 0, vector.length);
  }

  /** Multiplies by (1 - B)^-1. */
  private void forward(double[] vector) {
    for (int k = 1; k < vector.length; k++) {
      vector[k] += RowUpdate.dot(branching[k], vector, k);
    }
  }

  /** Multiplies by the transpose of (1 - B)^-1. */
  private void backward(double[] vector) {
    for (int k = vector.length - 1; k > 0; k--) {
      RowUpdate.add(vector, branching[k], vector[k], 0, k);
    }
  }
}
