package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.SmoothCurve.Knot;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.Estimate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmoothCurveTest {
  private static final double HOT = 5;

  private static CurveAnalysis maxwell(double... cold) {
    Junction junction =
        Junction.symmetric(
            1, 1, HOT, HOT, new ClassicalWall.Maxwell(1), new QuantumWall.WallFlux(1));
    Model model = new Model(Part.CLASSICAL, junction, new MaxwellFormula());
    CurrentCurve curve =
        new CurrentCurve(
            model,
            DoubleStream.of(cold).mapToObj(t -> new CurvePoint(t, model.solved(t))).toList());
    return new CurveAnalysis(curve, NdtrFinder.find(curve), Estimate.exact(1));
  }

  /** In sqrt(T_c) the current is a parabola, which the cubics are then, even from T_c = 0. */
  @Test
  void maxwellCurve_isDrawnExactly_onALinearAxis() {
    CurveAnalysis curve = maxwell(0, 1, 4);
    List<Knot> knots = SmoothCurve.of(curve, false);
    assertThat(knots).hasSizeGreaterThan(20);
    for (Knot knot : knots) {
      assertThat(knot.current())
          .isCloseTo(curve.model().current(knot.cold()).value(), within(1e-12));
    }
    assertThat(knots).extracting(Knot::cold).isSorted();
  }

  /** The error of a Hermite cubic goes as the fourth power of the spacing. */
  @ParameterizedTest
  @ValueSource(ints = {10, 40})
  void logarithmicAxis_isFollowed(int points) {
    double[] cold = new double[points];
    for (int i = 0; i < points; i++) {
      cold[i] = 0.01 * Math.pow(400, i / (points - 1.0));
    }
    CurveAnalysis curve = maxwell(cold);
    double spacing = Math.log(400) / (points - 1);
    for (Knot knot : SmoothCurve.of(curve, true)) {
      assertThat(knot.current())
          .isCloseTo(
              curve.model().current(knot.cold()).value(), within(0.05 * Math.pow(spacing, 4)));
    }
  }

  @Test
  void pointAtZeroOfALogarithmicAxis_standsAlone() {
    assertThat(SmoothCurve.of(maxwell(0, 1, 2), true)).extracting(Knot::cold).startsWith(0.0, 1.0);
  }

  @Test
  void peakBetweenPoints_isDrawn() {
    assertThat(SmoothCurve.of(maxwell(1, 3, 4.9), false))
        .extracting(Knot::cold)
        .anyMatch(cold -> Math.abs(cold - 1.25) < 1e-5);
  }

  @Test
  void sampledCurve_isDrawnAsItIs() {
    CurrentCurve noisy = new Formula(t -> t, 0.1, 3).curve(Part.QUANTUM, 1, 2, 3);
    CurveAnalysis curve = new CurveAnalysis(noisy, null, Estimate.NONE);
    assertThat(SmoothCurve.of(curve, false)).hasSize(3);
  }
}
