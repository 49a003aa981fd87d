package coldwall.classical.montecarlo;

import coldwall.classical.Freezing;
import coldwall.input.InvalidInputException;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.system.Junction;
import coldwall.system.Potential;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The classical junction with a potential between its walls, collision by collision, with any
 * walls. Flights are exact in a potential that is linear within {@value #CELLS} cells ({@link
 * FlightInPotential}); what a wall does depends on the kinetic energy alone. A tenth of the
 * collisions of each of {@value #LANES} particles is not kept; the errors are those of ratios of
 * their sums. The same seed gives the same bits.
 *
 * <p>Behind a barrier many times as high as both temperatures a particle stays for longer than any
 * simulation: the error then says nothing, as few particles cross.
 *
 * @param seed chooses the random numbers
 * @param collisions in all, at least {@value #FEWEST}
 */
public record PotentialMonteCarlo(long seed, long collisions) {
  /** Fewer make no statistics. */
  public static final long FEWEST = 10_000;

  /** The share of time that the particle is nearer to the cold wall. */
  public static final String BEYOND = "share of time beyond the middle";

  /** Its standard error. */
  public static final String BEYOND_ERROR = "error of the share of time beyond the middle";

  /** The share of collisions after which the particle came to the other wall. */
  public static final String CROSSED = "share of flights that cross";

  /**
   * How much longer a flight with the mean energy of the hotter bath takes in half as many cells,
   * as a share: three times what the cells miss, where it falls as their square.
   */
  public static final String CELLS_CHANGE = "change of a flight by half the cells";

  private static final int CELLS = 500;
  private static final int LANES = 32;
  private static final int CHECKS = 1 << 12;

  /** Checks. */
  public PotentialMonteCarlo {
    if (collisions < FEWEST) {
      throw InvalidInputException.must(
          "the number of collisions", "be at least " + FEWEST, collisions, "give more of them");
    }
  }

  /** One particle. */
  private static final class Flyer {
    private final FlightInPotential flight;
    private final RandomStream random;
    private final Collision hot;
    private final Collision cold;
    private boolean atHot = true;
    private double kinetic;
    private final double[] sums = new double[3];
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
      Arrays.fill(sums, 0);
      time = 0;
      crossed = 0;
    }

    void run(long flights) {
      for (long i = 0; i < flights; i++) {
        if (i % CHECKS == 0) {
          Watch.stopIfInterrupted();
        }
        flight.fly(atHot, kinetic);
        time += flight.duration();
        sums[2] += flight.beyond();
        if (flight.crosses()) {
          kinetic -= flight.rise(atHot);
          atHot = !atHot;
          crossed++;
        }
        double next = (atHot ? hot : cold).outgoing(kinetic, random);
        sums[atHot ? 0 : 1] += next - kinetic;
        kinetic = next;
      }
    }
  }

  /**
   * The steady state.
   *
   * @throws CancellationException if the thread is interrupted
   */
  public SteadyState solve(Junction junction, Potential potential, Watch watch) {
    if (Freezing.freezes(junction)) {
      return Freezing.STATE;
    }
    FlightInPotential flight = flight(junction, potential, CELLS);
    RandomStream[] streams =
        RandomStream.streams(LANES, StreamSeed.potential(seed, junction, potential));
    RatioMeans means = new RatioMeans(3);
    long kept = Math.ceilDiv(collisions, LANES);
    double crossed = 0;
    for (int lane = 0; lane < LANES; lane++) {
      Flyer flyer = new Flyer(junction, flight, streams[lane]);
      flyer.run(kept / 10);
      flyer.clear();
      flyer.run(kept);
      means.add(flyer.sums, flyer.time);
      crossed += (double) flyer.crossed / (kept * LANES);
      watch.reached((lane + 1.0) / LANES);
    }
    Estimate beyond = means.ratio(2);
    return new SteadyState(
        List.of(means.ratio(0), means.ratio(1)),
        List.of(
            Diagnostic.of(Diagnostic.COLLISIONS, (double) kept * LANES),
            Diagnostic.of(BEYOND, beyond.value()),
            Diagnostic.of(BEYOND_ERROR, beyond.uncertainty()),
            Diagnostic.of(CROSSED, crossed),
            Diagnostic.of(CELLS_CHANGE, change(junction, potential))));
  }

  private static FlightInPotential flight(Junction junction, Potential potential, int cells) {
    return new FlightInPotential(junction.particle(), junction.box(), potential, cells);
  }

  private static double change(Junction junction, Potential potential) {
    FlightInPotential fine = flight(junction, potential, CELLS);
    FlightInPotential coarse = flight(junction, potential, CELLS / 2);
    fine.fly(true, junction.hotterTemperature());
    coarse.fly(true, junction.hotterTemperature());
    return Math.abs(coarse.duration() / fine.duration() - 1);
  }
}
