package coldwall.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.solver.Solver;
import coldwall.solver.SteadyState;
import coldwall.system.Junction;
import coldwall.units.Estimate;

/** What every steady state between two contact baths must satisfy, whatever the model. */
public final class Invariants {
  private Invariants() {}

  /** Solves, checks the first and the second law, and gives the state back. */
  public static SteadyState solveChecked(Solver solver, Junction junction) {
    SteadyState state = solver.solve(junction);
    check(junction, state, slack(solver, state.current()));
    return state;
  }

  /** A computed current may miss a law by its numerical error, a sampled one by its noise. */
  private static double slack(Solver solver, Estimate current) {
    double sigmas = solver.isStatistical() ? Tolerances.SIGMAS : 1;
    return sigmas * current.uncertainty() + Tolerances.ALGEBRAIC * Math.abs(current.value());
  }

  private static void check(Junction junction, SteadyState state, double slack) {
    Estimate current = state.current();
    assertThat(current.value()).as("J of %s", junction).isFinite();
    assertThat(current.uncertainty()).as("uncertainty of J").isNotNegative().isFinite();
    assertThat(Math.abs(state.currents().stream().mapToDouble(Estimate::value).sum()))
        .as("first law, |J_h + J_c| of %s", junction)
        .isLessThanOrEqualTo(slack);
    double bias = junction.hot().temperature() - junction.cold().temperature();
    if (bias == 0) {
      assertThat(Math.abs(current.value()))
          .as("J at equal temperatures of %s", junction)
          .isLessThanOrEqualTo(slack);
    } else {
      assertThat(current.value() * Math.signum(bias))
          .as("second law, J along the bias of %s", junction)
          .isGreaterThanOrEqualTo(-slack);
    }
  }
}
