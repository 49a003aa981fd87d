package coldwall.quantum.steady;

/** How the steady state of an open system is found. */
public enum SteadyMethod {
  /**
   * Populations alone where the equation is secular; else dense for a few levels, else iterations
   * with the preconditioner that the coupling calls for, then the other one, then dense up to
   * {@link #LARGEST_DENSE} levels.
   */
  AUTOMATIC,
  /** Iterations preconditioned by populations and single coherences. */
  SECULAR_ITERATION,
  /** Iterations preconditioned by the motion between jumps. */
  SYLVESTER_ITERATION,
  /** The N^2 x N^2 real matrix of L between Hermitian matrices, by LU factors. */
  DENSE,
  /**
   * The same matrix with twice the digits, up to some 1600 unknowns: for motions so slow that
   * doubles cannot tell them from none.
   */
  EXTENDED;

  /** Beyond, the dense matrix takes gigabytes. */
  public static final int LARGEST_DENSE = 64;
}
