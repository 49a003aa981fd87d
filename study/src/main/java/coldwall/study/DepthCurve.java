package coldwall.study;

import java.util.ArrayList;
import java.util.List;

/**
 * The points on which the depth of one curve is looked for: T_c = 0 and a logarithmic range up to
 * 0.98 T_h, from where a quantum current has long been on its plateau. The finder refines peak and
 * foot between them. 16 points or 150 give the same depth to 1e-8 of it.
 */
final class DepthCurve {
  private static final int POINTS = 20;
  private static final double HIGHEST = 0.98;

  /** At T = 0.1 E_1 the second level is populated by exp(-30). */
  private static final double LOWEST = 0.1;

  private DepthCurve() {}

  static CurrentCurve of(Contender contender) {
    double hot = contender.hotTemperature();
    double lowest = LOWEST * Math.min(hot, contender.junction().groundEnergy());
    List<CurvePoint> points = new ArrayList<>();
    points.add(at(contender, 0));
    for (int i = 0; i < POINTS; i++) {
      double share = i / (POINTS - 1.0);
      points.add(at(contender, lowest * StrictMath.pow(HIGHEST * hot / lowest, share)));
    }
    return new CurrentCurve(contender, points);
  }

  private static CurvePoint at(Contender contender, double cold) {
    return new CurvePoint(cold, contender.at(cold), Estimate.NONE);
  }
}
