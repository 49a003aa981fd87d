package coldwall.study;

import java.util.List;

/**
 * The current against the cold temperature at a fixed hot temperature.
 *
 * @param contender whose curve it is
 * @param points in ascending order of T_c
 */
public record CurrentCurve(Contender contender, List<CurvePoint> points) {
  public CurrentCurve {
    points = List.copyOf(points);
  }

  /** The points with T_c below T_h, on which NDTR and the verdict are judged. */
  public List<CurvePoint> judged() {
    return points.stream()
        .filter(point -> point.coldTemperature() < contender.hotTemperature())
        .toList();
  }
}
