package coldwall.study.curve;

import coldwall.frame.Part;
import coldwall.frame.Point;
import coldwall.frame.RowTable;
import coldwall.frame.Stage;
import coldwall.frame.Sweep;
import coldwall.study.curve.Request.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The judgement of several curves as a second stage of a study: one point for each request of each
 * curve.
 */
public final class CurveAnalyses {
  private final List<CurrentCurve> curves;
  private final Part<Answer> part;

  /** Of these curves, whose points are all solved. */
  public CurveAnalyses(List<CurrentCurve> curves) {
    this.curves = List.copyOf(curves);
    this.part = new Part<>("", this::label, Answer.TYPE, this::solve);
  }

  /** The stage. */
  public Stage stage() {
    List<List<Double>> points = new ArrayList<>();
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

  private Answer solve(Point point) {
    return request(point).solve(curves.get(curve(point)).model());
  }

  private String label(Point point) {
    String kind = request(point).kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return curves.get(curve(point)).model().label() + " " + kind;
  }

  /** The curves judged by the rows of the stage. */
  public List<CurveAnalysis> of(RowTable rows) {
    List<Map<Request, Answer>> answers = new ArrayList<>();
    curves.forEach(_ -> answers.add(new LinkedHashMap<>()));
    List<Answer> solved = rows.values(part);
    for (int row = 0; row < rows.rows(); row++) {
      answers.get(curve(rows.point(row))).put(request(rows.point(row)), solved.get(row));
    }
    List<CurveAnalysis> analyses = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      analyses.add(CurveAnalysis.of(curves.get(i), answers.get(i)));
    }
    return analyses;
  }
}
