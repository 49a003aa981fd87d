package coldwall.classical.montecarlo;

import java.util.Arrays;

/** Adds up flights: how much time was spent in which bin of energy, and more. */
final class FlightTally {
  private final double[] energies;
  private final double[] time;
  private double energyTimesTime;
  private double energyFromHot;
  private double energyFromCold;
  private long roundTrips;

  FlightTally(double[] energies) {
    this.energies = energies.clone();
    this.time = new double[energies.length + 1];
  }

  void clear() {
    Arrays.fill(time, 0);
    energyTimesTime = 0;
    energyFromHot = 0;
    energyFromCold = 0;
    roundTrips = 0;
  }

  void fromHot(double energy, double duration) {
    energyFromHot += energy;
    add(energy, duration);
    roundTrips++;
  }

  void fromCold(double energy, double duration) {
    energyFromCold += energy;
    add(energy, duration);
  }

  private void add(double energy, double duration) {
    int found = Arrays.binarySearch(energies, energy);
    time[found >= 0 ? found + 1 : -found - 1] += duration;
    energyTimesTime += energy * duration;
  }

  /** The time in each bin. */
  double[] time() {
    return time.clone();
  }

  double energyTimesTime() {
    return energyTimesTime;
  }

  double energyFromHot() {
    return energyFromHot;
  }

  double energyFromCold() {
    return energyFromCold;
  }

  long roundTrips() {
    return roundTrips;
  }
}
