package coldwall.study.curve;

import coldwall.study.curve.Request.Answer;
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
import java.util.stream.Stream;

/**
 * Looks for NDTR on a curve J(T_c), T_c &lt; T_h: depth = max over T &lt; T' of (J(T') - J(T)) /
 * max J. The peak is T' of that pair, the foot T.
 *
 * <p>A computed curve is searched between its points, wherever its derivative says that it turns
 * ({@link Brackets}): {@link #requests} says where, and {@link #judge} takes the answers. A sampled
 * one is judged statistically: the largest of many noisy differences is large by chance, so the
 * fall must exceed the quantile that keeps the chance of any false alarm on the whole curve at that
 * of a single 3-sigma test (Bonferroni over the pairs), and the peak comes from a local fit ({@link
 * PeakFit}).
 *
 * <p>Of a sampled curve, structure narrower than the spacing of the points is not seen; of a
 * computed one, a rise and a fall between two points whose currents and slopes do not show it.
 */
public final class NdtrFinder {
  /** A fall below this share of the largest current is rounding. */
  static final double NUMERICAL = 1e-9;

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
    requests(curve).forEach(request -> answers.put(request, request.solve(curve)));
    return judge(curve, answers);
  }

  /**
   * Judges a curve by its points alone: its peak is known to half a spacing, and T_c = 0 not at
   * all.
   */
  public static Ndtr onPoints(CurrentCurve curve) {
    return judge(curve, Map.of());
  }

  /** What has to be solved beside the curve's points. */
  static Set<Request> requests(CurrentCurve curve) {
    Set<Request> requests = new LinkedHashSet<>();
    List<CurvePoint> points = curve.judged();
    if (points.isEmpty()) {
      return requests;
    }
    boolean isComputed = !curve.model().isSampled();
    if (isComputed) {
      requests.addAll(Brackets.of(points));
    }
    if (points.getFirst().coldTemperature() > 0) {
      requests.add(Request.atZero());
      if (isComputed) {
        requests.addAll(Brackets.towardsZero(points));
      }
    }
    return requests;
  }

  /** Judges a curve with the answers to its requests. */
  static Ndtr judge(CurrentCurve curve, Map<Request, Answer> answers) {
    return new NdtrFinder(curve, answers).judge();
  }

  private Ndtr judge() {
    if (samples.isEmpty()) {
      return Ndtr.nothing(0);
    }
    double lowest = samples.getFirst().cold();
    Ndtr onRange = judge(between(lowest));
    if (lowest == 0) {
      return onRange;
    }
    Answer atZero = answers.get(Request.atZero());
    if (atZero == null || !atZero.value().isKnown()) {
      return onRange.withZero(Double.NaN, onRange.found());
    }
    List<Sample> all = between(0);
    all.addFirst(atZero.sample());
    Ndtr withZero = judge(all);
    return onRange.withZero(withZero.depth().value(), withZero.found());
  }

  /** The samples and the turns between them, from this T_c on. */
  private List<Sample> between(double lowest) {
    List<Sample> all = new ArrayList<>(samples);
    turns()
        .filter(turn -> turn.cold() > lowest)
        .filter(turn -> samples.stream().noneMatch(sample -> sample.cold() == turn.cold()))
        .forEach(all::add);
    all.sort(Comparator.comparingDouble(Sample::cold));
    return all;
  }

  private Stream<Sample> turns() {
    return answers.entrySet().stream()
        .filter(entry -> entry.getKey().isTurn() && entry.getValue().value().isKnown())
        .map(entry -> entry.getValue().sample());
  }

  private Ndtr judge(List<Sample> range) {
    Optional<Fall> largestFall = Fall.largest(range);
    if (largestFall.isEmpty()) {
      return Ndtr.nothing(model.isSampled() ? sampledZero(range) : 0);
    }
    Fall fall = largestFall.get();
    Fall refined =
        model.isSampled()
            ? PeakFit.refine(fall, range, model.hotTemperature())
            : placed(fall, range);
    Sample highest = highest(range);
    double largest = highest.equals(fall.peak()) ? refined.peak().current() : highest.current();
    boolean found =
        fall.size() > sigmas(range.size()) * fall.uncertainty()
            && fall.size() > NUMERICAL * largest;
    boolean atEdge = refined.peak().cold() >= samples.getLast().cold();
    return describe(refined, largest, found, found && atEdge);
  }

  /** How far a curve could fall unseen, if none of its points lies above one that is warmer. */
  private static double sampledZero(List<Sample> range) {
    double largest = highest(range).current();
    double error = range.stream().mapToDouble(Sample::uncertainty).max().orElse(0);
    return largest == 0 ? 0 : Math.sqrt(2) * error / Math.abs(largest);
  }

  private static Sample highest(List<Sample> among) {
    return Collections.max(among, Comparator.comparingDouble(Sample::current));
  }

  /** What of a current is rounding. */
  private static double rounding(List<Sample> range) {
    return NUMERICAL * Math.abs(highest(range).current());
  }

  /**
   * A turn is known exactly, the end of the range is where it is; the rest is a spacing wide. Of
   * feet that differ by rounding only, it is the coldest one.
   */
  private Fall placed(Fall fall, List<Sample> range) {
    Sample peak = fall.peak();
    int i = range.indexOf(peak);
    Sample foot =
        range.stream()
            .filter(sample -> sample.current() - fall.foot().current() <= rounding(range))
            .findFirst()
            .orElseThrow();
    double tolerance = PeakSearch.POSITION_TOLERANCE * model.hotTemperature();
    // A point at the turn may lie a rounding above it.
    boolean isTurn = turns().anyMatch(turn -> Math.abs(turn.cold() - peak.cold()) <= tolerance);
    double error =
        isTurn || i == range.size() - 1
            ? tolerance
            : (range.get(i + 1).cold() - range.get(Math.max(i - 1, 0)).cold()) / 2;
    return new Fall(peak, foot, error);
  }

  private static Ndtr describe(Fall fall, double largest, boolean found, boolean atEdge) {
    Estimate depth = new Estimate(fall.size() / largest, fall.uncertainty() / largest);
    Sample peak = fall.peak();
    return new Ndtr(
        found,
        found ? new Estimate(peak.cold(), fall.peakColdUncertainty()) : Estimate.NONE,
        found ? new Estimate(peak.current(), peak.uncertainty()) : Estimate.NONE,
        depth,
        fall.foot().cold(),
        depth.value(),
        found,
        atEdge);
  }

  /** How many standard errors a fall must exceed. */
  private double sigmas(int points) {
    return model.isSampled()
        ? Significance.largestOf(Math.max(1, points * (points - 1.0) / 2))
        : Significance.computed();
  }
}
