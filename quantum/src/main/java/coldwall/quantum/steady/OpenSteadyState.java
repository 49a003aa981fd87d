package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.generator.Generator;
import coldwall.solver.SteadyState;
import coldwall.units.Estimate;
import java.util.List;

/**
 * The steady state of an open system: currents first, then the state that carries them.
 *
 * @param summary the heat that the system takes from each bath per unit time, bath by bath, with
 *     numerical errors, and diagnostics
 * @param inside rho between the energy levels, ground state first
 * @param generator of which it is the steady state
 */
public record OpenSteadyState(SteadyState summary, ComplexMatrix inside, Generator generator) {
  /** The error of rho, by the equation that it was found from. */
  public static final String STATE_ERROR = "error of the state";

  /** Jumps per unit time over the smallest gap between different levels. */
  public static final String RATE_OVER_GAP = "jump rate over smallest gap";

  /** Jumps per unit time by the memory time of the slowest bath. */
  public static final String RATE_TIMES_MEMORY = "jump rate times bath memory";

  /** The lowest eigenvalue of the density matrix. */
  public static final String LOWEST_EIGENVALUE = "lowest eigenvalue of the state";

  /** The heat that the system takes from each bath per unit time. */
  public List<Estimate> currents() {
    return summary.currents();
  }

  /** rho in the basis in which the system was given; Hermitian, trace 1. */
  public ComplexMatrix density() {
    return generator.basis().outward(inside);
  }

  /** The populations of the energy levels, ground state first. */
  public double[] populations() {
    double[] populations = new double[inside.rows()];
    for (int n = 0; n < populations.length; n++) {
      populations[n] = inside.re(n, n);
    }
    return populations;
  }

  /** Tr[rho A] of a Hermitian operator in the basis in which the system was given. */
  public double expectation(ComplexMatrix operator) {
    return inside.dot(generator.basis().inward(operator));
  }

  /** The sum of |rho_mn| over pairs of different levels: how much coherence it has. */
  public double coherence() {
    double sum = 0;
    for (int n = 0; n < inside.rows(); n++) {
      for (int m = 0; m < inside.rows(); m++) {
        sum += m == n ? 0 : StrictMath.hypot(inside.re(m, n), inside.im(m, n));
      }
    }
    return sum;
  }

  /** The largest |rho_mn| of two different levels. */
  public double largestCoherence() {
    double largest = 0;
    for (int n = 0; n < inside.rows(); n++) {
      for (int m = 0; m < n; m++) {
        largest = Math.max(largest, StrictMath.hypot(inside.re(m, n), inside.im(m, n)));
      }
    }
    return largest;
  }
}
