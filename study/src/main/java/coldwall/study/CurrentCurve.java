package coldwall.study;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The current against the cold temperature at a fixed hot temperature.
 *
 * @param contender whose curve it is
 * @param points in ascending order of T_c; a list that does not change
 */
public record CurrentCurve(Contender contender, List<CurvePoint> points) {

  /** The points with T_c below T_h, on which NDTR and the verdict are judged. */
  public List<CurvePoint> judged() {
    int[] judged = IntStream.range(0, points.size()).filter(i -> isJudged(points.get(i))).toArray();
    return new AbstractList<>() {
      @Override
      public CurvePoint get(int index) {
        return points.get(judged[index]);
      }

      @Override
      public int size() {
        return judged.length;
      }
    };
  }

  boolean isJudged(CurvePoint point) {
    return point.coldTemperature() < contender.hotTemperature() && point.isKnown();
  }
}
