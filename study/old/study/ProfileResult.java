package coldwall.study;

import coldwall.spec.ProfileSpec;
import org.jspecify.annotations.Nullable;

/**
 * What a profile found.
 *
 * @param spec what was asked
 * @param classical the classical steady state, null if not asked for or not finished
 * @param quantum the quantum one, likewise
 */
public record ProfileResult(
    ProfileSpec spec, @Nullable ClassicalProfile classical, @Nullable QuantumProfile quantum) {

  /** Whether everything asked for was found. */
  public boolean isComplete() {
    return (classical != null || spec.classicalSolver() == null)
        && (quantum != null || spec.quantumSolver() == null);
  }

  /**
   * The total variation distance between the quantum populations and the classical shares of time
   * in the bins of the levels: 0 if equal, 1 if nothing is common. What the classical particle does
   * below the lowest bin has no quantum counterpart and counts in full. NaN if one is missing.
   */
  public Estimate difference() {
    if (classical == null || quantum == null) {
      return Estimate.NONE;
    }
    int levels = quantum.state().spectrum().levels();
    double sum = classical.belowLevels().value() + classical.aboveLevels().value();
    double noise = classical.belowLevels().uncertainty() + classical.aboveLevels().uncertainty();
    for (int n = 1; n <= levels; n++) {
      sum += Math.abs(quantum.state().population(n) - classical.share(n).value());
      noise += classical.share(n).uncertainty();
    }
    return new Estimate(sum / 2, noise / 2);
  }
}
