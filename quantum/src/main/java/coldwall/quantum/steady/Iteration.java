package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.HermitianGmres;
import coldwall.linalg.dense.Multiplier;
import coldwall.quantum.generator.Generator;
import coldwall.watch.Watch;

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

  /** What products of single precision can gain in one restart. */
  private static final double ROUGH = 1e-5;

  private static final int MOST_RESTARTS = 10;
  private static final int MOST_STEPS = 60;

  /** Bytes that the basis of one restart may take. */
  private static final double MOST_BYTES = 3.2e8;

  private final Generator generator;
  private final Preconditioner preconditioner;
  private final String name;
  private int steps;

  Iteration(Generator generator, Preconditioner preconditioner, String name) {
    this.generator = generator;
    this.preconditioner = preconditioner;
    this.name = name;
  }

  /**
   * The best that it finds, converged or not, from a start of trace 1.
   *
   * @param watch hears of each restart how many of the digits are there
   */
  Candidate run(ComplexMatrix start, Watch watch) {
    ComplexMatrix rho = start;
    ComplexMatrix correction = correction(rho);
    double error = correction.norm() / rho.norm();
    double first = error;
    boolean isRough = Multiplier.isFasterRoughly(generator.size());
    for (int restart = 0; restart < MOST_RESTARTS && error > CONVERGED; restart++) {
      ComplexMatrix next = normalised(rho.plus(improvement(correction, rho, error, isRough)));
      ComplexMatrix nextCorrection = correction(next);
      double nextError = nextCorrection.norm() / next.norm();
      boolean isSlow = !(nextError <= PROGRESS * error);
      if (nextError < error) {
        rho = next;
        correction = nextCorrection;
        error = nextError;
      }
      if (isSlow && !isRough) {
        break;
      }
      // What single precision cannot improve, double precision may.
      isRough &= !isSlow;
      watch.reached(digits(first, error));
    }
    return new Candidate(rho, error, steps, name);
  }

  private static double digits(double first, double error) {
    double found = StrictMath.log(first / Math.max(error, CONVERGED));
    return Math.clamp(found / StrictMath.log(first / CONVERGED), 0, 1);
  }

  private ComplexMatrix improvement(
      ComplexMatrix correction, ComplexMatrix rho, double error, boolean isRough) {
    double wanted = CONVERGED / 10 / error;
    HermitianGmres result =
        HermitianGmres.solve(
            x ->
                withoutTrace(
                    preconditioner.apply(isRough ? generator.applyRoughly(x) : generator.apply(x)),
                    rho),
            correction,
            steps(generator.size()),
            isRough ? Math.max(ROUGH, wanted) : wanted);
    steps += result.steps();
    return result.correction();
  }

  /** Steps from one restart to the next: each keeps a matrix. */
  static int steps(int levels) {
    double bytes = 8.0 * levels * levels;
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
