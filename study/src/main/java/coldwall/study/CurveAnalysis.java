package coldwall.study;

import coldwall.study.Contender.Part;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A curve and what follows from it.
 *
 * @param curve the curve
 * @param ndtr whether and where the current falls as the bias grows; null if not judged
 * @param conductance dJ/d(T_h - T_c) at T_c -&gt; T_h, the curve's own scale; NaN if not known
 */
public record CurveAnalysis(CurrentCurve curve, @Nullable Ndtr ndtr, Estimate conductance) {

  /** Judges curves on this many threads; what an interrupt cuts short is not judged. */
  static List<CurveAnalysis> all(List<CurrentCurve> curves, int threads, Progress progress) {
    List<Callable<CurveAnalysis>> tasks =
        curves.stream().map(curve -> (Callable<CurveAnalysis>) () -> of(curve)).toList();
    List<Optional<CurveAnalysis>> judged =
        ParallelTasks.run(
            tasks, threads, done -> progress.report("curves", done, curves.size(), ""));
    return IntStream.range(0, curves.size())
        .mapToObj(i -> judged.get(i).orElseGet(() -> unjudged(curves.get(i))))
        .toList();
  }

  static CurveAnalysis of(CurrentCurve curve) {
    CurrentCurve complete =
        curve.contender().solver().isStatistical() ? Conductance.byNeighbours(curve) : curve;
    return new CurveAnalysis(
        complete, NdtrFinder.find(curve), Conductance.atEquilibrium(curve.contender()));
  }

  /** A curve that was cut short. */
  static CurveAnalysis unjudged(CurrentCurve curve) {
    return new CurveAnalysis(curve, null, Estimate.NONE);
  }

  /** The curve among these that is there for this, if any. */
  static Optional<CurveAnalysis> find(List<CurveAnalysis> curves, Part part) {
    return curves.stream().filter(curve -> curve.contender().part() == part).findFirst();
  }

  /** Whose curve it is. */
  public Contender contender() {
    return curve.contender();
  }

  /** Whether NDTR was found. */
  public boolean hasNdtr() {
    return ndtr != null && ndtr.found();
  }

  Ndtr ndtrOrThrow() {
    return Objects.requireNonNull(ndtr, "the curve was not judged");
  }

  /** J over the curve's own conductance: a current that no coupling strength scales. */
  Estimate scaled(CurvePoint point) {
    double current = point.current().fromHot();
    double value = current / conductance.value();
    double relative =
        Math.hypot(
            point.current().uncertainty() / current,
            conductance.uncertainty() / conductance.value());
    return new Estimate(value, current == 0 ? 0 : Math.abs(value) * relative);
  }
}
