package coldwall.study.curve;

import coldwall.units.Estimate;
import java.util.Comparator;
import java.util.List;

/**
 * The peak of a sampled curve from a weighted parabola in sqrt(T_c) through the points around it.
 * For two ideal Maxwell walls J is exactly such a parabola. The fit starts with every point within
 * {@value #WINDOW} of the largest current and drops the farthest until it describes the rest; its
 * standard errors are those of linear least squares.
 */
final class PeakFit {
  private static final double WINDOW = 0.2;
  private static final int FEWEST = 5;

  private PeakFit() {}

  static Fall refine(Fall fall, List<Sample> samples) {
    List<Sample> window =
        samples.stream()
            .filter(sample -> sample.current() >= (1 - WINDOW) * fall.peak().current())
            .sorted(Comparator.comparingDouble(sample -> distance(sample, fall.peak())))
            .toList();
    for (int size = window.size(); size >= FEWEST; size--) {
      LeastSquares parabola =
          LeastSquares.parabola(window.subList(0, size).stream().map(PeakFit::inRoot).toList());
      if (parabola.describesItsPoints() && parabola.hasPeakInside()) {
        return peakOf(parabola, fall.foot());
      }
    }
    return new Fall(fall.peak(), fall.foot(), spacing(fall.peak(), samples));
  }

  private static LeastSquares.Point inRoot(Sample sample) {
    return new LeastSquares.Point(Math.sqrt(sample.cold()), sample.current(), sample.uncertainty());
  }

  private static Fall peakOf(LeastSquares parabola, Sample foot) {
    double root = parabola.peakPosition();
    Estimate current = parabola.at(root);
    Sample peak = new Sample(root * root, current.value(), current.uncertainty());
    return new Fall(peak, foot, 2 * root * parabola.peakPositionError());
  }

  private static double distance(Sample sample, Sample peak) {
    return Math.abs(Math.sqrt(sample.cold()) - Math.sqrt(peak.cold()));
  }

  /** Without a fit the peak lies somewhere between its neighbours. */
  private static double spacing(Sample peak, List<Sample> samples) {
    int i = samples.indexOf(peak);
    double low = samples.get(Math.max(i - 1, 0)).cold();
    double high = samples.get(Math.min(i + 1, samples.size() - 1)).cold();
    return (high - low) / 2;
  }
}
