package coldwall.classical;

import coldwall.system.Junction;

/**
 * How a classical particle between Maxwell walls comes to its steady state at last: not
 * exponentially, but as 1/t, because the slowest flights have no mean duration (docs/PHYSICS.md
 * 2.8).
 */
public final class SlowApproach {
  private SlowApproach() {}

  /** Whether the law is known: Maxwell walls above T = 0, a start that is not at rest. */
  public static boolean isKnown(Junction junction, double start) {
    return HeatNoise.isKnown(junction) && !Freezing.freezes(junction) && start > 0;
  }

  /**
   * What E(t)/E - 1 tends to, times t, from a canonical state at a temperature T_0:
   *
   * <pre>
   * (m L^2/2)(r_h &lt;N_h^2&gt;/T_h + r_c &lt;N_c^2&gt;/T_c) - L sqrt(2 m/(pi T_0)) (1/2 + &lt;N'&gt;)
   * </pre>
   *
   * <p>with r and N as in {@link HeatNoise#growth}, and N' the further flights with the energy of
   * the start after the first one. The first term is the share of particles that have not been
   * thermalised for a time t in the steady state, the second one that of those that have not been
   * since the start.
   *
   * @param start T_0, above 0
   */
  public static double coefficient(Junction junction, double start) {
    double length = junction.box().length();
    double mass = junction.particle().mass();
    double unthermalised = HeatNoise.trips(junction) * HeatNoise.slowness(junction);
    double steady = mass * length * length / 2 * unthermalised;
    double flights = 0.5 + furtherFlights(junction);
    return steady - length * Math.sqrt(2 * mass / (Math.PI * start)) * flights;
  }

  /**
   * &lt;N'&gt;, the mean over both directions of n_h = (1 - a_h)(1 + n_c) and n_c = (1 - a_c)(1 +
   * n_h).
   */
  private static double furtherFlights(Junction junction) {
    double hot = 1 - MaxwellFormula.accommodation(junction.hot());
    double cold = 1 - MaxwellFormula.accommodation(junction.cold());
    return ((hot + cold) / 2 + hot * cold) / (1 - hot * cold);
  }
}
