package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.HermitianGmres;
import coldwall.quantum.generator.Generator;
import java.util.SplittableRandom;

/**
 * How much larger the error of a state can be than what a preconditioner makes of its residual:
 * |x|/|r| for M^-1 L[x] = r with r at random, which has a share of every direction, the slow ones
 * too. Motions that a preconditioner takes for fast hide errors that a small residual does not
 * show, and roundings of L itself.
 */
final class Amplification {
  /** Any fixed seed. */
  private static final long SEED = 1;

  /** Of a random direction the share of a single one is 1/N; it must be seen. */
  private static final double SHARE = 0.03;

  private static final int MOST_STEPS = 120;

  private Amplification() {}

  /** The same state with an error that holds, infinite where that cannot be told. */
  static Candidate honest(Generator generator, Preconditioner preconditioner, Candidate found) {
    int size = generator.size();
    ComplexMatrix rho = found.density();
    HermitianGmres result =
        HermitianGmres.solve(
            x -> withoutTrace(preconditioner.apply(generator.apply(x)), rho),
            withoutTrace(random(size), rho),
            MOST_STEPS,
            SHARE / size);
    if (!(result.reduction() <= SHARE / size)) {
      return new Candidate(rho, Double.POSITIVE_INFINITY, found.steps(), found.method());
    }
    // The direction that grows most may be one among N^2: |r| has N times its share.
    double growth = Math.max(1, result.correction().norm() / random(size).norm() * size);
    double error = growth * Math.max(found.error(), Math.ulp(1.0));
    return new Candidate(rho, error, found.steps() + result.steps(), found.method());
  }

  private static ComplexMatrix random(int size) {
    SplittableRandom random = new SplittableRandom(SEED);
    ComplexMatrix matrix = ComplexMatrix.zeros(size, size);
    for (int n = 0; n < size; n++) {
      for (int m = 0; m < size; m++) {
        matrix.set(m, n, random.nextDouble(-1, 1), random.nextDouble(-1, 1));
      }
    }
    return matrix.hermitianPart();
  }

  private static ComplexMatrix withoutTrace(ComplexMatrix x, ComplexMatrix rho) {
    return x.accumulate(-x.trace(), rho);
  }
}
