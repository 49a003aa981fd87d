package coldwall.classical.montecarlo;

import coldwall.system.Junction;
import coldwall.system.Wall;
import coldwall.watch.Watch;

/** One particle between walls with a potential, flight by flight, and what it has exchanged. */
final class FlyerInPotential {
  private static final int CHECKS = 1 << 12;

  private final FlightInPotential flight;
  private final RandomStream random;
  private final Collision hot;
  private final Collision cold;
  private Wall wall;
  private boolean isHeld;
  private double kinetic;
  private double hotHeat;
  private double coldHeat;
  private double beyond;
  private double time;
  private long flights;
  private long turns;
  private long escapes;

  FlyerInPotential(Junction junction, FlightInPotential flight, RandomStream random, Wall start) {
    this.flight = flight;
    this.random = random;
    this.hot = Collision.with(junction.hot());
    this.cold = Collision.with(junction.cold());
    this.wall = start;
    Collision first = start == Wall.START ? hot : cold;
    this.kinetic = first.firstEnergy(Lane.undrawnEnergy(junction), random);
  }

  /** Begins to count anew. */
  void clear() {
    hotHeat = 0;
    coldHeat = 0;
    beyond = 0;
    time = 0;
    flights = 0;
    turns = 0;
    escapes = 0;
  }

  /** So many more flights. */
  void run(long more) {
    flights += more;
    for (long i = 0; i < more; i++) {
      if (i % CHECKS == 0) {
        Watch.stopIfInterrupted();
      }
      flight.fly(wall, kinetic);
      time += flight.duration();
      beyond += flight.beyond();
      if (flight.crosses()) {
        kinetic = Math.max(0, kinetic - flight.rise(wall));
        wall = wall == Wall.START ? Wall.END : Wall.START;
        escapes += isHeld ? 1 : 0;
        isHeld = false;
      } else {
        isHeld = true;
        turns++;
      }
      collide();
    }
  }

  private void collide() {
    boolean atHot = wall == Wall.START;
    double next = (atHot ? hot : cold).outgoing(kinetic, random);
    if (atHot) {
      hotHeat += next - kinetic;
    } else {
      coldHeat += next - kinetic;
    }
    kinetic = next;
  }

  /** What the hot bath gave, what the cold bath gave, and the time beyond the middle. */
  double[] sums() {
    return new double[] {hotHeat, coldHeat, beyond};
  }

  double time() {
    return time;
  }

  long flights() {
    return flights;
  }

  /** Flights that ended where they began. */
  long turns() {
    return turns;
  }

  /** How often it crossed after it had been turned. */
  long escapes() {
    return escapes;
  }
}
