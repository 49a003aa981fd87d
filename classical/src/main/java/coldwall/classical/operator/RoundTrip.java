package coldwall.classical.operator;

import coldwall.classical.wall.WallKernel;
import java.util.Arrays;

/** The stationary round trip between two walls, as flux densities of energy on a mesh. */
final class RoundTrip {
  private final EnergyMesh mesh;
  private final double[] fromFirst;
  private final double[] fromSecond;
  private final double time;
  private final double firstHeat;
  private final double secondHeat;
  private final double exchange;

  /**
   * Takes what {@link RoundTripEquation} found.
   *
   * @param fromFirst phi, of what leaves the first wall, at the nodes of the mesh; integral 1
   * @param fromSecond psi, of what leaves the second wall
   */
  RoundTrip(
      EnergyMesh mesh,
      WallKernel first,
      WallKernel second,
      double[] fromFirst,
      double[] fromSecond) {
    this.mesh = mesh;
    this.fromFirst = fromFirst;
    this.fromSecond = fromSecond;
    time = mesh.flightTime(fromFirst) + mesh.flightTime(fromSecond);
    double[] atFirst = heats(first, fromSecond);
    double[] atSecond = heats(second, fromFirst);
    firstHeat = mesh.integral(atFirst);
    secondHeat = mesh.integral(atSecond);
    exchange = mesh.integral(magnitudes(atFirst)) + mesh.integral(magnitudes(atSecond));
  }

  /** What a wall gives to what arrives with each energy. */
  private double[] heats(WallKernel kernel, double[] arriving) {
    double[] heats = new double[arriving.length];
    Arrays.setAll(heats, i -> kernel.heat(mesh.energy(i)) * arriving[i]);
    return heats;
  }

  private static double[] magnitudes(double[] values) {
    double[] magnitudes = new double[values.length];
    Arrays.setAll(magnitudes, i -> Math.abs(values[i]));
    return magnitudes;
  }

  EnergyMesh mesh() {
    return mesh;
  }

  /** The time of a round trip over L sqrt(m/2). */
  double time() {
    return time;
  }

  /** The part of that time with an energy in this range. */
  double time(double from, double to) {
    return mesh.flightTime(fromFirst, from, to) + mesh.flightTime(fromSecond, from, to);
  }

  /** The mean energy over time. */
  double energyInFlight() {
    return (mesh.flightTime(energies(fromFirst)) + mesh.flightTime(energies(fromSecond))) / time();
  }

  /** The mean energy of a flight from the first wall. */
  double firstEnergy() {
    return mesh.integral(energies(fromFirst));
  }

  /** The mean energy of a flight from the second wall. */
  double secondEnergy() {
    return mesh.integral(energies(fromSecond));
  }

  private double[] energies(double[] density) {
    double[] energies = new double[density.length];
    Arrays.setAll(energies, i -> density[i] * mesh.energy(i));
    return energies;
  }

  /** The heat that the first wall gives a round trip. */
  double firstHeat() {
    return firstHeat;
  }

  /** The heat that the second wall gives a round trip. */
  double secondHeat() {
    return secondHeat;
  }

  /** The heat that goes to and fro in a round trip: what rounding errors are measured by. */
  double exchange() {
    return exchange;
  }

  /**
   * What each panel is too wide to resolve: the last Legendre coefficients of both densities on it,
   * as a share of all particles, time and energy.
   */
  double[] unresolved() {
    double[] unresolved = new double[mesh.panels()];
    for (double[] density : new double[][] {fromFirst, fromSecond}) {
      double flightTime = mesh.flightTime(density);
      double energy = mesh.integral(energies(density));
      for (int p = 0; p < unresolved.length; p++) {
        double tail = mesh.panel(p).tail(density, mesh.first(p));
        double width = 2 * mesh.halfWidth(p);
        double flight = 2 * (Math.sqrt(mesh.high(p)) - Math.sqrt(mesh.low(p)));
        double share = Math.max(flight / flightTime, width * Math.max(1, mesh.high(p) / energy));
        unresolved[p] = Math.max(unresolved[p], tail * share);
      }
    }
    return unresolved;
  }
}
