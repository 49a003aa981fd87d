package coldwall.quantum.population;

import static coldwall.testkit.Tolerances.ALGEBRAIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.steady.OpenSteadyState;
import coldwall.quantum.steady.OpenSystemSolver;
import coldwall.solver.Diagnostic;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaviesEquationTest {
  private static final double LENGTH = Math.PI / Math.sqrt(2);

  /** From N = 12 to N = 16 levels, both far above what the temperatures populate. */
  private static final double NOT_CONVERGED = 0.02;

  private static final PauliMasterEquation PAULI = PauliMasterEquation.automatic();
  private static final DaviesEquation DAVIES = new DaviesEquation(PAULI);

  private static Junction junction(double hot, double hotRate, double cold, double coldRate) {
    ClassicalWall unused = new ClassicalWall.Maxwell(1);
    return new Junction(
        new Particle(1),
        new Box(LENGTH),
        new Contact(hot, unused, new QuantumWall.WallForce(hotRate)),
        new Contact(cold, unused, new QuantumWall.WallForce(coldRate)));
  }

  /** One through rates and GTH elimination, the other through operators, spectra and energies. */
  @ParameterizedTest
  @CsvSource({
    "5, 1e-4, 1, 1e-4",
    "5, 2e-4, 0, 1e-4",
    "20, 1e-3, 0.05, 0.3",
    "0.3, 1, 0.2, 1",
    "2, 1, 7, 5",
    "60, 1e-6, 59, 1e-6"
  })
  void currents_areThoseOfThePauliEquation(
      double hot, double hotRate, double cold, double coldRate) {
    Junction junction = junction(hot, hotRate, cold, coldRate);
    SteadyState pauli = PAULI.solve(junction);
    SteadyState davies = DAVIES.solve(junction);
    double scale = Math.abs(pauli.current().value());
    assertThat(davies.current().value())
        .isCloseTo(pauli.current().value(), within(ALGEBRAIC * scale));
    assertThat(davies.currents().getFirst().value() + davies.currents().getLast().value())
        .isCloseTo(0, within(davies.current().uncertainty()));
    assertThat(davies.diagnostic(Diagnostic.LEVELS)).isEqualTo(pauli.diagnostic(Diagnostic.LEVELS));
  }

  @Test
  void current_betweenEqualTemperatures_isZeroWithinItsError() {
    SteadyState state = DAVIES.solve(junction(5, 1e-4, 5, 3e-3));
    assertThat(Math.abs(state.current().value()))
        .isLessThanOrEqualTo(state.current().uncertainty());
    assertThat(state.current().uncertainty()).isLessThan(1e-12);
  }

  /** By a linear solve of numpy for 24 levels: the current and the jumps of each bath. */
  @Test
  void validity_isThatOfAnIndependentSolution() {
    SteadyState state = DAVIES.solve(junction(5, 2e-4, 1, 1e-4));
    assertThat(state.current().value()).isCloseTo(0.0920374880636937, within(1e-12));
    assertThat(state.diagnostic(OpenSteadyState.RATE_OVER_GAP))
        .isCloseTo(0.01849080988390728, within(1e-12));
    assertThat(state.diagnostic(OpenSteadyState.RATE_TIMES_MEMORY))
        .isCloseTo(0.0015058267103350183, within(1e-12));
  }

  @Test
  void memory_ofABathAtZero_hasNoEnd() {
    SteadyState state = DAVIES.solve(junction(5, 1e-4, 0, 1e-4));
    assertThat(state.diagnostic(OpenSteadyState.RATE_TIMES_MEMORY)).isInfinite();
  }

  @Test
  void slope_isThatOfThePauliEquation() {
    Junction junction = junction(5, 1e-4, 3, 1e-4);
    assertThat(DAVIES.differentiate(junction, Direction.COLD_TEMPERATURE).slope())
        .isEqualTo(PAULI.differentiate(junction, Direction.COLD_TEMPERATURE).slope());
  }

  @Test
  void given_levels_keepTheirTruncation() {
    DaviesEquation few = new DaviesEquation(PauliMasterEquation.withLevels(4));
    SteadyState state = few.solve(junction(5, 1e-4, 1, 1e-4));
    assertThat(state.diagnostic(Diagnostic.LEVELS)).isEqualTo(4);
    assertThat(state.diagnostic(Diagnostic.TRUNCATION)).isPositive();
  }

  @Test
  void bathWithoutAnOperator_isRefused() {
    Junction reset =
        Junction.symmetric(1, 1, 2, 1, new ClassicalWall.Maxwell(1), new QuantumWall.Reset(1));
    assertThatThrownBy(() -> DAVIES.check(reset))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("wall-force")
        .hasMessageContaining("reset");
  }

  /** Why the other equations are refused: they never come to an end of the levels. */
  @Test
  void wallForce_hasNoLimitOfManyLevels_butUnderSecularEquations() {
    assertThat(change(new MasterEquation.Davies())).isLessThan(1e-8);
    assertThat(change(new MasterEquation.UniversalLindblad())).isGreaterThan(NOT_CONVERGED);
    assertThat(change(new MasterEquation.Redfield())).isGreaterThan(NOT_CONVERGED);
  }

  private static double change(MasterEquation equation) {
    double few = shaken(12, equation);
    return Math.abs(shaken(16, equation) - few) / Math.abs(few);
  }

  private static double shaken(int levels, MasterEquation equation) {
    OpenSystem system = OpenSystem.shaken(junction(5, 1e-4, 1, 1e-4), levels);
    return OpenSystemSolver.automatic().solve(system, equation).summary().current().value();
  }
}
