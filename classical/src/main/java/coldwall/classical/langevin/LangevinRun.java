package coldwall.classical.langevin;

import coldwall.classical.montecarlo.RandomStream;
import coldwall.classical.montecarlo.StreamSeed;
import coldwall.system.Coupling;
import coldwall.system.Potential;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What {@value #LANES} independent trajectories of one step size say, after a tenth of their length
 * that is not kept. Errors are those of {@value #LANES} independent means.
 *
 * @param powers the heat from each bath per unit time
 * @param flux the heat from the first bath per unit time, by the energy that goes through the
 *     middle of the box
 * @param temperature the mean of p^2/m
 */
record LangevinRun(List<Estimate> powers, Estimate flux, Estimate temperature) {
  /** Independent streams and trajectories. */
  static final int LANES = 32;

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
    int contacts = junction.contacts().size();
    ThermostatTable table = new ThermostatTable(junction, step);
    StreamSeed start = StreamSeed.softContacts(seed, description(junction, step));
    RandomStream[] streams = RandomStream.streams(LANES, start);
    double[][] means = new double[contacts + 2][LANES];
    long kept = Math.max(1, steps / LANES);
    for (int lane = 0; lane < LANES; lane++) {
      Trajectory trajectory = new Trajectory(junction, table, step, streams[lane]);
      trajectory.run(kept / 10);
      trajectory.run(kept);
      for (int k = 0; k < contacts; k++) {
        means[k][lane] = trajectory.heat(k) / (kept * step);
      }
      means[contacts][lane] = trajectory.flux() / (kept * step);
      means[contacts + 1][lane] = trajectory.kinetic() / kept;
      watch.reached((lane + 1.0) / LANES);
    }
    List<Estimate> estimates = new ArrayList<>();
    for (double[] quantity : means) {
      estimates.add(mean(quantity));
    }
    return new LangevinRun(
        estimates.subList(0, contacts), estimates.get(contacts), estimates.get(contacts + 1));
  }

  private static Estimate mean(double[] values) {
    double mean = Arrays.stream(values).reduce(0, Double::sum) / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return new Estimate(mean, Math.sqrt(squares / (values.length - 1.0) / values.length));
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
