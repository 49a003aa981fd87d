package coldwall.classical.langevin;

import coldwall.classical.montecarlo.RandomStream;
import coldwall.system.Potential;
import coldwall.system.SoftJunction;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * One particle with its own random stream, moved by steps that are symmetric in time
 * [LeimkuhlerMatthews2013]: half a kick by the force, half a flight with specular walls, the baths
 * for a whole step at a fixed place, half a flight, half a kick. Of second order in the step. In a
 * flat box the flights keep the uniform density, and the baths the Maxwell law, so that equal
 * temperatures are kept exactly at every step size.
 */
final class Trajectory {
  private static final int STEPS_BETWEEN_CHECKS = 1 << 16;

  private final RandomStream random;
  private final Potential potential;
  private final ThermostatTable table;
  private final double mass;
  private final double length;
  private final double step;
  private final double[] pair = new double[2];
  private boolean hasNormal;

  private double x;
  private double momentum;

  /** V'(x). */
  private double slope;

  private final double[] heat;
  private double through;
  private double beyond;
  private double kinetic;

  Trajectory(SoftJunction junction, ThermostatTable table, double step, RandomStream random) {
    this.random = random;
    this.table = table;
    this.potential = junction.potential();
    this.mass = junction.particle().mass();
    this.length = junction.box().length();
    this.step = step;
    this.heat = new double[junction.contacts().size()];
    this.x = length * random.uniform();
    this.slope = potential.slope(x);
    this.momentum = Math.sqrt(mass * junction.hottestTemperature()) * normal();
  }

  /** Moves on, and keeps the sums of these steps alone. */
  void run(long steps) {
    Arrays.fill(heat, 0);
    through = 0;
    beyond = 0;
    kinetic = 0;
    for (long left = steps; left > 0; left -= STEPS_BETWEEN_CHECKS) {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("interrupted while simulating");
      }
      move((int) Math.min(left, STEPS_BETWEEN_CHECKS));
    }
  }

  private void move(int steps) {
    for (int i = 0; i < steps; i++) {
      kick();
      fly();
      thermalise();
      fly();
      slope = potential.slope(x);
      kick();
    }
  }

  private void kick() {
    momentum -= step / 2 * slope;
  }

  /** Reflected as often as it takes; energy through the middle counts towards larger x. */
  private void fly() {
    double middle = length / 2;
    boolean wasLeft = x < middle;
    double next = x + momentum / mass * (step / 2);
    while (next < 0 || next > length) {
      next = next < 0 ? -next : 2 * length - next;
      momentum = -momentum;
    }
    x = next;
    if (wasLeft != (x < middle)) {
      double energy = momentum * momentum / (2 * mass) + potential.energy(x);
      through += wasLeft ? energy : -energy;
    }
  }

  /** The heat is the mean over the noise of this step, bath by bath: less noisy and as true. */
  private void thermalise() {
    double twice = momentum * momentum / mass;
    double place = table.place(x);
    double decay = table.decay(place);
    double theta = table.temperature(place);
    double lost = 1 - decay * decay;
    for (int k = 0; k < heat.length; k++) {
      double gained = table.surplus(place, k) - table.share(place, k) * (twice - theta) * lost / 2;
      heat[k] += gained;
      boolean isRight = x >= length / 2;
      if (isRight == (k == 0)) {
        beyond += isRight ? gained : -gained;
      }
    }
    momentum = decay * momentum + Math.sqrt(mass * theta * lost) * normal();
    kinetic += momentum * momentum / mass;
  }

  private double normal() {
    if (hasNormal) {
      hasNormal = false;
      return pair[1];
    }
    random.normals(pair);
    hasNormal = true;
    return pair[0];
  }

  /** The heat from one bath. */
  double heat(int contact) {
    return heat[contact];
  }

  /**
   * The heat from the first bath by what went through the middle: with what that bath gave beyond
   * it, and without what the others gave before it.
   */
  double flux() {
    return through + beyond;
  }

  /** The sum of p^2/m over the steps. */
  double kinetic() {
    return kinetic;
  }
}
