package coldwall.study.curve;

import coldwall.study.curve.Request.Answer;
import coldwall.study.curve.Request.Kind;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for NDTR on a curve J(T_c), T_c &lt; T_h: depth = max over T &lt; T' of (J(T') - J(T)) /
 * max J. The peak is T' of that pair, the foot T.
 *
 * <p>A computed curve is refined between its points: {@link #requests} says where, and {@link
 * #judge} takes the answers. A sampled one is judged statistically: the largest of many noisy
 * differences is large by chance, so the fall must exceed the quantile that keeps the chance of any
 * false alarm on the whole curve at that of a single 3-sigma test (Bonferroni over the pairs), and
 * the peak comes from a local fit ({@link PeakFit}).
 *
 * <p>Structure narrower than the spacing of the points is not seen.
 */
public final class NdtrFinder {
  /** A fall below this share of the largest current is rounding. */
  private static final double NUMERICAL = 1e-9;

  private final Model model;
  private final List<Sample> samples;
  private final Map<Request, Answer> answers;

  private NdtrFinder(CurrentCurve curve, Map<Request, Answer> answers) {
    this.model = curve.model();
    this.samples = curve.judged().stream().map(Sample::of).toList();
    this.answers = answers;
  }

  /** Judges a curve, calling its solver again where that is needed. */
  public static Ndtr find(CurrentCurve curve) {
    Map<Request, Answer> answers = new LinkedHashMap<>();
    requests(curve).forEach(request -> answers.put(request, request.solve(curve.model())));
    return judge(curve, answers);
  }

  /** What has to be solved beside the curve's points. */
  static Set<Request> requests(CurrentCurve curve) {
    NdtrFinder finder = new NdtrFinder(curve, Map.of());
    Set<Request> requests = new LinkedHashSet<>();
    if (finder.samples.isEmpty()) {
      return requests;
    }
    boolean isComputed = !finder.model.isSampled();
    if (isComputed) {
      Fall.largest(finder.samples)
          .ifPresent(fall -> {
            requests.add(finder.near(fall.peak(), Kind.HIGHEST));
            requests.add(finder.near(fall.foot(), Kind.LOWEST));
          });
    }
    if (finder.samples.getFirst().cold() > 0) {
      requests.add(Request.atZero());
      if (isComputed) {
        // From where the current falls if it does so towards T_c = 0 only.
        requests.add(finder.near(highest(finder.samples), Kind.HIGHEST));
      }
    }
    return requests;
  }

  /** Judges a curve with the answers to its requests. */
  static Ndtr judge(CurrentCurve curve, Map<Request, Answer> answers) {
    return new NdtrFinder(curve, answers).judge();
  }

  private Request near(Sample sample, Kind kind) {
    return PeakSearch.near(sample, samples, kind);
  }

  private static Sample highest(List<Sample> among) {
    return Collections.max(among, Comparator.comparingDouble(Sample::current));
  }

  private Ndtr judge() {
    Ndtr onRange = judge(samples);
    Answer atZero = answers.get(Request.atZero());
    if (atZero == null) {
      return onRange;
    }
    if (!atZero.value().isKnown()) {
      return onRange.withDepthAtZero(Double.NaN);
    }
    List<Sample> withZero = new ArrayList<>(samples.size() + 1);
    withZero.add(atZero.sample());
    withZero.addAll(samples);
    return onRange.withDepthAtZero(judge(withZero).depth().value());
  }

  private Ndtr judge(List<Sample> range) {
    Optional<Fall> largestFall = Fall.largest(range);
    if (largestFall.isEmpty()) {
      return Ndtr.nothing();
    }
    Fall fall = largestFall.get();
    Fall refined = model.isSampled() ? PeakFit.refine(fall, range) : refined(fall, range);
    Sample highest = highest(range);
    double largest = highest.equals(fall.peak()) ? refined.peak().current() : highest.current();
    boolean found =
        fall.size() > sigmas(range.size()) * fall.uncertainty()
            && fall.size() > NUMERICAL * largest;
    return describe(refined, largest, found);
  }

  /** The end of the range is a foot as it is. */
  private Fall refined(Fall fall, List<Sample> range) {
    boolean footIsEnd = fall.foot().equals(range.getFirst());
    return new Fall(
        answered(fall.peak(), Kind.HIGHEST),
        footIsEnd ? fall.foot() : answered(fall.foot(), Kind.LOWEST),
        positionError(near(fall.peak(), Kind.HIGHEST)));
  }

  /** A peak that could not be refined lies somewhere between its neighbours. */
  private double positionError(Request request) {
    Answer answer = answers.get(request);
    return answer != null && answer.value().isKnown()
        ? PeakSearch.POSITION_TOLERANCE * model.hotTemperature()
        : (request.high() - request.low()) / 2;
  }

  private Sample answered(Sample sample, Kind kind) {
    Answer answer = answers.get(near(sample, kind));
    return answer == null || !answer.value().isKnown() ? sample : answer.sample();
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

  /** How many standard errors a fall must exceed. */
  private double sigmas(int points) {
    return model.isSampled()
        ? Significance.largestOf(Math.max(1, points * (points - 1.0) / 2))
        : Significance.computed();
  }
}
