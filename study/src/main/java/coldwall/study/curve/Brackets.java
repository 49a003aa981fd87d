package coldwall.study.curve;

import coldwall.study.curve.Request.Kind;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a computed curve turns between its points: the current rises with T_c at one point and
 * falls at the next, or the other way round. A slope within its error has no sign, and is passed
 * over; before the first one that has, the curve may turn as well, if what it does there matters.
 * Two turns between neighbouring points are seen if the current says so that their slopes cannot
 * both be followed.
 */
final class Brackets {
  private static final double SIGMAS = 3;

  private final List<CurvePoint> points;
  private final double largest;
  private final List<Request> requests = new ArrayList<>();

  private Brackets(List<CurvePoint> points) {
    this.points = points;
    this.largest =
        points.stream().mapToDouble(point -> Math.abs(point.current().value())).max().orElse(0);
  }

  /** Between these points, which are in ascending order. */
  static List<Request> of(List<CurvePoint> points) {
    Brackets brackets = new Brackets(points);
    brackets.find();
    return brackets.requests;
  }

  /** Between T_c = 0 and the first of these points. */
  static List<Request> towardsZero(List<CurvePoint> points) {
    Brackets brackets = new Brackets(points);
    CurvePoint first = points.getFirst();
    double cold = first.coldTemperature();
    if (sign(first) != 0 && brackets.matters(first, cold)) {
      brackets.requests.add(new Request(turnBefore(sign(first)), 0, cold, cold));
    }
    return brackets.requests;
  }

  /** 1 where the current certainly rises with T_c, -1 where it falls, else 0. */
  static int sign(CurvePoint point) {
    Estimate slope = point.solved().slope();
    return Math.abs(slope.value()) > SIGMAS * slope.uncertainty()
        ? -(int) Math.signum(slope.value())
        : 0;
  }

  /** What lies before a point where the current rises: its lowest value; else its highest. */
  private static Kind turnBefore(int sign) {
    return sign > 0 ? Kind.LOWEST : Kind.HIGHEST;
  }

  private void find() {
    int last = 0;
    for (int i = 0; i < points.size(); i++) {
      int sign = sign(points.get(i));
      if (sign == 0) {
        continue;
      }
      int before = sign(points.get(last));
      if (before == -sign || (before == 0 && matters(points.get(i), width(last, i)))) {
        add(turnBefore(sign), last, i);
      } else if (before == sign && sign * rise(last, i) < 0) {
        add(Kind.HIGHEST, last, i);
        add(Kind.LOWEST, last, i);
      }
      last = i;
    }
    int end = points.size() - 1;
    if (last < end && sign(points.get(last)) != 0 && matters(points.get(last), width(last, end))) {
      add(turnBefore(-sign(points.get(last))), last, end);
    }
  }

  private double width(int from, int to) {
    return points.get(to).coldTemperature() - points.get(from).coldTemperature();
  }

  private double rise(int from, int to) {
    return points.get(to).current().value() - points.get(from).current().value();
  }

  /** Whether a slope like this one over such a width shows in the current. */
  private boolean matters(CurvePoint point, double width) {
    return Math.abs(point.solved().slope().value()) * width > NdtrFinder.NUMERICAL * largest;
  }

  private void add(Kind kind, int from, int to) {
    if (from == to) {
      return;
    }
    Comparator<CurvePoint> byCurrent = Comparator.comparingDouble(point -> point.current().value());
    CurvePoint start =
        points.subList(from, to + 1).stream()
            .max(kind == Kind.HIGHEST ? byCurrent : byCurrent.reversed())
            .orElseThrow();
    requests.add(
        new Request(
            kind,
            points.get(from).coldTemperature(),
            start.coldTemperature(),
            points.get(to).coldTemperature()));
  }
}
