package coldwall.classical;

import static coldwall.classical.Walls.junction;
import static coldwall.testkit.Tolerances.ALGEBRAIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.solver.Diagnostic;
import coldwall.solver.SteadyState;
import coldwall.system.Box;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.testkit.Invariants;
import coldwall.testkit.SeededJunctions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MaxwellFormulaTest {
  private static final MaxwellFormula FORMULA = new MaxwellFormula();

  /** The published currents have seven digits. */
  private static final double PUBLISHED = 5e-8;

  private static double current(Junction junction) {
    return Invariants.solveChecked(FORMULA, junction).current().value();
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.1652473", "0.25, 0.1994711", "0.01, 0.0718096"})
  void current_atFullAccommodation_isAsPublished(double cold, double expected) {
    assertThat(current(junction(1, 1, cold, 1))).isCloseTo(expected, within(PUBLISHED));
  }

  static Stream<Junction> seededJunctions() {
    return SeededJunctions.of(1879, 200);
  }

  @ParameterizedTest
  @MethodSource("seededJunctions")
  void current_anywhere_obeysTheLawsAndSwapsItsSign(Junction junction) {
    double current = current(junction);
    assertThat(current(junction.swapped()))
        .isCloseTo(-current, within(ALGEBRAIC * Math.abs(current)));
    assertThat(current(junction.withColdTemperature(junction.hot().temperature()))).isZero();
  }

  @ParameterizedTest
  @MethodSource("seededJunctions")
  void massAndLength_onlySetTheTime(Junction junction) {
    Particle heavier = new Particle(4 * junction.particle().mass());
    Box longer = new Box(3 * junction.box().length());
    double current = current(new Junction(heavier, longer, junction.hot(), junction.cold()));
    double expected = current(junction) / (2 * 3);
    assertThat(current).isCloseTo(expected, within(ALGEBRAIC * Math.abs(expected)));
  }

  @Test
  void peak_atFullAccommodation_isAtAQuarterOfTheHotTemperature() {
    double step = 1e-4;
    double peak = current(junction(1, 1, 0.25, 1));
    assertThat(peak).isGreaterThan(current(junction(1, 1, 0.25 - step, 1)));
    assertThat(peak).isGreaterThan(current(junction(1, 1, 0.25 + step, 1)));
  }

  @Test
  void peak_atUnequalAccommodation_solvesItsCubic() {
    double hot = 0.3;
    double cold = 0.8;
    double a = hot * (2 - cold);
    double b = cold * (2 - hot);
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double y = (low + high) / 2;
      if (b * (1 - 3 * y * y) > 2 * a * y * y * y) {
        low = y;
      } else {
        high = y;
      }
    }
    double at = low * low;
    double step = 1e-4 * at;
    double peak = current(junction(1, hot, at, cold));
    assertThat(peak).isGreaterThan(current(junction(1, hot, at - step, cold)));
    assertThat(peak).isGreaterThan(current(junction(1, hot, at + step, cold)));
  }

  @Test
  void coldWallAtZero_freezesTheParticle() {
    SteadyState state = FORMULA.solve(junction(1, 1, 0, 0.5));
    assertThat(state.current().value()).isZero();
    assertThat(state.diagnostic(Diagnostic.FROZEN)).isEqualTo(1);
  }

  @Test
  void metropolisWall_isRefusedWithARemedy() {
    Junction junction = Walls.junction(Walls.maxwell(1), 1, Walls.window(2), 0.5);
    assertThatThrownBy(() -> FORMULA.solve(junction))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must be maxwell, but is metropolis; choose another method");
  }

  @Test
  void solver_namesItself() {
    assertThat(FORMULA.method()).isEqualTo("exact");
    assertThat(FORMULA.isStatistical()).isFalse();
  }

  @Test
  void current_towardsZero_fallsAsTheRootOfTheColdTemperature() {
    double ratio = current(junction(1, 1, 4e-12, 1)) / current(junction(1, 1, 1e-12, 1));
    // The next order of the expansion is sqrt(T_c/T_h) = 2e-6.
    assertThat(ratio).isCloseTo(2, within(4e-6));
  }
}
