package coldwall.classical.langevin;

import coldwall.classical.montecarlo.StreamSeed;
import coldwall.system.Potential;
import coldwall.system.SoftJunction;
import coldwall.watch.Watch;
import java.util.Arrays;

/**
 * Independent trajectories, moved together by steps that are symmetric in time [Leimkuhler
 * Matthews2013]: half a flight, the baths for a whole step at a fixed place, half a flight, a kick
 * by the force. Half flights that meet without a kick are one. Of second order in the step. In a
 * flat box the flights keep the uniform density, and the baths the Maxwell law, so that equal
 * temperatures are kept exactly at every step size.
 *
 * <p>The box is unfolded: places run from -L to L and round again, the particle is at their
 * absolute value, and a wall that turns the momentum round is a place like any other. So no step
 * branches, and the loops over the trajectories, each over a few arrays, are short enough for the
 * compiler to make vectors of them. They are sums, products and roundings only: the same bits with
 * vectors or without.
 */
final class Ensemble {
  private static final int MOVES_BETWEEN_CHECKS = 1 << 16;

  private final Potential potential;
  private final ThermostatTable table;
  private final ForceTable force;
  private final boolean isFlat;
  private final double mass;
  private final double length;
  private final double step;

  private final NormalStreams streams;
  private final double[] places;
  private final double[] momenta;

  /** Which cell of the table the particle is in, times the numbers of a cell. */
  private final int[] rows;

  /** 0 left of the middle, 1 right of it. */
  private final double[] sides;

  /** What the table says of the places: a and s. */
  private final double[] decays;

  private final double[] spreads;

  /** Bath by bath the heat, but for the last one. */
  private final double[][] heats;

  /** 2 m times the heat of all baths. */
  private final double[] total;

  /** The same, of steps left of the middle alone. */
  private final double[] leftTotal;

  /** Energy through the middle, counted towards larger x. */
  private final double[] through;

  private final double[] kinetic;

  Ensemble(SoftJunction junction, double step, int count, StreamSeed seed) {
    this.potential = junction.potential();
    this.table = new ThermostatTable(junction, step);
    this.force = new ForceTable(junction);
    this.isFlat = potential instanceof Potential.Flat;
    this.mass = junction.particle().mass();
    this.length = junction.box().length();
    this.step = step;
    this.streams = new NormalStreams(count, seed);
    this.places = new double[count];
    this.momenta = new double[count];
    this.rows = new int[count];
    this.sides = new double[count];
    this.heats = new double[table.contacts][count];
    this.total = new double[count];
    this.leftTotal = new double[count];
    this.through = new double[count];
    this.decays = new double[count];
    this.spreads = new double[count];
    this.kinetic = new double[count];
    begin(Math.sqrt(mass * junction.hottestTemperature()));
  }

  /** Anywhere in the box, as fast as the hottest bath makes a particle. */
  private void begin(double spread) {
    double[] normals = streams.next();
    double[] uniforms = streams.uniforms();
    for (int i = 0; i < places.length; i++) {
      places[i] = length * (2 * uniforms[i] - 1);
      momenta[i] = spread * normals[i];
    }
    locate();
    clear();
  }

  private void clear() {
    for (double[] heat : heats) {
      Arrays.fill(heat, 0);
    }
    Arrays.fill(total, 0);
    Arrays.fill(leftTotal, 0);
    Arrays.fill(through, 0);
    Arrays.fill(kinetic, 0);
  }

  /** Moves each trajectory by so many steps, and keeps the sums of these steps alone. */
  void run(long steps) {
    clear();
    goOn(steps);
  }

  /** Moves each trajectory, and adds to the sums. */
  void goOn(long steps) {
    int atOnce = Math.max(1, MOVES_BETWEEN_CHECKS / places.length);
    for (long left = steps; left > 0; left -= atOnce) {
      Watch.stopIfInterrupted();
      for (long i = Math.min(left, atOnce); i > 0; i--) {
        move();
      }
    }
  }

  private void move() {
    if (isFlat) {
      glide();
    } else {
      leap();
    }
    double[] normals = streams.next();
    for (int k = 1; k < heats.length; k++) {
      account(k);
    }
    gather();
    meet(normals);
  }

