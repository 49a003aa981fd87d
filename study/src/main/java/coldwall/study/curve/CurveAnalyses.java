package coldwall.study.curve;

import coldwall.frame.Part;
import coldwall.frame.Point;
import coldwall.frame.RowTable;
import coldwall.frame.Stage;
import coldwall.frame.Sweep;
import coldwall.study.curve.Request.Answer;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The judgement of several curves as a second stage of a study: one point for each of the further
 * numbers that the study itself asks for, which take longest, then one for each request of each
 * curve.
 */
public final class CurveAnalyses {
  private final List<CurrentCurve> curves;
  private final List<Extra> extras;
  private final Part<Answer> part;

  /**
   * A number that takes further solves of several curves.
   *
   * @param name what it is, for a message if it cannot be solved
   * @param solver what finds it
   */
  public record Extra(String name, Supplier<Estimate> solver) {}

  /** Of these curves, whose points are all solved. */
  public CurveAnalyses(List<CurrentCurve> curves) {
    this(curves, List.of());
  }

  /** Of these curves, and more numbers. */
  public CurveAnalyses(List<CurrentCurve> curves, List<Extra> extras) {
    this.curves = List.copyOf(curves);
    this.extras = List.copyOf(extras);
    this.part = new Part<>("", this::label, Answer.TYPE, this::solve, true);
  }

  /** The stage. */
  public Stage stage() {
    List<List<Double>> points = new ArrayList<>();
    for (int extra = 0; extra < extras.size(); extra++) {
      points.add(List.of((double) curves.size() + extra, 0.0, 0.0, 0.0, 0.0));
    }
    for (int curve = 0; curve < curves.size(); curve++) {
      for (Request request : CurveAnalysis.requests(curves.get(curve))) {
        List<Double> point = new ArrayList<>(List.of((double) curve));
        point.addAll(request.numbers());
        points.add(point);
      }
    }
    List<String> names = Stream.concat(Stream.of("curve"), Request.NAMES.stream()).toList();
    return Stage.of("further points", Sweep.listed(names, points), List.of(part));
  }

  private static int curve(Point point) {
    return point.coordinates().getFirst().intValue();
  }

  private static Request request(Point point) {
    return Request.of(point.coordinates().subList(1, point.coordinates().size()));
  }

  private Optional<Extra> extra(Point point) {
    int place = curve(point) - curves.size();
    return place < 0 ? Optional.empty() : Optional.of(extras.get(place));
  }

  private Answer solve(Point point, Watch watch) {
    Optional<Extra> extra = extra(point);
    if (extra.isPresent()) {
      return new Answer(Double.NaN, extra.get().solver.get());
    }
    return request(point).solve(curves.get(curve(point)), watch);
  }

  private String label(Point point) {
    Optional<Extra> extra = extra(point);
    if (extra.isPresent()) {
      return extra.get().name;
    }
    String kind = request(point).kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return curves.get(curve(point)).model().label() + " " + kind;
  }

  /** The curves judged by the rows of the stage. */
  public List<CurveAnalysis> of(RowTable rows) {
    List<Map<Request, Answer>> answers = new ArrayList<>();
    curves.forEach(_ -> answers.add(new LinkedHashMap<>()));
    List<Answer> solved = rows.values(part);
    for (int row = extras.size(); row < rows.rows(); row++) {
      answers.get(curve(rows.point(row))).put(request(rows.point(row)), solved.get(row));
    }
    List<CurveAnalysis> analyses = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      analyses.add(CurveAnalysis.of(curves.get(i), answers.get(i)));
    }
    return analyses;
  }

  /** The further numbers, in their order. */
  public List<Estimate> extras(RowTable rows) {
    List<Answer> solved = rows.values(part);
    return IntStream.range(0, extras.size()).mapToObj(row -> solved.get(row).value()).toList();
  }
}
