package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.study.curve.Model.Part;
import coldwall.testkit.Tolerances;
import coldwall.units.Estimate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Steady states as rows keep them, and the curves of them. */
class SolvedTest {
  private static final Solved FULL =
      new Solved(new Estimate(2, 0.25), -1.5, new Estimate(-3, 0.5), 24, 1, 4e6, 32);

  private static Solved stored(Solved solved) {
    return Solved.TYPE
        .decoder()
        .apply(
            Solved.TYPE.numbers().stream()
                .mapToDouble(number -> number.value().applyAsDouble(solved))
                .toArray());
  }

  @Test
  void stored_comesBackWhole() {
    assertThat(stored(FULL)).isEqualTo(FULL);
    Solved exact = Solved.of(SteadyState.exact(0.5));
    assertThat(stored(exact)).isEqualTo(exact);
  }

  @Test
  void diagnostics_areKept_andNotANumberWhereNoneIs() {
    Solved solved =
        Solved.of(SteadyState.exact(0.5, Diagnostic.of(Diagnostic.LEVELS, 7)), new Estimate(4, 1));
    assertThat(solved.levels()).isEqualTo(7);
    assertThat(solved.fromCold()).isEqualTo(-0.5);
    assertThat(solved.slope()).isEqualTo(new Estimate(4, 1));
    assertThat(solved.collisions()).isNaN();
    assertThat(solved.isFrozen()).isFalse();
    assertThat(FULL.isFrozen()).isTrue();
  }

  @Test
  void residualAndEntropy_followFromBothCurrents() {
    assertThat(FULL.residual()).isEqualTo(0.25);
    assertThat(new CurvePoint(1, FULL).entropyProduction(4)).isEqualTo(2 * (1 - 0.25));
    assertThat(new CurvePoint(0, FULL).entropyProduction(4)).isInfinite();
    assertThat(FULL.withSlope(Estimate.NONE).slope().isKnown()).isFalse();
    assertThat(FULL.withSlope(Estimate.NONE).current()).isEqualTo(FULL.current());
  }

  @Test
  void failedPoint_hasNothing() {
    double[] nothing = new double[Solved.TYPE.numbers().size()];
    Arrays.fill(nothing, Double.NaN);
    Solved failed = Solved.TYPE.decoder().apply(nothing);
    assertThat(failed.isKnown()).isFalse();
    assertThat(failed.isFrozen()).isFalse();
    assertThat(failed.residual()).isNaN();
    assertThat(failed.entropyProduction(4, 1)).isNaN();
  }

  @Test
  void judgedPoints_areThoseBelowTheHotTemperature_thatAreKnown() {
    Formula current = Formula.exact(t -> 10 - t);
    CurrentCurve known = current.curve(Part.QUANTUM, 1, 2, Formula.HOT, 7);
    Solved missing = FULL.withSlope(Estimate.NONE);
    missing = new Solved(Estimate.NONE, Double.NaN, missing.slope(), 0, 0, 0, 0);
    CurrentCurve curve =
        CurrentCurve.of(
            known.model(),
            row -> known.points().get(row).coldTemperature(),
            List.of(known.points().get(0).solved(), missing, FULL, FULL));
    assertThat(known.judged()).isEqualTo(known.points().subList(0, 2));
    assertThat(curve.judged()).extracting(CurvePoint::coldTemperature).containsExactly(1.0);
    assertThat(curve.points()).hasSize(4);
  }

  /** J/G: the relative errors add in squares, 3-4-5. */
  @Test
  void scaledCurrent_carriesBothErrors() {
    CurveAnalysis analysis =
        new CurveAnalysis(
            Formula.exact(t -> t).curve(Part.QUANTUM), null, new Estimate(-0.5, 0.02));
    Solved solved = new Solved(new Estimate(2, 0.06), -2, Estimate.NONE, 0, 0, 0, 0);
    Estimate scaled = analysis.scaled(new CurvePoint(1, solved));
    assertThat(scaled.value()).isEqualTo(-4);
    assertThat(scaled.uncertainty()).isCloseTo(4 * 0.05, within(Tolerances.ALGEBRAIC));
    Estimate still = analysis.scaled(new CurvePoint(1, Solved.of(SteadyState.exact(0))));
    assertThat(Math.abs(still.value())).isZero();
    assertThat(still.uncertainty()).isZero();
  }

  /** Of y = x^2 on uneven nodes; of a line with errors s at distance h: sqrt(2) s/h. */
  @Test
  void slope_isExactForParabolas_andOfTheLineThroughTwo() {
    List<Estimate> squares = List.of(Estimate.exact(1), Estimate.exact(4), Estimate.exact(25));
    for (double x : new double[] {1, 2, 3.5, 5}) {
      Estimate slope = Slope.at(x, new double[] {1, 2, 5}, squares);
      assertThat(slope.value()).isCloseTo(2 * x, within(Tolerances.ALGEBRAIC));
      assertThat(slope.uncertainty()).isZero();
    }
    Estimate line =
        Slope.at(9, new double[] {1, 3}, List.of(new Estimate(1, 0.5), new Estimate(7, 0.5)));
    assertThat(line.value()).isEqualTo(3);
    assertThat(line.uncertainty()).isCloseTo(Math.sqrt(0.5) / 2, within(Tolerances.ALGEBRAIC));
  }
}
