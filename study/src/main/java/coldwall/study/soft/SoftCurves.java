package coldwall.study.soft;

import coldwall.solver.Solver;
import coldwall.solver.SteadyState;
import coldwall.study.curve.CurrentCurve;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Model;
import coldwall.study.curve.Ndtr;
import coldwall.study.curve.NdtrFinder;
import coldwall.study.input.BoxSettings;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import java.util.List;

/** Curves J(T_c) of junctions with soft contacts. */
public final class SoftCurves {
  private SoftCurves() {}

  /** NDTR on the points of a computed curve, by ascending T_c: its peak to half a spacing. */
  public static Ndtr judge(double hot, List<CurvePoint> points) {
    // The finder knows junctions between walls; of this one it asks for the hot temperature only.
    Junction walls =
        Junction.symmetric(
            1,
            BoxSettings.UNIT_LENGTH,
            hot,
            hot,
            new ClassicalWall.Maxwell(1),
            new QuantumWall.WallFlux(1));
    return NdtrFinder.onPoints(
        new CurrentCurve(new Model(Model.Part.CLASSICAL, walls, new Computed()), points));
  }

  private record Computed() implements Solver {
    @Override
    public SteadyState solve(Junction junction) {
      throw new IllegalStateException("a curve is judged by its points");
    }

    @Override
    public boolean isStatistical() {
      return false;
    }

    @Override
    public String method() {
      return "points";
    }
  }
}
