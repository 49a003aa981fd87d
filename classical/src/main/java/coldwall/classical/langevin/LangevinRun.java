package coldwall.classical.langevin;

import coldwall.classical.montecarlo.SampleMean;
import coldwall.classical.montecarlo.StreamSeed;
import coldwall.system.Coupling;
import coldwall.system.Potential;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@value #TRAJECTORIES} independent trajectories of one step size say, after a tenth of their
 * length that is not kept. Errors are those of {@value #TRAJECTORIES} independent means.
 *
 * @param powers the heat from each bath per unit time
 * @param flux the heat from the first bath per unit time, by the energy that goes through the
 *     middle of the box
 * @param temperature the mean of p^2/m
 */
record LangevinRun(List<Estimate> powers, Estimate flux, Estimate temperature) {
  /** Each with a stream of its own. */
  static final int TRAJECTORIES = 128;

  /** Unseen, at least: so many steps, and as many as a fast particle needs for so many boxes. */
  private static final long FEWEST_UNSEEN = 2000;

  private static final double UNSEEN_BOXES = 30;

  /** Of which it tells. */
  static final int STRETCHES = 32;

  private static final int PLACES = 32;

  /** Copies the powers. */
  LangevinRun {
    powers = List.copyOf(powers);
  }

  /**
   * Simulates.
   *
   * @param steps of all trajectories together
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  static LangevinRun of(SoftJunction junction, long seed, double step, long steps) {
    return of(junction, seed, step, steps, Watch.NONE);
  }

  /** The same, told about on the way. */
  static LangevinRun of(SoftJunction junction, long seed, double step, long steps, Watch watch) {
    StreamSeed start = StreamSeed.softContacts(seed, description(junction, step));
    Ensemble ensemble = new Ensemble(junction, step, TRAJECTORIES, start);
    long kept = Math.max(1, steps / TRAJECTORIES);
    ensemble.run(Math.max(unseen(junction, step), kept / 10));
    ensemble.run(0);
    for (int stretch = 0; stretch < STRETCHES; stretch++) {
      ensemble.goOn(kept * (stretch + 1) / STRETCHES - kept * stretch / STRETCHES);
      watch.reached((stretch + 1.0) / STRETCHES);
    }
    List<Estimate> powers = new ArrayList<>();
    for (int k = 0; k < junction.contacts().size(); k++) {
      powers.add(mean(ensemble.heat(k), kept * step));
    }
    return new LangevinRun(
        powers, mean(ensemble.flux(), kept * step), mean(ensemble.kinetic(), (double) kept));
  }

  private static long unseen(SoftJunction junction, double step) {
    double speed = Math.sqrt(junction.hottestTemperature() / junction.particle().mass());
    double steps = UNSEEN_BOXES * junction.box().length() / (speed * step);
    return Math.max(FEWEST_UNSEEN, (long) Math.ceil(steps));
  }

  private static Estimate mean(double[] sums, double duration) {
    Estimate mean = SampleMean.of(sums);
    return new Estimate(mean.value() / duration, mean.uncertainty() / duration);
  }

  /** What a particle meets, as numbers: another junction has others. */
  private static double[] description(SoftJunction junction, double step) {
    List<Double> numbers = new ArrayList<>();
    numbers.add(step);
    numbers.add(junction.box().length());
    numbers.add(junction.particle().mass());
    Potential potential = junction.potential();
    for (int i = 0; i <= PLACES; i++) {
      numbers.add(potential.slope(i * junction.box().length() / PLACES));
    }
    for (SoftContact contact : junction.contacts()) {
      numbers.add(contact.temperature());
      numbers.add(contact.density().slope());
      Coupling coupling = contact.coupling();
      for (int i = 0; i <= PLACES; i++) {
        numbers.add(coupling.slope(i * junction.box().length() / PLACES, junction.box()));
      }
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
