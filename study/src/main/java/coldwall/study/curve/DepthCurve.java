package coldwall.study.curve;

import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.List;

/**
 * The points on which the depth of one curve is looked for: T_c = 0 and a logarithmic range up to
 * 0.98 T_h, from where a quantum current has long been on its plateau. The finder refines peak and
 * foot between them. 16 points or 150 give the same depth to 1e-8 of it.
 */
public final class DepthCurve {
  private static final int POINTS = 20;
  private static final double HIGHEST = 0.98;

  /** At T = 0.1 E_1 the second level is populated by exp(-30). */
  private static final double LOWEST = 0.1;

  private DepthCurve() {}

  /** The curve of one model. */
  public static CurrentCurve of(Model model) {
    return of(model, Watch.NONE);
  }

  /** The same, told about on the way. */
  public static CurrentCurve of(Model model, Watch watch) {
    double hot = model.hotTemperature();
    double lowest = LOWEST * Math.min(hot, model.junction().groundEnergy());
    List<CurvePoint> points = new ArrayList<>();
    points.add(at(model, 0));
    for (int i = 0; i < POINTS; i++) {
      double share = i / (POINTS - 1.0);
      watch.reached((i + 1.0) / (POINTS + 1));
      points.add(at(model, lowest * StrictMath.pow(HIGHEST * hot / lowest, share)));
    }
    return new CurrentCurve(model, points);
  }

  private static CurvePoint at(Model model, double cold) {
    return new CurvePoint(cold, model.solved(cold));
  }
}
