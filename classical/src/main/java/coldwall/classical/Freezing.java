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
 * finite at E = 0, and so is the mean flight time; but behind a barrier the particle sinks there.
 */
public final class Freezing {
  /** At rest: no current. */
  public static final SteadyState STATE = SteadyState.exact(0, Diagnostic.of(Diagnostic.FROZEN, 1));

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
    boolean sinks =
        (junction.hot().temperature() == 0 && junction.cold().temperature() == 0)
            || sinksAt(junction, junction.hot(), Wall.START)
            || sinksAt(junction, junction.cold(), Wall.END);
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
        && !Double.isFinite(PassageInPotential.fromRest(wall, junction));
  }

  /** Whether a wall at T = 0 takes the energy of what does not pass the potential any more. */
  private static boolean sinksAt(Junction junction, Contact contact, Wall wall) {
    return contact.temperature() == 0
        && !contact.classicalWall().stopsAtZero()
        && PassageInPotential.barrier(wall, junction) > 0;
  }
}
