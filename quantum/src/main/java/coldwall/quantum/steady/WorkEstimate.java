package coldwall.quantum.steady;

import coldwall.input.InvalidInputException;

/**
 * What a steady state will take, before it is begun: an estimate within a factor of a few.
 *
 * @param bytes memory
 * @param seconds on two cores of some 30 gigaflops each; ten times that without OpenBLAS
 */
public record WorkEstimate(double bytes, double seconds) {
  private static final double FLOPS = 3e10;

  /** Matrices held at once: operators, the Krylov basis, scratch. */
  private static final double MATRICES = 40;

  /** Steps with L or a preconditioner, of some six products each. */
  private static final double STEPS = 30;

  private static final double PRODUCTS = 6;

  /**
   * Of one steady state.
   *
   * @param levels N
   * @param isSecular whether populations alone are solved for
   */
  public static WorkEstimate of(int levels, boolean isSecular) {
    double square = (double) levels * levels;
    if (isSecular) {
      return new WorkEstimate(10 * 16 * square, 2 * square * levels / FLOPS);
    }
    double products = STEPS * PRODUCTS * 8 * square * levels;
    double decompositions = 250 * square * levels;
    return new WorkEstimate(MATRICES * 16 * square, (products + decompositions) / FLOPS);
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
