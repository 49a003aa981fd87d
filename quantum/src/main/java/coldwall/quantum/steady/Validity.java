package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.quantum.generator.Generator;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.Memory;
import coldwall.solver.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Numbers that say how far a master equation can be trusted in the state that it led to. */
final class Validity {
  static final String RATE_TIMES_MEMORY = OpenSteadyState.RATE_TIMES_MEMORY;
  static final String LOWEST_EIGENVALUE = OpenSteadyState.LOWEST_EIGENVALUE;

  private Validity() {}

  static List<Diagnostic> diagnostics(Generator generator, ComplexMatrix rho) {
    List<Diagnostic> found = new ArrayList<>();
    found.add(Diagnostic.of(OpenSteadyState.RATE_OVER_GAP, couplingOverGap(generator, rho)));
    found.add(Diagnostic.of(RATE_TIMES_MEMORY, rateTimesMemory(generator, rho)));
    found.add(Diagnostic.of(LOWEST_EIGENVALUE, lowestEigenvalue(rho)));
    return found;
  }

  /** Jumps per unit time in a state, over the smallest gap between different levels. */
  static double couplingOverGap(Generator generator, ComplexMatrix rho) {
    double gap = Double.POSITIVE_INFINITY;
    for (int n = 1; n < generator.size(); n++) {
      double next = generator.basis().gap(n, n - 1);
      gap = next > 0 ? Math.min(gap, next) : gap;
    }
    return jumpRate(generator, rho) / gap;
  }

  /** Jumps per unit time in a state. */
  static double jumpRate(Generator generator, ComplexMatrix rho) {
    double rate = 0;
    for (int bath = 0; bath < generator.baths(); bath++) {
      rate += jumpRate(generator, bath, rho);
    }
    return rate;
  }

  private static double rateTimesMemory(Generator generator, ComplexMatrix rho) {
    double largest = 0;
    for (int bath = 0; bath < generator.baths(); bath++) {
      if (generator.system().baths().get(bath) instanceof Bath.Thermal thermal) {
        double rate = jumpRate(generator, bath, rho);
        largest = Math.max(largest, rate == 0 ? 0 : rate * memory(thermal));
      }
    }
    return largest;
  }

  private static double jumpRate(Generator generator, int bath, ComplexMatrix rho) {
    double rate = 0;
    for (int n = 0; n < generator.size(); n++) {
      for (int m = 0; m < generator.size(); m++) {
        rate += m == n ? 0 : generator.rate(bath, m, n) * Math.max(0, rho.re(n, n));
      }
    }
    return rate;
  }

  /** The longer of 1/w_c and the thermal time 1/(2 pi T), which diverges at T = 0. */
  private static double memory(Bath.Thermal bath) {
    double cutoff = Memory.cutoff(bath.density());
    return Math.max(1 / cutoff, 1 / (2 * Math.PI * bath.label()));
  }

  static double lowestEigenvalue(ComplexMatrix rho) {
    if (rho.isDiagonal()) {
      double lowest = Double.POSITIVE_INFINITY;
      for (int n = 0; n < rho.rows(); n++) {
        lowest = Math.min(lowest, rho.re(n, n));
      }
      return lowest;
    }
    return DenseAlgebra.of(rho.rows()).eigenvalues(rho).getFirst();
  }
}
