package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.solver.Solver;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Request.Kind;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Turns between points, also where the lowest point is the highest of all. */
class BracketsTest {
  /** The contract: peaks of computed curves are refined to this share of T_h. */
  private static final double PEAK = 1e-6;

  /** Sums of a hundred levels in double precision. */
  private static final double SUMS = 1e-11;

  private static CurrentCurve curve(Part part, Solver solver, double hot, double... cold) {
    Junction junction =
        Junction.symmetric(
            1,
            Math.PI / Math.sqrt(2),
            hot,
            hot,
            new ClassicalWall.Maxwell(1),
            new QuantumWall.WallFlux(1));
    Model model = new Model(part, junction, solver);
    return new CurrentCurve(
        model, DoubleStream.of(cold).mapToObj(t -> new CurvePoint(t, model.solved(t))).toList());
  }

  /** By the level sums in 30 digits with mpmath. */
  @Test
  void peakBetweenZeroAndTheNextPoint_isFound() {
    Ndtr ndtr =
        NdtrFinder.find(curve(Part.QUANTUM, PauliMasterEquation.automatic(), 20, 0, 9.95, 19.9));
    assertThat(ndtr.found()).isTrue();
    assertThat(ndtr.peakCold().value()).isCloseTo(3.71066914265719, within(20 * PEAK));
    assertThat(ndtr.peakCurrent().value()).isCloseTo(5.02235561393568, within(SUMS));
    assertThat(ndtr.depth().value()).isCloseTo(0.0995389216278678, within(SUMS));
    assertThat(ndtr.peakAtEdge()).isFalse();
  }

  @Test
  void peakOfACurveWhoseLowestPointIsItsHighest_isFound() {
    Ndtr ndtr = NdtrFinder.find(curve(Part.CLASSICAL, new MaxwellFormula(), 5, 1, 3, 4.9));
    assertThat(ndtr.peakCold().value()).isCloseTo(1.25, within(5 * PEAK));
    // J/J_peak = 4 y (1 - y) at y = sqrt(T_c/T_h).
    double y = Math.sqrt(0.2);
    assertThat(ndtr.depth().value()).isCloseTo(1 - 4 * y * (1 - y), within(SUMS));
    assertThat(ndtr.depthAtZero()).isEqualTo(1);
  }

  @Test
  void rangeBelowThePeak_hasItsHighestCurrentAtItsEdge() {
    Ndtr ndtr = NdtrFinder.find(curve(Part.CLASSICAL, new MaxwellFormula(), 5, 0.1, 0.5, 1));
    assertThat(ndtr.found()).isTrue();
    assertThat(ndtr.peakAtEdge()).isTrue();
    assertThat(ndtr.hasPeak()).isFalse();
    assertThat(ndtr.peakCold().value()).isEqualTo(1);
  }

  /** T_h = 100, and a range between the quantum peak and the classical one. */
  @Test
  void ndtrBelowTheRange_isKnownFromZero() {
    Solver quantum = PauliMasterEquation.automatic();
    Ndtr ndtr = NdtrFinder.find(curve(Part.QUANTUM, quantum, 100, 23, 50, 98));
    assertThat(ndtr.found()).isFalse();
    assertThat(ndtr.foundAtZero()).isTrue();
    assertThat(ndtr.depthAtZero()).isCloseTo(0.452861244366975, within(SUMS));
  }

  private static List<Kind> kinds(CurrentCurve curve) {
    return Brackets.of(curve.points()).stream().map(Request::kind).toList();
  }

  @Test
  void turns_areBracketedBySigns() {
    Solver wave = Formula.exact(t -> 3 - Math.cos(2 * Math.PI * t / 3));
    CurrentCurve curve = curve(Part.QUANTUM, wave, 5, 0.2, 1, 2, 2.8, 3.5, 4.2);
    assertThat(kinds(curve)).containsExactly(Kind.HIGHEST, Kind.LOWEST);
    assertThat(Brackets.of(curve.points()).getFirst())
        .isEqualTo(new Request(Kind.HIGHEST, 1, 2, 2));
    assertThat(kinds(curve(Part.QUANTUM, Formula.exact(t -> 5 - t), 5, 1, 2, 3))).isEmpty();
    assertThat(kinds(curve(Part.QUANTUM, Formula.exact(t -> 1), 5, 1, 2, 3))).isEmpty();
  }

  /** Both ends rise, and yet the second one is lower. */
  @Test
  void twoTurnsBetweenPoints_showInTheCurrents() {
    Solver wave = Formula.exact(t -> 10 - t + 2 * Math.sin(2 * Math.PI * t));
    CurrentCurve curve = curve(Part.QUANTUM, wave, 5, 1, 2, 3);
    assertThat(kinds(curve)).containsExactly(Kind.HIGHEST, Kind.LOWEST, Kind.HIGHEST, Kind.LOWEST);
  }
}
