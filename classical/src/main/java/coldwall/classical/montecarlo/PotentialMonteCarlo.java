package coldwall.classical.montecarlo;

import coldwall.classical.ClassicalSolver;
import coldwall.classical.EnergyStatistics;
import coldwall.classical.Freezing;
import coldwall.input.InvalidInputException;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Wall;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * The classical junction with a potential between its walls, collision by collision, with any
 * walls. Flights are exact in a potential that is linear within cells ({@link FlightInPotential});
 * what a wall does depends on the kinetic energy alone. Of {@value #LANES} particles half start at
 * either wall; the errors are those of ratios of their sums. The same seed gives the same bits.
 *
 * <p>A particle escapes where it crosses after the potential has turned it. Until each has done so
 * {@value FlyersInPotential#ESCAPES_TO_FORGET} times on the mean, and has met walls for as long as
 * they remember ({@link Mixing}), nothing counts. Where fewer than {@value
 * FlyersInPotential#FEWEST_ESCAPES} escapes count, as behind a barrier many times as high as both
 * temperatures, nothing is told: an error from particles that stayed would be none.
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

  /** How often a particle crossed after the potential had turned it, on the mean. */
  public static final String ESCAPES = "escapes of a particle";

  /**
   * How much longer flights with the mean energies of the baths take where cells may depart four
   * times as far from the potential, the largest of them as a share: more than what the cells miss.
   */
  public static final String CELLS_CHANGE = "change of a flight by coarser cells";

  /** What is missed of a flight then is a hundredth of the sampling error that is usual. */
  private static final double TOLERANCE = 2e-5;

  static final int LANES = 128;

  private static final long FIRST = 1 << 16;

  /**
   * {@inheritDoc}
   *
   * @throws CancellationException if the thread is interrupted
   * @throws InvalidInputException if hardly a particle crosses, or the walls remember for too long
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
    FlyersInPotential flyers = FlyersInPotential.start(seed, junction, flight);
    double forgetting = 2 * Mixing.of(junction).forgettingRoundTrips();
    long each =
        switch (effort) {
          case Effort.Collisions(long collisions) -> {
            long all = even(collisions);
            flyers.settle(Math.max(all / 10.0, forgetting), all);
            flyers.fly(all, watch);
            yield all;
          }
          case Effort.Precision aim -> toPrecision(flyers, aim, forgetting, watch);
        };
    RatioMeans means = flyers.measured();
    Estimate beyond = means.ratio(2);
    return new SteadyState(
        List.of(means.ratio(0), means.ratio(1)),
        List.of(
            Diagnostic.of(Diagnostic.COLLISIONS, (double) each * LANES),
            Diagnostic.of(Diagnostic.BATCHES, LANES),
            Diagnostic.of(BEYOND, beyond.value()),
            Diagnostic.of(BEYOND_ERROR, beyond.uncertainty()),
            Diagnostic.of(ESCAPES, flyers.escapes()),
            Diagnostic.of(CELLS_CHANGE, change(junction, flight))));
  }

  /** Of each particle: a whole number of round trips where nothing turns it. */
  private static long even(long collisions) {
    return 2 * Math.ceilDiv(collisions, 2L * LANES);
  }

  private static long toPrecision(
      FlyersInPotential flyers, Effort.Precision aim, double forgetting, Watch watch) {
    long most = even(aim.most());
    long each = Math.min(even(FIRST), most);
    each = Math.max(each, flyers.settle(Math.max((double) each, forgetting), most));
    flyers.fly(each, Watch.NONE);
    while (2 * each <= most) {
      double missed = flyers.missed(aim.relative());
      if (missed <= 1) {
        break;
      }
      watch.reached(Math.max(1 / (missed * missed), (double) each / most));
      flyers.fly(each, Watch.NONE);
      each *= 2;
    }
    return each;
  }

  private static double change(Junction junction, FlightInPotential fine) {
    FlightInPotential coarse = new FlightInPotential(junction, 4 * TOLERANCE);
    double largest = 0;
    for (Wall wall : Wall.values()) {
      for (Contact contact : List.of(junction.hot(), junction.cold())) {
        fine.fly(wall, contact.temperature());
        coarse.fly(wall, contact.temperature());
        double change = Math.abs(coarse.duration() / fine.duration() - 1);
        largest = Math.max(largest, Double.isNaN(change) ? 0 : change);
      }
    }
    return largest;
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
