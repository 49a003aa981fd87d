package coldwall.study;

import coldwall.classical.ClassicalSolver;
import coldwall.classical.EnergyStatistics;
import coldwall.classical.EnergyStatistics.Measured;
import coldwall.classical.MaxwellEnergies;
import coldwall.classical.Rest;
import coldwall.system.Junction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The classical steady state at one pair of temperatures.
 *
 * @param contender the junction and how it was solved
 * @param point its current
 * @param energies where the energies are looked at, ascending
 * @param overEnergies how the particle is distributed over them
 * @param overLevels how it is distributed over the bins of the levels: n stands for the energies
 *     from (n - 1/2)^2 E_1 to (n + 1/2)^2 E_1, one quantum of action
 * @param thermality how far from thermal the distribution of energies is
 */
public record ClassicalProfile(
    Contender contender,
    CurvePoint point,
    List<Double> energies,
    EnergyStatistics overEnergies,
    EnergyStatistics overLevels,
    Thermality thermality) {

  /** Enough to bring a total variation distance within about 1e-4. */
  private static final int COMPUTED = 241;

  /** Few, so that each bin of a simulation is visited often. */
  private static final int SAMPLED = 41;

  private static final double LOWEST = 1e-4;
  private static final double HIGHEST = 20;

  public ClassicalProfile {
    energies = List.copyOf(energies);
  }

  static ClassicalProfile of(
      Contender contender, ClassicalSolver solver, CurvePoint point, int levels) {
    Junction junction = contender.junction();
    double[] energies = energies(junction, solver.isStatistical() ? SAMPLED : COMPUTED);
    EnergyStatistics overEnergies = solver.energies(junction, energies);
    return new ClassicalProfile(
        contender,
        point,
        DoubleStream.of(energies).boxed().toList(),
        overEnergies,
        solver.energies(junction, levelEdges(junction.groundEnergy(), levels)),
        thermality(junction, energies, overEnergies));
  }

  /** From far below the colder bath to far above the hotter one, with E_1 inside. */
  private static double[] energies(Junction junction, int count) {
    double groundEnergy = junction.groundEnergy();
    double hot = junction.hot().temperature();
    double cold = junction.cold().temperature();
    double hotter = Math.max(hot, cold);
    double colder = Math.min(hot, cold) > 0 ? Math.min(hot, cold) : hotter;
    double low = Math.min(groundEnergy / 4, colder > 0 ? LOWEST * colder : groundEnergy);
    double high = Math.max(2 * groundEnergy, HIGHEST * hotter);
    double[] energies = new double[count];
    double width = StrictMath.log(high / low);
    Arrays.setAll(energies, i -> low * StrictMath.exp(width * i / (count - 1)));
    return energies;
  }

  private static double[] levelEdges(double groundEnergy, int levels) {
    double[] edges = new double[levels + 1];
    Arrays.setAll(edges, i -> (i + 0.5) * (i + 0.5) * groundEnergy);
    return edges;
  }

  private static Thermality thermality(
      Junction junction, double[] energies, EnergyStatistics statistics) {
    double[] shares = statistics.shares().stream().mapToDouble(Measured::value).toArray();
    double noise = statistics.shares().stream().mapToDouble(Measured::uncertainty).sum() / 2;
    return Thermality.of(
        shares,
        temperature -> thermalShares(energies, temperature),
        junction,
        estimate(statistics.kineticTemperature()),
        noise);
  }

  private static double[] thermalShares(double[] energies, double temperature) {
    double[] shares = new double[energies.length + 1];
    double from = 0;
    for (int i = 0; i < energies.length; i++) {
      shares[i] = MaxwellEnergies.share(temperature, from, energies[i]);
      from = energies[i];
    }
    shares[energies.length] = MaxwellEnergies.share(temperature, from, Double.POSITIVE_INFINITY);
    return shares;
  }

  private static Estimate estimate(Measured measured) {
    return new Estimate(measured.value(), measured.uncertainty());
  }

  /** Where the particle is at rest, if it is. */
  public Rest rest() {
    return overEnergies.rest();
  }

  /** m &lt;v^2&gt; over time, the same at every x. */
  public Estimate kineticTemperature() {
    return estimate(overEnergies.kineticTemperature());
  }

  /** The mean of E over time. */
  public Estimate meanEnergy() {
    return estimate(overEnergies.meanEnergy());
  }

  /** The mean energy of a flight that leaves the hot wall; NaN at rest. */
  public Estimate energyFromHot() {
    return estimate(overEnergies.energyFromHot());
  }

  /** The mean energy of a flight that leaves the cold wall; NaN at rest. */
  public Estimate energyFromCold() {
    return estimate(overEnergies.energyFromCold());
  }

  /** Collisions with each wall per unit time. */
  public Estimate roundTripRate() {
    return estimate(overEnergies.roundTripRate());
  }

  /** L times the density of positions, 1 where it is uniform; NaN where it is not finite. */
  public double density(double position) {
    boolean atHot = position == 0 && rest() != Rest.COLD_WALL;
    boolean atCold = position == 1 && rest() != Rest.HOT_WALL;
    return switch (rest()) {
      case NONE, SINKING -> 1;
      case HOT_WALL, COLD_WALL, EITHER_WALL -> atHot || atCold ? Double.NaN : 0;
    };
  }

  /** The kinetic temperature of particles found at x/L; NaN where none is found. */
  public Estimate kineticTemperature(double position) {
    return density(position) == 0 ? Estimate.NONE : kineticTemperature();
  }

  /** How many levels have a bin. */
  public int levels() {
    return overLevels.shares().size() - 2;
  }

  /** The share of time in the bin of level n, from 1 on. */
  public Estimate share(int n) {
    return estimate(overLevels.shares().get(n));
  }

  /** The share of time below the bin of level 1: less than half a quantum of action. */
  public Estimate belowLevels() {
    return estimate(overLevels.shares().getFirst());
  }

  /** The share of time above the bin of the last level. */
  public Estimate aboveLevels() {
    return estimate(overLevels.shares().getLast());
  }

  /** The share of time below the i-th of the energies. */
  public Estimate below(int i) {
    return estimate(overEnergies.below().get(i));
  }
}
