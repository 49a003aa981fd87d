package coldwall.study.curve;

import java.util.List;

/** The low-temperature end of a curve, where the current no longer depends on T_c. */
public final class Plateau {
  private static final double FLATNESS = 0.01;

  /** Of the gap E_2 - E_1: exp(-5) of the jumps upward are left, less than one per cent. */
  private static final double COLD = 0.2;

  private Plateau() {}

  /**
   * The largest T_c of the curve up to which the current stays within one per cent of its value at
   * the lowest T_c; NaN if that is the lowest point itself, or not far below the gap.
   *
   * @param gap E_2 - E_1
   */
  public static double end(CurrentCurve curve, double gap) {
    List<CurvePoint> points = curve.judged();
    if (points.isEmpty() || points.getFirst().coldTemperature() > COLD * gap) {
      return Double.NaN;
    }
    double end = Double.NaN;
    double lowest = points.getFirst().current().value();
    for (int i = 1; i < points.size(); i++) {
      double change = Math.abs(points.get(i).current().value() - lowest);
      if (!(change <= FLATNESS * Math.abs(lowest))) {
        return end;
      }
      end = points.get(i).coldTemperature();
    }
    return end;
  }
}
