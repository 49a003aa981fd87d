package coldwall.quantum.steady;

import coldwall.quantum.generator.Generator;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;

/**
 * J_nu = Tr[H D_nu(rho)], the heat that the system takes from a bath per unit time. Where only
 * populations take part it is the net sum over pairs of levels, gap (W_mn p_n - W_nm p_m), which
 * loses nothing at deep cold.
 */
final class HeatCurrents {
  /** A few roundings of the gross exchange. */
  private static final double ROUNDINGS = 8 * Math.ulp(1.0);

  private HeatCurrents() {}

  static OpenSteadyState of(Generator generator, Candidate found) {
    List<Estimate> currents = new ArrayList<>();
    for (int bath = 0; bath < generator.baths(); bath++) {
      currents.add(
          generator.isSecular() ? pairwise(generator, bath, found) : whole(generator, bath, found));
    }
    double lost = Math.abs(currents.stream().mapToDouble(Estimate::value).reduce(0, Double::sum));
    currents.replaceAll(one -> new Estimate(one.value(), Math.max(one.uncertainty(), lost)));
    return new OpenSteadyState(
        new SteadyState(currents, diagnostics(generator, found)), found.density(), generator);
  }

  private static Estimate pairwise(Generator generator, int bath, Candidate found) {
    double net = 0;
    double gross = 0;
    for (int n = 0; n < generator.size(); n++) {
      for (int m = n + 1; m < generator.size(); m++) {
        double gap = generator.basis().gap(m, n);
        double up = generator.rate(bath, m, n) * found.density().re(n, n);
        double down = generator.rate(bath, n, m) * found.density().re(m, m);
        net += gap * (up - down);
        gross += gap * (up + down);
      }
    }
    return new Estimate(net, (ROUNDINGS + found.error()) * gross);
  }

  /**
   * The state is known to its own error and to roundings; the level through which most energy can
   * be exchanged bounds what that does to the current.
   */
  private static Estimate whole(Generator generator, int bath, Candidate found) {
    double largest = 0;
    double gross = 0;
    for (int n = 0; n < generator.size(); n++) {
      double exchange = 0;
      for (int m = 0; m < generator.size(); m++) {
        double rate = m == n ? 0 : Math.abs(generator.rate(bath, m, n));
        exchange += Math.abs(generator.basis().gap(m, n)) * rate;
      }
      largest = Math.max(largest, exchange);
      gross += exchange * Math.abs(found.density().re(n, n));
    }
    double error = (Math.ulp(1.0) + found.error()) * largest + ROUNDINGS * gross;
    return new Estimate(generator.energyFlow(bath, found.density()), error);
  }

  private static List<Diagnostic> diagnostics(Generator generator, Candidate found) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.add(Diagnostic.of(Diagnostic.LEVELS, generator.size()));
    diagnostics.add(Diagnostic.of(OpenSteadyState.STATE_ERROR, found.error()));
    diagnostics.add(Diagnostic.of("steps", found.steps()));
    diagnostics.addAll(Validity.diagnostics(generator, found.density()));
    return diagnostics;
  }
}
