package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.Gmres;
import coldwall.quantum.generator.Generator;

/**
 * Restarted GMRES for M^-1 L[x] = -M^-1 L[rho]. Every restart begins with the exact residual, and
 * the preconditioned residual estimates the error of rho itself, so it also says when to stop: weak
 * rates and large frequencies weigh alike in it.
 */
final class Iteration {
  /** Corrections below this are rounding errors of the state. */
  private static final double CONVERGED = 1e-14;

  /** What one restart must gain to be worth another. */
  private static final double PROGRESS = 0.3;

  private static final int MOST_RESTARTS = 8;
  private static final int MOST_STEPS = 60;

  /** Bytes that the basis of one restart may take. */
  private static final double MOST_BYTES = 4e8;

  private final Generator generator;
  private final Preconditioner preconditioner;
  private final String name;
  private int steps;

  Iteration(Generator generator, Preconditioner preconditioner, String name) {
    this.generator = generator;
    this.preconditioner = preconditioner;
    this.name = name;
  }

  /** The best that it finds, converged or not, from a start of trace 1. */
  Candidate run(ComplexMatrix start) {
    ComplexMatrix rho = start;
    ComplexMatrix correction = correction(rho);
    double error = correction.norm() / rho.norm();
    for (int restart = 0; restart < MOST_RESTARTS && error > CONVERGED; restart++) {
      ComplexMatrix held = rho;
      Gmres.Result result =
          Gmres.solve(
              x -> withoutTrace(preconditioner.apply(generator.apply(x)), held),
              correction,
              steps(),
              CONVERGED / 10 / error);
      steps += result.steps();
      ComplexMatrix next = normalised(rho.plus(result.correction()));
      ComplexMatrix nextCorrection = correction(next);
      double nextError = nextCorrection.norm() / next.norm();
      if (!(nextError < error)) {
        break;
      }
      boolean isSlow = nextError > PROGRESS * error;
      rho = next;
      correction = nextCorrection;
      error = nextError;
      if (isSlow) {
        break;
      }
    }
    return new Candidate(rho, error, steps, name);
  }

  private int steps() {
    double bytes = 16.0 * generator.size() * generator.size();
    return (int) Math.max(8, Math.min(MOST_STEPS, MOST_BYTES / bytes));
  }

  private ComplexMatrix correction(ComplexMatrix rho) {
    steps++;
    return withoutTrace(preconditioner.apply(generator.apply(rho).times(-1)), rho);
  }

  private static ComplexMatrix withoutTrace(ComplexMatrix x, ComplexMatrix rho) {
    return x.accumulate(-x.trace(), rho);
  }

  static ComplexMatrix normalised(ComplexMatrix rho) {
    ComplexMatrix hermitian = rho.hermitianPart();
    return hermitian.times(1 / hermitian.trace());
  }
}
