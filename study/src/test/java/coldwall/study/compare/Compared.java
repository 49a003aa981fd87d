package coldwall.study.compare;

import coldwall.settings.Grid;
import coldwall.settings.SettingsReader;
import coldwall.study.Studying;
import coldwall.study.curve.CurrentCurve;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Model;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Ndtr;
import coldwall.study.curve.Solved;
import coldwall.study.input.Setup;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Invented curves at T_c = 1, 2, 3, 4 of the default junction, T_h = 5, and what follows. */
final class Compared {
  static final Ndtr NONE =
      new Ndtr(false, Estimate.NONE, Estimate.NONE, Estimate.exact(0), Double.NaN, 0, false, false);

  /** From a peak of 3 at T_c = 2.5 by 40 % at T_c = 1, and by 60 % at 0. */
  static final Ndtr FALL =
      new Ndtr(
          true, Estimate.exact(2.5), Estimate.exact(3), Estimate.exact(0.4), 1, 0.6, true, false);

  private static final List<Quantity> COLD = List.of(kelvin(1), kelvin(2), kelvin(3), kelvin(4));

  private Compared() {}

  private static Quantity kelvin(double value) {
    return new Quantity(value, Dimension.TEMPERATURE, false);
  }

  static Setup setup(String flags) {
    return Setup.of(new SettingsReader(Compare.KIND.settings(), Studying.typed(flags)));
  }

  static Model model(Setup setup, Part part) {
    return new Model(
        part,
        setup.junction(),
        part == Part.CLASSICAL
            ? Objects.requireNonNull(setup.classical())
            : Objects.requireNonNull(setup.quantum()));
  }

  /** A curve with the conductance 1, a current at each cold temperature, and an error of each. */
  static CurveAnalysis curve(
      Setup setup, Part part, @Nullable Ndtr ndtr, double error, double... currents) {
    List<CurvePoint> points = new ArrayList<>();
    for (int i = 0; i < currents.length; i++) {
      Solved solved =
          new Solved(
              new Estimate(currents[i], error),
              -currents[i],
              Estimate.exact(0.5 * i),
              part == Part.CLASSICAL ? Double.NaN : 7 + i,
              i == 0 ? 1 : Double.NaN,
              Double.NaN,
              Double.NaN);
      points.add(new CurvePoint(COLD.get(i).natural(), solved));
    }
    return new CurveAnalysis(new CurrentCurve(model(setup, part), points), ndtr, Estimate.exact(1));
  }

  static CurveAnalysis curve(Part part, @Nullable Ndtr ndtr, double... currents) {
    return curve(setup(""), part, ndtr, 0, currents);
  }

  static CompareResult result(Setup setup, UnitSystem units, CurveAnalysis... curves) {
    int solved = curves[0].curve().points().size();
    List<CurveAnalysis> all = List.of(curves);
    boolean isComplete = solved == 0 || all.stream().anyMatch(curve -> curve.ndtr() != null);
    return new CompareResult(
        setup,
        new Grid("4 values", COLD),
        COLD.subList(0, solved),
        all,
        Verdict.of(setup.junction(), all, Estimate.NONE, isComplete),
        units);
  }

  static CompareResult result(CurveAnalysis... curves) {
    return result(setup(""), UnitSystem.NATURAL, curves);
  }
}
