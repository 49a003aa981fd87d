package coldwall.testkit;

/** How close is close enough, and why. */
public final class Tolerances {
  private Tolerances() {}

  /** A few hundred roundings: what a well-conditioned sum or product of doubles loses. */
  public static final double ALGEBRAIC = 1e-13;

  /** Against published or high-precision currents: the aim set for every reference case. */
  public static final double REFERENCE = 1e-12;

  /** A sampled value may lie this many standard errors off: one chance in 15,787. */
  public static final double SIGMAS = 4;
}
