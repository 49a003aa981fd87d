package coldwall.classical.montecarlo;

import coldwall.classical.ClassicalSolver;
import coldwall.classical.EnergyStatistics;
import coldwall.classical.Freezing;
import coldwall.input.InvalidInputException;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.system.Junction;
import coldwall.system.Wall;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * The classical junction with a potential between its walls, collision by collision, with any
 * walls. Flights are exact in a potential that is linear within cells ({@link FlightInPotential});
 * what a wall does depends on the kinetic energy alone. Before the first collision that counts,
 * each of {@value #LANES} particles makes a tenth as many; the errors are those of ratios of their
 * sums. The same seed gives the same bits.
 *
 * <p>Behind a barrier many times as high as both temperatures a particle stays for longer than any
 * simulation: where fewer than {@value #FEWEST_CROSSINGS} flights of each cross, nothing is told.
 *
 * @param seed chooses the random numbers
 * @param effort how long to simulate; a precision is sought by doublings, the first from {@value
 *     #FIRST} collisions
 */
public record PotentialMonteCarlo(long seed, Effort effort) implements ClassicalSolver {
  /** The share of time that the particle is nearer to the cold wall. */
  public static final String BEYOND = "share of time beyond the middle";

  /** Its standard error. */
  public static final String BEYOND_ERROR = "error of the share of time beyond the middle";

  /** The share of collisions after which the particle came to the other wall. */
  public static final String CROSSED = "share of flights that cross";

  /**
   * How much longer a flight with the mean energy of the hotter bath takes where cells may depart
   * four times as far from the potential, as a share: more than what the cells miss.
   */
  public static final String CELLS_CHANGE = "change of a flight by half the cells";

  /** What is missed of a flight then is a hundredth of the sampling error that is usual. */
  private static final double TOLERANCE = 2e-5;

  private static final int LANES = 128;

  /** Fewer make no statistics of what crosses. */
  private static final int FEWEST_CROSSINGS = 10;

  private static final int CHECKS = 1 << 12;
  private static final long FIRST = 1 << 16;

  /** One particle. */
  private static final class Flyer {
    private final FlightInPotential flight;
    private final RandomStream random;
    private final Collision hot;
    private final Collision cold;
    private Wall wall = Wall.START;
    private double kinetic;
    private double hotHeat;
    private double coldHeat;
    private double beyond;
    private double time;
    private long crossed;

    Flyer(Junction junction, FlightInPotential flight, RandomStream random) {
      this.flight = flight;
      this.random = random;
      this.hot = Collision.with(junction.hot());
      this.cold = Collision.with(junction.cold());
      this.kinetic = hot.firstEnergy(Lane.undrawnEnergy(junction), random);
    }

    void clear() {
      hotHeat = 0;
      coldHeat = 0;
      beyond = 0;
      time = 0;
      crossed = 0;
    }

    void run(long flights) {
      for (long i = 0; i < flights; i++) {
        if (i % CHECKS == 0) {
          Watch.stopIfInterrupted();
        }
        flight.fly(wall, kinetic);
        time += flight.duration();
        beyond += flight.beyond();
        if (flight.crosses()) {
          kinetic -= flight.rise(wall);
          wall = wall == Wall.START ? Wall.END : Wall.START;
          crossed++;
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
  }

  /**
   * {@inheritDoc}
   *
   * @throws CancellationException if the thread is interrupted
   * @throws InvalidInputException if hardly a particle crosses
   */
  @Override
  public SteadyState solve(Junction junction) {
    return solve(junction, Watch.NONE);
  }

  @Override
  public SteadyState solve(Junction junction, Watch watch) {
    if (Freezing.freezes(junction)) {
      return Freezing.STATE;
    }
    FlightInPotential flight = new FlightInPotential(junction, TOLERANCE);
    RandomStream[] streams = RandomStream.streams(LANES, StreamSeed.potential(seed, junction));
    List<Flyer> flyers =
        IntStream.range(0, LANES)
            .mapToObj(lane -> new Flyer(junction, flight, streams[lane]))
            .toList();
    double change = change(junction, flight);
    return switch (effort) {
      case Effort.Collisions(long collisions) -> {
        long each = Math.ceilDiv(collisions, LANES);
        settle(flyers, each / 10);
        fly(flyers, each, watch);
        yield measured(flyers, each, change);
      }
      case Effort.Precision aim -> toPrecision(flyers, aim, change, watch);
    };
  }

  private static void settle(List<Flyer> flyers, long each) {
    for (Flyer flyer : flyers) {
      flyer.run(each);
      flyer.clear();
    }
  }

  private static void fly(List<Flyer> flyers, long each, Watch watch) {
    for (int lane = 0; lane < LANES; lane++) {
      flyers.get(lane).run(each);
      watch.reached((lane + 1.0) / LANES);
    }
  }

  private static SteadyState toPrecision(
      List<Flyer> flyers, Effort.Precision aim, double change, Watch watch) {
    long each = Math.ceilDiv(Math.min(FIRST, aim.most()), LANES);
    settle(flyers, each);
    fly(flyers, each, Watch.NONE);
    while (2 * each * LANES <= aim.most()) {
      double missed = missed(flyers, aim.relative());
      if (missed <= 1) {
        break;
      }
      double longest = (double) each * LANES / aim.most();
      watch.reached(Math.max(1 / (missed * missed), longest));
      fly(flyers, each, Watch.NONE);
      each *= 2;
    }
    return measured(flyers, each, change);
  }

  /** How many times too large the error is; without bound while hardly a particle has crossed. */
  private static double missed(List<Flyer> flyers, double relative) {
    Estimate current = means(flyers).ratio(0);
    return crossings(flyers) < FEWEST_CROSSINGS
        ? Double.POSITIVE_INFINITY
        : current.uncertainty() / (relative * Math.abs(current.value()));
  }

  private static RatioMeans means(List<Flyer> flyers) {
    RatioMeans means = new RatioMeans(3);
    for (Flyer flyer : flyers) {
      means.add(new double[] {flyer.hotHeat, flyer.coldHeat, flyer.beyond}, flyer.time);
    }
    return means;
  }

  /** On the mean of all particles. */
  private static double crossings(List<Flyer> flyers) {
    return flyers.stream().mapToDouble(flyer -> flyer.crossed).average().orElseThrow();
  }

  private static SteadyState measured(List<Flyer> flyers, long each, double change) {
    RatioMeans means = means(flyers);
    double crossings = crossings(flyers);
    requireCrossings(crossings);
    Estimate beyond = means.ratio(2);
    return new SteadyState(
        List.of(means.ratio(0), means.ratio(1)),
        List.of(
            Diagnostic.of(Diagnostic.COLLISIONS, (double) each * LANES),
            Diagnostic.of(Diagnostic.BATCHES, LANES),
            Diagnostic.of(BEYOND, beyond.value()),
            Diagnostic.of(BEYOND_ERROR, beyond.uncertainty()),
            Diagnostic.of(CROSSED, crossings / each),
            Diagnostic.of(CELLS_CHANGE, change)));
  }

  private static void requireCrossings(double crossings) {
    if (crossings < FEWEST_CROSSINGS) {
      throw InvalidInputException.must(
          "the flights in which a particle crosses the potential",
          "be at least " + FEWEST_CROSSINGS + " on the mean of all particles, or no error is known",
          crossings,
          "give more collisions, or solve it by the formula");
    }
  }

  private static double change(Junction junction, FlightInPotential fine) {
    FlightInPotential coarse = new FlightInPotential(junction, 4 * TOLERANCE);
    fine.fly(Wall.START, junction.hotterTemperature());
    coarse.fly(Wall.START, junction.hotterTemperature());
    return Math.abs(coarse.duration() / fine.duration() - 1);
  }

  /** {@inheritDoc} It has none in a potential. */
  @Override
  public EnergyStatistics energies(Junction junction, double[] energies) {
    junction.requireEmpty("a distribution of energies");
    return new EventDrivenMonteCarlo(seed, effort).energies(junction, energies);
  }

  @Override
  public boolean isLong(Junction junction) {
    return !Freezing.freezes(junction);
  }

  @Override
  public boolean isStatistical() {
    return true;
  }

  @Override
  public String method() {
    return "monte-carlo";
  }
}
