package coldwall.study.curve;

import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Request.Answer;
import coldwall.units.Estimate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A curve and what follows from it.
 *
 * @param curve the curve
 * @param ndtr whether and where the current falls as the bias grows; null if not judged, because
 *     the curve was cut short or has fewer than {@value #FEWEST_POINTS} points
 * @param conductance dJ/d(T_h - T_c) at T_c -&gt; T_h, the curve's own scale; NaN if not known
 */
public record CurveAnalysis(CurrentCurve curve, @Nullable Ndtr ndtr, Estimate conductance) {

  /** Fewer points of a curve do not show whether it falls. */
  public static final int FEWEST_POINTS = 3;

  /** A curve with the answers to its {@link #requests}. */
  static CurveAnalysis of(CurrentCurve curve, Map<Request, Answer> answers) {
    CurrentCurve complete = curve.model().isSampled() ? Conductance.byNeighbours(curve) : curve;
    return new CurveAnalysis(
        complete,
        isLongEnough(curve) ? NdtrFinder.judge(curve, answers) : null,
        conductance(curve.model(), answers));
  }

  private static Estimate conductance(Model model, Map<Request, Answer> answers) {
    List<Answer> found =
        conductance(model).stream().map(answers::get).filter(Objects::nonNull).toList();
    return model.isSampled()
        ? Conductance.fitted(found.stream().map(Answer::sample).toList(), model.hotTemperature())
        : found.stream().map(Answer::value).findFirst().orElse(Estimate.NONE);
  }

  /** What has to be solved beside the points of a curve. */
  static Set<Request> requests(CurrentCurve curve) {
    Set<Request> requests =
        isLongEnough(curve) ? NdtrFinder.requests(curve) : new LinkedHashSet<>();
    requests.addAll(conductance(curve.model()));
    return requests;
  }

  private static boolean isLongEnough(CurrentCurve curve) {
    return curve.judged().size() >= FEWEST_POINTS;
  }

  /**
   * One request each for the points from which it follows, so that they are solved beside each
   * other.
   */
  private static List<Request> conductance(Model model) {
    double hot = model.hotTemperature();
    if (!model.isSampled()) {
      return List.of(Request.conductance(hot));
    }
    return hot == 0
        ? List.of()
        : Arrays.stream(Conductance.sampledAt(hot)).mapToObj(Request::current).toList();
  }

  /** A curve that was cut short. */
  public static CurveAnalysis unjudged(CurrentCurve curve) {
    return new CurveAnalysis(curve, null, Estimate.NONE);
  }

  /** The curve among these that is there for this, if any. */
  public static Optional<CurveAnalysis> find(List<CurveAnalysis> curves, Part part) {
    return curves.stream().filter(curve -> curve.model().part() == part).findFirst();
  }

  /** Whose curve it is. */
  public Model model() {
    return curve.model();
  }

  /** Whether NDTR was found. */
  public boolean hasNdtr() {
    return ndtr != null && ndtr.found();
  }

  /** What was judged; only after everything was. */
  public Ndtr ndtrOrThrow() {
    return Objects.requireNonNull(ndtr, "the curve was not judged");
  }

  /** J over the curve's own conductance: a current that no coupling strength scales. */
  public Estimate scaled(CurvePoint point) {
    return point.current().over(conductance);
  }
}
