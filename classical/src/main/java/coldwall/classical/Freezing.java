package coldwall.classical;

import coldwall.solver.Diagnostic;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Wall;
import coldwall.units.Estimate;

/**
 * A Maxwell wall at T = 0 sends the particle off with no speed at all: it never comes back, unless
 * a potential falls from that wall all the way. Two Metropolis walls at T = 0 only ever take
 * energy: the particle sinks for ever, its flights grow without bound, and the current tends to 0.
 * One Metropolis wall at T = 0 freezes nothing: the density of the energies that it leaves is
 * finite at E = 0, and so is the mean flight time.
 */
public final class Freezing {
  /** At rest: no current. */
  public static final SteadyState STATE = SteadyState.exact(0, Diagnostic.of(Diagnostic.FROZEN, 1));

  /** Of the depth of a potential: between two walls of one height rounding makes a difference. */
  private static final double LEVEL = 1e-12;

  /** Where a potential is looked at. */
  private static final int PLACES = 1 << 10;

  private Freezing() {}

  /** Whether the particle comes to rest, so that the current is {@link #STATE}. */
  public static boolean freezes(Junction junction) {
    return rest(junction) != Rest.NONE;
  }

  /** Where the particle ends up. */
  public static Rest rest(Junction junction) {
    boolean atHot = freezesAt(junction, junction.hot(), Wall.START);
    boolean atCold = freezesAt(junction, junction.cold(), Wall.END);
    if (atHot || atCold) {
      return atHot && atCold ? Rest.EITHER_WALL : atHot ? Rest.HOT_WALL : Rest.COLD_WALL;
    }
    boolean sinks = junction.hot().temperature() == 0 && junction.cold().temperature() == 0;
    return sinks ? Rest.SINKING : Rest.NONE;
  }

  /**
   * How the current of a frozen junction changes: not at all while the baths at T = 0 stay there.
   * Where one is warmed J rises as a root of its temperature, and no derivative is known.
   */
  public static Estimate slope(Junction junction, Direction along) {
    boolean warmed =
        (junction.hot().temperature() == 0 && along.hotTemperature() != 0)
            || (junction.cold().temperature() == 0 && along.coldTemperature() != 0);
    return warmed ? Estimate.NONE : Estimate.exact(0);
  }

  private static boolean freezesAt(Junction junction, Contact contact, Wall wall) {
    return contact.temperature() == 0
        && contact.classicalWall().stopsAtZero()
        && !throwsOff(junction, wall);
  }

  /** Whether a particle at rest at this wall rolls to the other one. */
  private static boolean throwsOff(Junction junction, Wall wall) {
    if (junction.isEmpty()) {
      return false;
    }
    double length = junction.box().length();
    double start = junction.potential().energy(wall == Wall.START ? 0 : length);
    double deepest = 0;
    for (int i = 1; i < PLACES; i++) {
      double place = length * (wall == Wall.START ? i : PLACES - i) / PLACES;
      double fall = start - junction.potential().energy(place);
      if (!(fall > 0)) {
        return false;
      }
      deepest = Math.max(deepest, fall);
    }
    double end = junction.potential().energy(wall == Wall.START ? length : 0);
    return end - start <= LEVEL * deepest;
  }
}
