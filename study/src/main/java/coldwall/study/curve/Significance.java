package coldwall.study.curve;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How many standard errors something must exceed to count. The largest of many noisy numbers is
 * large by chance; so the threshold keeps the chance of any false alarm among them at that of a
 * single one-sided 3-sigma test (Bonferroni).
 */
public final class Significance {
  private static final double SIGMAS = 3;

  private Significance() {}

  /** For computed numbers, whose errors are no chance. */
  public static double computed() {
    return SIGMAS;
  }

  /** For the largest of this many sampled numbers, at least one. */
  public static double largestOf(double tests) {
    NormalDistribution normal = new NormalDistribution();
    return -normal.inverseCumulativeProbability(normal.cumulativeProbability(-SIGMAS) / tests);
  }
}
