package coldwall.study.curve;

import coldwall.units.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The peak of a sampled curve from a fit of its {@link PassageTime} around the largest current:
 * over the widest stretch of T_c on which {@value #TERMS} terms describe the points.
 *
 * <p>One term more tells the lack of fit: by how much the peak moves beyond what the noise of that
 * term moves it. The error holds both.
 */
final class PeakFit {
  /** Two are exact for Maxwell walls; three were not enough for a window before a Maxwell wall. */
  private static final int TERMS = 4;

  private static final int FEWER_TERMS = 3;

  /** With fewer points, fewer terms. */
  private static final int FEW = 8;

  /** The stretch reaches from the largest current to this times its sqrt(T_c), and as far down. */
  private static final double[] REACHES = {2.5, 2, 1.6, 1.35, 1.2};

  private PeakFit() {}

  static Fall refine(Fall fall, List<Sample> samples, double hot) {
    for (double reach : REACHES) {
      double low = fall.peak().cold() / (reach * reach);
      double high = fall.peak().cold() * reach * reach;
      List<Sample> near =
          samples.stream()
              .filter(sample -> sample.cold() >= low && sample.cold() <= high && sample.cold() > 0)
              .toList();
      Optional<Fall> refined =
          near.size() <= FEWER_TERMS + 1 ? Optional.empty() : refined(fall.foot(), near, hot);
      if (refined.isPresent()) {
        return refined.get();
      }
    }
    return new Fall(fall.peak(), fall.foot(), spacing(fall.peak(), samples));
  }

  private static Optional<Fall> refined(Sample foot, List<Sample> near, double hot) {
    int terms = near.size() < FEW ? FEWER_TERMS : TERMS;
    Optional<PassageTime> found =
        PassageTime.fit(near, hot, terms).filter(PassageTime::describesItsPoints);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    PassageTime fit = found.get();
    double low = near.getFirst().cold();
    double high = near.getLast().cold();
    OptionalDouble peak = fit.peak(low, high);
    if (peak.isEmpty()) {
      return Optional.empty();
    }
    double cold = peak.getAsDouble();
    Estimate current = fit.current(cold);
    Estimate place = new Estimate(cold, fit.peakError(cold, low, high));
    Optional<PassageTime> more = PassageTime.fit(near, hot, terms + 1);
    OptionalDouble other =
        more.map(fuller -> fuller.peak(low, high)).orElse(OptionalDouble.empty());
    if (other.isPresent()) {
      double there = other.getAsDouble();
      place = withLackOfFit(place, new Estimate(there, more.get().peakError(there, low, high)));
      current = withLackOfFit(current, more.get().current(there));
    }
    Sample top = new Sample(cold, current.value(), current.uncertainty());
    return Optional.of(new Fall(top, foot, place.uncertainty()));
  }

  /** The value of a fit, its error raised by what more terms change beyond their own noise. */
  static Estimate withLackOfFit(Estimate fit, Estimate fuller) {
    double variance = fit.uncertainty() * fit.uncertainty();
    double noise = Math.max(0, fuller.uncertainty() * fuller.uncertainty() - variance);
    double change = fuller.value() - fit.value();
    double lack = Math.max(0, change * change - noise);
    return new Estimate(fit.value(), Math.sqrt(variance + lack));
  }

  /** Without a fit the peak lies somewhere between its neighbours. */
  private static double spacing(Sample peak, List<Sample> samples) {
    int i = samples.indexOf(peak);
    double low = samples.get(Math.max(i - 1, 0)).cold();
    double high = samples.get(Math.min(i + 1, samples.size() - 1)).cold();
    return (high - low) / 2;
  }
}
