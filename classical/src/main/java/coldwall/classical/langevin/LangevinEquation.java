package coldwall.classical.langevin;

import coldwall.classical.kramers.Friction;
import coldwall.input.InvalidInputException;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.system.SoftJunction;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.List;

/**
 * The steady state of a classical particle with soft contacts, simulated: the Langevin equation of
 * {@link Friction} between specular walls, by a splitting of second order in the step ({@link
 * LangevinRun}). The friction changes with the place, the noise is the same in the conventions of
 * Ito and Stratonovich, because it moves the momentum alone.
 *
 * <p>Simulated with the step h and with 2 h, for as long: the error of the currents holds that of
 * the trajectories and a third of the difference between the two, which is the error of the step
 * where it falls as h^2. The heat of the first bath is read where it goes through the middle of the
 * box, which is up to five times less noisy, and once more at the bath itself; that of the others
 * at the baths.
 *
 * <p>The streams are seeded by the seed and all that the particle meets; the same seed gives the
 * same bits everywhere and on any number of threads.
 *
 * @param seed chooses the random streams
 * @param steps of step h, all trajectories together, at least {@value #FEWEST}
 */
public record LangevinEquation(long seed, long steps) {
  /** Fewer make no statistics. */
  public static final long FEWEST = 100_000;

  /** Names of what it says beside the currents. */
  public static final String POWER = "power of the first bath";

  /** Its standard error. */
  public static final String POWER_ERROR = "error of the power of the first bath";

  /** h. */
  public static final String STEP = "time step";

  /** J at the step 2 h less J at the step h. */
  public static final String STEP_CHANGE = "change by twice the step";

  /** A step leads a thermal particle through this share of the length on which friction changes. */
  private static final double SHARE = 0.3;

  /** Less of L, and the table would miss friction; a trajectory takes 3e5 steps through the box. */
  private static final double SHORTEST = 1e-5;

  private static final int PLACES = 1000;

  /** At least {@value #FEWEST} steps. */
  public LangevinEquation {
    InvalidInputException.requireCount("the number of Langevin steps", FEWEST, steps);
  }

  /**
   * The steady state: the heat from each bath per unit time.
   *
   * @throws InvalidInputException if the friction changes on less than {@value #SHORTEST} of L, or
   *     every bath has T = 0: then nothing moves
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public SteadyState solve(SoftJunction junction) {
    return solve(junction, Watch.NONE);
  }

  /** The same bits, told about on the way. */
  public SteadyState solve(SoftJunction junction, Watch watch) {
    InvalidInputException.requirePositive(
        "the temperature of the hottest bath of a Langevin simulation",
        junction.hottestTemperature());
    double step = step(junction);
    double fineShare = 2.0 / 3;
    LangevinRun fine = LangevinRun.of(junction, seed, step, steps, watch.between(0, fineShare));
    LangevinRun coarse =
        LangevinRun.of(junction, seed, 2 * step, steps / 2, watch.between(fineShare, 1));
    List<Estimate> currents = new ArrayList<>();
    currents.add(withBias(fine.flux(), coarse.flux()));
    for (int k = 1; k < fine.powers().size(); k++) {
      currents.add(withBias(fine.powers().get(k), coarse.powers().get(k)));
    }
    Estimate power = withBias(fine.powers().getFirst(), coarse.powers().getFirst());
    return new SteadyState(
        currents,
        List.of(
            Diagnostic.of(POWER, power.value()),
            Diagnostic.of(POWER_ERROR, power.uncertainty()),
            Diagnostic.of(STEP, step),
            Diagnostic.of(STEP_CHANGE, coarse.flux().value() - fine.flux().value())));
  }

  private static Estimate withBias(Estimate fine, Estimate coarse) {
    double bias = (coarse.value() - fine.value()) / 3;
    return new Estimate(fine.value(), StrictMath.hypot(fine.uncertainty(), bias));
  }

  /**
   * The step that it takes: short against the flight through a change of the friction or the force,
   * of a particle as fast as the hottest bath makes it.
   */
  static double step(SoftJunction junction) {
    double cell = junction.box().length() / PLACES;
    double curvature = 0;
    for (int i = 0; i < PLACES; i++) {
      double bend =
          junction.potential().slope((i + 1) * cell) - junction.potential().slope(i * cell);
      curvature = Math.max(curvature, Math.abs(bend) / cell);
    }
    double shortest = new Friction(junction).shortestChange();
    if (!(shortest >= SHORTEST * junction.box().length())) {
      throw InvalidInputException.must(
          "the length on which the friction of a Langevin simulation changes",
          "be at least " + SHORTEST + " of the box",
          shortest / junction.box().length() + " of it",
          "take thicker layers");
    }
    double mass = junction.particle().mass();
    double flight = shortest / Math.sqrt(junction.hottestTemperature() / mass);
    double oscillation = curvature == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(mass / curvature);
    return SHARE * Math.min(flight, oscillation);
  }
}
