package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.solver.Solver;
import coldwall.study.curve.Model.Part;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeRatioTest {
  /** Sums of some hundred levels in double precision. */
  private static final double SUMS = 1e-10;

  private static SizeRatio ratio(Junction junction, double... cold) {
    return SizeRatio.between(
        curve(new Model(Part.CLASSICAL, junction, new MaxwellFormula()), cold),
        curve(new Model(Part.QUANTUM, junction, PauliMasterEquation.automatic()), cold));
  }

  private static CurrentCurve curve(Model model, double... cold) {
    return new CurrentCurve(
        model, DoubleStream.of(cold).mapToObj(t -> new CurvePoint(t, model.solved(t))).toList());
  }

  private static Junction junction(double hot, double accommodation, QuantumWall wall) {
    return Junction.symmetric(
        1, Math.PI / Math.sqrt(2), hot, hot, new ClassicalWall.Maxwell(accommodation), wall);
  }

  /** By the level sums and the closed form in 30 digits with mpmath. */
  @Test
  void ratio_hasItsExtremesAndTheirPlaces() {
    SizeRatio found = ratio(junction(1000, 1, new QuantumWall.WallFlux(1)), 100, 500, 980);
    assertThat(found.lowest().value()).isCloseTo(0.509044086146, within(SUMS));
    assertThat(found.lowestCold()).isEqualTo(980);
    assertThat(found.highest().value()).isCloseTo(0.52406101327, within(SUMS));
    assertThat(found.highestCold()).isEqualTo(100);
    assertThat(found.limit()).isEqualTo(0.5);
    assertThat(found.isFree()).isFalse();
    assertThat(found.vanishes()).isFalse();
    assertThat(found.isWithin(0.1)).isFalse();
    assertThat(found.isWithin(0.5)).isTrue();
  }

  /** An energy eigenstate does not remember which wall it left: (2 - a)/2 far above E_1. */
  @ParameterizedTest
  @CsvSource({"1, 0.5", "0.5, 0.75", "0.1, 0.95"})
  void twins_haveTheirLimit(double accommodation, double limit) {
    Junction twins = junction(1e6, accommodation, new QuantumWall.WallFlux(accommodation));
    SizeRatio found = ratio(twins, 3e5, 6e5);
    assertThat(found.limit()).isEqualTo(limit);
    // The correction is of the order sqrt(E_1/T).
    assertThat(found.lowest().value()).isCloseTo(limit, within(4e-3 * limit));
  }

  @Test
  void strengthOfARate_isFree_andAFrozenParticleHasNoRatio() {
    SizeRatio found = ratio(junction(5, 1, new QuantumWall.Reset(3)), 0, 1, 2);
    assertThat(found.isFree()).isTrue();
    assertThat(found.limit()).isNaN();
    assertThat(found.vanishes()).isTrue();
    assertThat(found.isWithin(1e9)).isFalse();
    assertThat(found.highestCold()).isEqualTo(1);
    Solver unknown = Formula.exact(t -> 0);
    Model model = Formula.exact(t -> 1).curve(Part.QUANTUM).model();
    CurrentCurve zero = curve(new Model(Part.CLASSICAL, model.junction(), unknown), 1, 2);
    assertThat(SizeRatio.between(zero, curve(model, 1, 2)).isKnown()).isFalse();
  }
}
