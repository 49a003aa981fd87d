package coldwall.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for NDTR on a curve J(T_c), T_c &lt; T_h: depth = max over T &lt; T' of (J(T') - J(T)) /
 * max J. The peak is T' of that pair, the foot T.
 *
 * <p>A computed curve is refined between its points. A sampled one is judged statistically: the
 * largest of many noisy differences is large by chance, so the fall must exceed the quantile that
 * keeps the chance of any false alarm on the whole curve at that of a single 3-sigma test
 * (Bonferroni over the pairs), and the peak comes from a local fit ({@link PeakFit}).
 *
 * <p>Structure narrower than the spacing of the points is not seen.
 */
public final class NdtrFinder {
  /** A fall below this share of the largest current is rounding. */
  private static final double NUMERICAL = 1e-9;

  private NdtrFinder() {}

  /** Judges a curve; may call its solver again, between the points and at T_c = 0. */
  public static Ndtr find(CurrentCurve curve) {
    Contender contender = curve.contender();
    List<Sample> samples = curve.judged().stream().map(Sample::of).toList();
    Ndtr onRange = judge(contender, samples);
    if (samples.isEmpty() || samples.getFirst().cold() == 0) {
      return onRange;
    }
    List<Sample> withZero = new ArrayList<>(samples.size() + 1);
    withZero.add(Sample.of(0, contender.current(0)));
    withZero.addAll(samples);
    double depthAtZero = judge(contender, withZero).depth().value();
    return onRange.withDepthAtZero(depthAtZero);
  }

  private static Ndtr judge(Contender contender, List<Sample> samples) {
    Optional<Fall> largestFall = Fall.largest(samples);
    if (largestFall.isEmpty()) {
      return nothing();
    }
    Fall fall = largestFall.get();
    boolean statistical = contender.solver().isStatistical();
    Fall refined =
        statistical ? PeakFit.refine(fall, samples) : PeakSearch.refine(fall, samples, contender);
    Sample highest = Collections.max(samples, Comparator.comparingDouble(Sample::current));
    double largest = highest.equals(fall.peak()) ? refined.peak().current() : highest.current();
    boolean found =
        fall.size() > sigmas(statistical, samples.size()) * fall.uncertainty()
            && fall.size() > NUMERICAL * largest;
    return describe(refined, largest, found);
  }

  private static Ndtr describe(Fall fall, double largest, boolean found) {
    Estimate depth = new Estimate(fall.size() / largest, fall.uncertainty() / largest);
    Sample peak = fall.peak();
    return new Ndtr(
        found,
        found ? new Estimate(peak.cold(), fall.peakColdUncertainty()) : Estimate.NONE,
        found ? new Estimate(peak.current(), peak.uncertainty()) : Estimate.NONE,
        depth,
        fall.foot().cold(),
        depth.value());
  }

  private static Ndtr nothing() {
    return new Ndtr(false, Estimate.NONE, Estimate.NONE, new Estimate(0, 0), Double.NaN, 0);
  }

  /** How many standard errors a fall must exceed. */
  private static double sigmas(boolean statistical, int points) {
    return statistical
        ? Significance.largestOf(Math.max(1, points * (points - 1.0) / 2))
        : Significance.computed();
  }
}
