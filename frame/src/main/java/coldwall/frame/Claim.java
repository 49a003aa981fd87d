package coldwall.frame;

import java.util.function.DoubleSupplier;

/**
 * A number that is published or derived elsewhere, and how Coldwall gets it.
 *
 * @param name to ask for it by
 * @param statement what is claimed, in natural units unless it says otherwise
 * @param source where it comes from: a key of docs/BIBLIOGRAPHY.md or a section of docs/PHYSICS.md
 * @param expected the number claimed
 * @param tolerance the largest relative deviation that the method allows; absolute if the number
 *     claimed is 0
 * @param computation computes it anew
 */
public record Claim(
    String name,
    String statement,
    String source,
    double expected,
    double tolerance,
    DoubleSupplier computation) {

  /**
   * What came out.
   *
   * @param claim what was claimed
   * @param obtained what Coldwall gets
   */
  public record Outcome(Claim claim, double obtained) {

    /** The deviation in the sense of the tolerance. */
    public double deviation() {
      double difference = Math.abs(obtained - claim.expected);
      return claim.expected == 0 ? difference : difference / Math.abs(claim.expected);
    }

    /** Whether the claim is reproduced. */
    public boolean passes() {
      return deviation() <= claim.tolerance;
    }
  }

  /** Computes the number. */
  public Outcome check() {
    return new Outcome(this, computation.getAsDouble());
  }
}