  /** A whole flight without a force. */
  private void glide() {
    double drift = step / mass;
    double perCell = table.cells / length;
    int last = table.cells - 1;
    int half = table.half;
    double perMass = 1 / (2 * mass);
    double round = 2 * length;
    double perRound = 1 / round;
    for (int i = 0; i < places.length; i++) {
      double momentum = momenta[i];
      double next = places[i] + momentum * drift;
      double place = next - round * Math.rint(next * perRound);
      int cell = Math.min((int) (Math.abs(place) * perCell), last);
      double side = cell >> half;
      double square = momentum * momentum;
      kinetic[i] += square;
      through[i] += perMass * square * (side - sides[i]);
      places[i] = place;
      sides[i] = side;
      rows[i] = cell * table.stride;
    }
  }

  /** Half a flight, a kick, half a flight. */
  private void leap() {
    fly(step / (2 * mass));
    kick();
    fly(step / (2 * mass));
    locate();
  }

  private void fly(double drift) {
    double round = 2 * length;
    double perRound = 1 / round;
    for (int i = 0; i < places.length; i++) {
      double next = places[i] + momenta[i] * drift;
      places[i] = next - round * Math.rint(next * perRound);
    }
  }

  private void kick() {
    for (int i = 0; i < places.length; i++) {
      kinetic[i] += momenta[i] * momenta[i];
      double slope = force.slope(Math.min(Math.abs(places[i]), length));
      momenta[i] -= Math.copySign(step, places[i]) * slope;
    }
  }

  private void locate() {
    double perCell = table.cells / length;
    int last = table.cells - 1;
    int half = table.half;
    for (int i = 0; i < places.length; i++) {
      int cell = Math.min((int) (Math.abs(places[i]) * perCell), last);
      double side = cell >> half;
      if (side != sides[i]) {
        double energy =
            momenta[i] * momenta[i] / (2 * mass) + potential.energy(Math.abs(places[i]));
        through[i] += energy * (side - sides[i]);
        sides[i] = side;
      }
      rows[i] = cell * table.stride;
    }
  }

  /**
   * What the table says of the places, side by side, and the heat from the first bath: not worth a
   * detour through memory to become vectors.
   */
  private void gather() {
    double[] numbers = table.numbers;
    double[] heat = heats[0];
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      decays[i] = numbers[row];
      spreads[i] = numbers[row + 1];
      heat[i] += numbers[row + 2] - numbers[row + 3] * (momenta[i] * momenta[i]);
    }
  }

  /** The baths act. The heat is the mean over the noise of this step: less noisy and as true. */
  private void meet(double[] normals) {
    for (int i = 0; i < momenta.length; i++) {
      double momentum = momenta[i];
      double square = momentum * momentum;
      double decay = decays[i];
      double spread = spreads[i];
      momenta[i] = decay * momentum + spread * normals[i];
      double gained = spread * spread - (1 - decay * decay) * square;
      total[i] += gained;
      leftTotal[i] += (1 - sides[i]) * gained;
    }
  }

  private void account(int contact) {
    double[] numbers = table.numbers;
    double[] heat = heats[contact];
    for (int i = 0; i < rows.length; i++) {
      int place = rows[i] + 2 + 2 * contact;
      heat[i] += numbers[place] - numbers[place + 1] * (momenta[i] * momenta[i]);
    }
  }

  /** The heat from one bath, trajectory by trajectory. */
  double[] heat(int contact) {
    if (contact < heats.length) {
      return heats[contact].clone();
    }
    double[] last = new double[total.length];
    for (int i = 0; i < last.length; i++) {
      last[i] = total[i] / (2 * mass);
      for (double[] heat : heats) {
        last[i] -= heat[i];
      }
    }
    return last;
  }

  /**
   * The heat from the first bath by what went through the middle: with what that bath gave beyond
   * it, and without what the others gave before it, which is all that it gave less all that any
   * gave before it.
   */
  double[] flux() {
    double[] flux = heat(0);
    for (int i = 0; i < flux.length; i++) {
      flux[i] += through[i] - leftTotal[i] / (2 * mass);
    }
    return flux;
  }

  /** The sum of p^2/m over the steps. */
  double[] kinetic() {
    return Arrays.stream(kinetic).map(sum -> sum / mass).toArray();
  }
}
