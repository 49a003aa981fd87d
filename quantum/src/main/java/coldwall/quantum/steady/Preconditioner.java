package coldwall.quantum.steady;

import coldwall.linalg.dense.Columns;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.Sylvester;
import coldwall.quantum.generator.Generator;

/** Nearly solves L[x] = residual for a Hermitian residual without a trace. */
@FunctionalInterface
interface Preconditioner {

  /** x, Hermitian and without a trace; a new matrix. */
  ComplexMatrix apply(ComplexMatrix residual);

  /**
   * Populations exactly, coherences by their own frequency and decay: exact for a secular equation,
   * best at weak and middle coupling.
   */
  static Preconditioner secular(Generator generator, PopulationBalance balance) {
    int size = generator.size();
    double[] decays = new double[size * size];
    for (int n = 0; n < size; n++) {
      for (int m = 0; m < n; m++) {
        decays[m + n * size] = generator.decay(m, n);
      }
    }
    return residual -> {
      ComplexMatrix x = ComplexMatrix.zeros(size, size);
      populations(residual, balance, x);
      Columns.each(
          size,
          n -> {
            for (int m = 0; m < n; m++) {
              double decay = -decays[m + n * size];
              double turning = -generator.basis().gap(m, n);
              double norm = decay * decay + turning * turning;
              if (norm > 0) {
                x.set(
                    m,
                    n,
                    (residual.re(m, n) * decay + residual.im(m, n) * turning) / norm,
                    (residual.im(m, n) * decay - residual.re(m, n) * turning) / norm);
              }
            }
          });
      x.mirror();
      return x;
    };
  }

  /**
   * The motion between jumps exactly, by a Sylvester equation, then the populations of what is
   * left: best at strong coupling.
   */
  static Preconditioner sylvester(Generator generator, PopulationBalance balance) {
    Sylvester between = new Sylvester(betweenJumps(generator));
    return residual -> {
      ComplexMatrix x = between.solve(residual);
      ComplexMatrix left = residual.minus(generator.apply(x));
      populations(left, balance, x);
      return x;
    };
  }

  /**
   * K, with levels that no jump leaves, or hardly, given a share of the mean rate: else the
   * equation between jumps has no solution.
   */
  private static ComplexMatrix betweenJumps(Generator generator) {
    ComplexMatrix between = generator.effective();
    int size = generator.size();
    double sum = 0;
    for (int n = 0; n < size; n++) {
      sum -= between.re(n, n);
    }
    double share = sum == 0 ? 1 : DARK * sum / size;
    for (int n = 0; n < size; n++) {
      between.add(n, n, -share, -generator.basis().gap(n, 0));
    }
    return between;
  }

  /** Small against the mean rate, large against rounding errors. */
  double DARK = 1e-3;

  private static void populations(
      ComplexMatrix residual, PopulationBalance balance, ComplexMatrix x) {
    double[] sources = new double[residual.rows()];
    for (int n = 0; n < sources.length; n++) {
      sources[n] = -residual.re(n, n);
    }
    double[] solved = balance.balance(sources);
    for (int n = 0; n < sources.length; n++) {
      x.add(n, n, solved[n], 0);
    }
  }
}
