package coldwall.classical;

import coldwall.solver.DifferentiableSolver;
import coldwall.solver.Direction;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;

/**
 * What is known of the noise of the heat between contact baths, S(t) = var(Q_t)/t with Q_t the heat
 * from the hot bath in the time t (docs/PHYSICS.md 2.6).
 */
public final class HeatNoise {
  private HeatNoise() {}

  /**
   * The noise between equal temperatures in windows that are long: 2 T^2 dJ/dT_h, by which
   * fluctuations pay for dissipation. Any wall in detailed balance.
   *
   * @param solver that knows how the current changes with the hot temperature
   */
  public static double atEquilibrium(DifferentiableSolver solver, Junction junction) {
    double temperature = junction.hot().temperature();
    Direction hotter = new Direction(1, 0, 0, 0);
    double conductance = solver.differentiate(junction, hotter).slope().value();
    return 2 * temperature * temperature * conductance;
  }

  /**
   * How fast the noise grows without end: dS/d(ln t) for long windows, of a junction with Maxwell
   * walls. The time of a flight has a tail so heavy that its variance diverges with the logarithm
   * of the longest one seen:
   *
   * <pre>
   * J^2 m L^2 (r_h &lt;N_h^2&gt;/T_h + r_c &lt;N_c^2&gt;/T_c)
   * </pre>
   *
   * <p>with r the rate at which a wall thermalises the particle and N the flights until a wall does
   * so again. With accommodation 1, N = 1 and 1/r is the mean time of a round trip. 0 between equal
   * temperatures.
   */
  public static double growth(Junction junction) {
    double current = new MaxwellFormula().solve(junction).current().value();
    double length = junction.box().length();
    double scale = current * current * junction.particle().mass() * length * length;
    return scale * trips(junction) * slowness(junction);
  }

  /** Round trips per unit time. */
  static double trips(Junction junction) {
    double hot = MaxwellFormula.accommodation(junction.hot());
    double cold = MaxwellFormula.accommodation(junction.cold());
    return (hot + cold - hot * cold) / MaxwellFormula.passageTime(junction);
  }

  /** r_h &lt;N_h^2&gt;/T_h + r_c &lt;N_c^2&gt;/T_c, for each round trip. */
  static double slowness(Junction junction) {
    double hot = MaxwellFormula.accommodation(junction.hot());
    double cold = MaxwellFormula.accommodation(junction.cold());
    return hot * flightsSquared(cold, hot) / junction.hot().temperature()
        + cold * flightsSquared(hot, cold) / junction.cold().temperature();
  }

  /** Whether both walls are Maxwell walls. */
  public static boolean isKnown(Junction junction) {
    return isMaxwell(junction.hot()) && isMaxwell(junction.cold());
  }

  private static boolean isMaxwell(Contact contact) {
    return contact.classicalWall() instanceof ClassicalWall.Maxwell;
  }

  /**
   * &lt;N^2&gt; of flights that end at the far wall with the chance a, else at the own one with b,
   * and so on: sum q^k (a (2k + 1)^2 + (1 - a) b (2k + 2)^2), q = (1 - a)(1 - b).
   */
  private static double flightsSquared(double far, double own) {
    double again = (1 - far) * (1 - own);
    double ends = far + own - far * own; // 1 - q
    double once = 1 / ends;
    double linear = again / (ends * ends);
    double square = again * (1 + again) / (ends * ends * ends);
    return far * (4 * square + 4 * linear + once)
        + (1 - far) * own * (4 * square + 8 * linear + 4 * once);
  }
}
