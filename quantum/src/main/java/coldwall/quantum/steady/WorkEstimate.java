package coldwall.quantum.steady;

import coldwall.input.InvalidInputException;

/**
 * What a steady state will take, before it is begun. Steps grow with the coupling, from ten where
 * jumps are rarer than the smallest gap to two hundred where they are ten times as many: the time
 * is that of thirty, and right within a factor of a few.
 *
 * @param bytes memory
 * @param seconds on two cores with OpenBLAS; ten times that without
 */
public record WorkEstimate(double bytes, double seconds) {
  /** Of products, halves of them in single precision. */
  private static final double FLOPS = 1e11;

  /** Of everything else, which waits for memory. */
  private static final double SLOW_FLOPS = 1e9;

  /** Matrices held at once besides the Krylov basis: operators, states, scratch. */
  private static final double MATRICES = 28;

  private static final double STEPS = 30;

  /** Products of N x N matrices that a step takes with two baths; half of that if all is real. */
  private static final double PRODUCTS = 4.2;

  /** Passes over a matrix that a step takes besides. */
  private static final double PASSES = 40;

  /**
   * Of one steady state.
   *
   * @param levels N
   * @param isSecular whether populations alone are solved for
   */
  public static WorkEstimate of(int levels, boolean isSecular) {
    double square = (double) levels * levels;
    if (isSecular) {
      return new WorkEstimate(10 * 16 * square, 2 * square * levels / SLOW_FLOPS);
    }
    double products = STEPS * PRODUCTS * 8 * square * levels / FLOPS;
    double passes = (STEPS * PASSES + levels) * square / SLOW_FLOPS;
    double basis = 8 * square * Iteration.steps(levels);
    return new WorkEstimate(basis + MATRICES * 16 * square, products + passes);
  }

  /** Refuses work for which there is not enough memory. */
  void requireMemory(int levels) {
    double most = Runtime.getRuntime().maxMemory();
    if (bytes > most) {
      throw InvalidInputException.must(
          "a system of " + levels + " levels",
          "fit into the memory of this program, " + most + " bytes",
          bytes + " bytes",
          "keep fewer levels, or give the virtual machine more memory (-Xmx)");
    }
  }
}
