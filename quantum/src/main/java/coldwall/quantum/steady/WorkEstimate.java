package coldwall.quantum.steady;

import coldwall.input.InvalidInputException;
import coldwall.units.Display;

/**
 * What a steady state will take, before it is begun: memory, and products with the generator. Of
 * time nothing is said: what a product takes depends on the machine by more than a factor of ten.
 *
 * <p>Products grow with the coupling. Measured on boxes and random systems of 80 to 300 levels,
 * universal Lindblad and Redfield: 6 to 8 where jumps are 1000 times rarer than the smallest gap,
 * 12 to 14 at a tenth, 23 to 27 at one, 87 to 114 at ten times and 93 to 232 at a hundred times as
 * many; of 1000 levels 7, 12 and 68 for random couplings at a thousandth, a tenth and ten times,
 * and 221 for a box at ten times. 6 + 20 sqrt(ratio) is within a factor of 3.3 of all of them.
 *
 * @param bytes memory
 * @param products with the generator; none where populations alone are solved for
 */
public record WorkEstimate(double bytes, double products) {
  /** Matrices held at once besides the Krylov basis: operators, states, scratch. */
  private static final double MATRICES = 28;

  /** The same where populations alone are solved for. */
  private static final double SECULAR_MATRICES = 10;

  private static final double FEWEST_PRODUCTS = 6;
  private static final double PRODUCTS_OF_COUPLING = 20;

  /** Of one steady state, where nothing is known of its coupling. */
  public static WorkEstimate of(int levels, boolean isSecular) {
    return of(levels, isSecular, 0);
  }

  /**
   * Of one steady state.
   *
   * @param levels N
   * @param isSecular whether populations alone are solved for
   * @param couplingOverGap jumps per unit time over the smallest level gap
   */
  public static WorkEstimate of(int levels, boolean isSecular, double couplingOverGap) {
    double square = (double) levels * levels;
    if (isSecular) {
      return new WorkEstimate(SECULAR_MATRICES * 16 * square, 0);
    }
    double basis = 8 * square * Iteration.steps(levels);
    return new WorkEstimate(
        basis + MATRICES * 16 * square,
        FEWEST_PRODUCTS + PRODUCTS_OF_COUPLING * Math.sqrt(couplingOverGap));
  }

  /**
   * Refuses work for which there is not enough memory.
   *
   * @throws InvalidInputException if it does not fit, saying what to do
   */
  public void requireMemory(int levels) {
    double most = Runtime.getRuntime().maxMemory();
    if (bytes > most) {
      throw InvalidInputException.must(
          "a system of " + levels + " levels",
          "fit into the memory of this program, " + gigabytes(most),
          gigabytes(bytes),
          "keep fewer levels, or give the virtual machine more memory (-Xmx)");
    }
  }

  private static String gigabytes(double bytes) {
    return Display.number(bytes / 1e9) + " GB";
  }
}
