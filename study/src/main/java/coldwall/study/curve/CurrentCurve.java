package coldwall.study.curve;

import coldwall.frame.held.View;
import coldwall.watch.Watch;
import java.util.Collections;
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

  /** What is known at this T_c: its point there, if it has one, else what the model says. */
  Solved at(double cold, Watch watch) {
    int place = Collections.binarySearch(coldTemperatures(), cold);
    return place >= 0 && points.get(place).isKnown()
        ? points.get(place).solved()
        : model.solved(cold, watch);
  }

  private List<Double> coldTemperatures() {
    return new View<>(points.size(), i -> points.get(i).coldTemperature());
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
