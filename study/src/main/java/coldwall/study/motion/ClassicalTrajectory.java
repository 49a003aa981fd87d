package coldwall.study.motion;

import coldwall.classical.Freezing;
import coldwall.classical.Rest;
import coldwall.classical.montecarlo.Flights;
import coldwall.classical.montecarlo.Flights.Flight;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;

/**
 * The classical particle, flight by flight. Stretches end at the hot wall.
 *
 * @param junction the junction
 * @param seed of its chances
 * @param current of the steady state
 */
public record ClassicalTrajectory(Junction junction, long seed, Estimate current)
    implements Trajectory {

  @Override
  public String rest() {
    Rest rest = Freezing.rest(junction);
    return switch (rest) {
      case NONE -> "";
      case HOT_WALL -> "at rest on the hot wall";
      case COLD_WALL -> "at rest on the cold wall";
      case EITHER_WALL -> "at rest on one of the walls";
      case SINKING -> "slower and slower without end";
    };
  }

  /** The speed that belongs to an energy. */
  public double speed(double energy) {
    return Math.sqrt(2 * energy / junction.particle().mass());
  }

  @Override
  public Stretch follow(Tally from, int events) {
    Flights flights =
        from.isNew()
            ? Flights.begin(junction, seed)
            : Flights.goingOn(junction, seed, from.stretch(), from.state());
    long eventsABatch = 2 * Flights.roundTripsABatch(junction);
    List<Event> seen = new ArrayList<>();
    Tally tally = from;
    for (int i = 0; i < 2 * Math.ceilDiv(events, 2); i++) {
      Flight flight = flights.next();
      tally = tally.with(flight.duration(), flight.toHot() ? flight.heat() : 0);
      if (tally.openEvents() >= eventsABatch) {
        tally = tally.closed();
      }
      seen.add(
          new Event(
              flight.toHot(),
              flight.duration(),
              flight.energy(),
              flight.next(),
              flight.heat(),
              tally.current()));
    }
    return new Stretch(seen, tally.at(from.stretch() + 1, flights.energy()));
  }
}
