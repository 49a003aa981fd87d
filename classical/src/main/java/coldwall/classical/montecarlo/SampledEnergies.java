package coldwall.classical.montecarlo;

import coldwall.classical.EnergyStatistics;
import coldwall.classical.Rest;
import coldwall.units.Estimate;
import java.util.List;
import java.util.stream.IntStream;

/** Gathers batches of flights into statistics. */
final class SampledEnergies {
  private static final int MEAN_ENERGY = 0;
  private static final int ROUND_TRIPS = 1;
  private static final int OTHERS = 2;

  private final int energies;
  private final RatioMeans overTime;
  private final RatioMeans overRoundTrips = new RatioMeans(2);

  SampledEnergies(int energies) {
    this.energies = energies;
    this.overTime = new RatioMeans(OTHERS + 2 * energies + 1);
  }

  void add(FlightTally tally) {
    double[] time = tally.time();
    double[] sums = new double[OTHERS + 2 * energies + 1];
    double elapsed = 0;
    for (int bin = 0; bin < time.length; bin++) {
      elapsed += time[bin];
      sums[OTHERS + bin] = time[bin];
      if (bin < energies) {
        sums[OTHERS + energies + 1 + bin] = elapsed;
      }
    }
    sums[MEAN_ENERGY] = tally.energyTimesTime();
    sums[ROUND_TRIPS] = tally.roundTrips();
    overTime.add(sums, elapsed);
    overRoundTrips.add(
        new double[] {tally.energyFromHot(), tally.energyFromCold()}, (double) tally.roundTrips());
  }

  EnergyStatistics statistics() {
    return new EnergyStatistics(
        Rest.NONE,
        overTime.ratio(MEAN_ENERGY),
        overRoundTrips.ratio(0),
        overRoundTrips.ratio(1),
        overTime.ratio(ROUND_TRIPS),
        ratios(OTHERS, energies + 1),
        ratios(OTHERS + energies + 1, energies));
  }

  private List<Estimate> ratios(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(overTime::ratio).toList();
  }
}
