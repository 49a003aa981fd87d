package coldwall.study.curve;

import coldwall.frame.held.View;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The current against the cold temperature at a fixed hot temperature.
 *
 * @param model whose curve it is
 * @param points in ascending order of T_c; a list that does not change
 */
public record CurrentCurve(Model model, List<CurvePoint> points) {

  /** A curve whose points are made of stored numbers whenever they are looked at. */
  public static CurrentCurve of(Model model, IntToDoubleFunction cold, List<Solved> solved) {
    return new CurrentCurve(
        model,
        new View<>(solved.size(), i -> new CurvePoint(cold.applyAsDouble(i), solved.get(i))));
  }

  /** The points with T_c below T_h, on which NDTR and the verdict are judged. */
  public List<CurvePoint> judged() {
    int[] judged = IntStream.range(0, points.size()).filter(i -> isJudged(points.get(i))).toArray();
    return new View<>(judged.length, i -> points.get(judged[i]));
  }

  /** Whether a point counts for the judgement. */
  public boolean isJudged(CurvePoint point) {
    return point.coldTemperature() < model.hotTemperature() && point.isKnown();
  }
}
