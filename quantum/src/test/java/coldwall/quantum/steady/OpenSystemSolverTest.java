package coldwall.quantum.steady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.generator.Generator;
import coldwall.quantum.generator.LambShift;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.model.Operators;
import coldwall.quantum.model.Sites;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Coupling;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.Potential;
import coldwall.system.QuantumWall;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import coldwall.system.SpectralDensity;
import coldwall.units.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpenSystemSolverTest {
  /** Some ten roundings, relative. */
  private static final double ALGEBRAIC = 1e-13;

  /** What is asked of two-level and oscillator cases, relative. */
  private static final double ASKED = 1e-10;

  private static final MasterEquation DAVIES = new MasterEquation.Davies();
  private static final MasterEquation UNIVERSAL = new MasterEquation.UniversalLindblad();
  private static final MasterEquation REDFIELD = new MasterEquation.Redfield();

  private static final double LENGTH = Math.PI / Math.sqrt(2);

  private static OpenSteadyState solve(OpenSystem system, MasterEquation equation) {
    return OpenSystemSolver.automatic().solve(system, equation);
  }

  private static double current(OpenSystem system, MasterEquation equation) {
    return solve(system, equation).currents().getFirst().value();
  }

  private static double occupation(double energy, double temperature) {
    return 1 / StrictMath.expm1(energy / temperature);
  }

  /** [SegalNitzan2005]: J = w G_L G_R (n_L - n_R) / (G_L (1 + 2 n_L) + G_R (1 + 2 n_R)). */
  @Test
  void qubit_carriesTheKnownCurrent() {
    double left = occupation(1, 3);
    double right = occupation(1, 0.5);
    double known = 0.3 * 0.7 * (left - right) / (0.3 * (1 + 2 * left) + 0.7 * (1 + 2 * right));
    OpenSystem qubit = OpenSystems.qubit(0.3, 0.7, 3, 0.5);
    for (MasterEquation equation :
        List.of(DAVIES, UNIVERSAL, REDFIELD, new MasterEquation.Pauli())) {
      assertThat(current(qubit, equation)).isCloseTo(known, within(ASKED * known));
    }
    // Published to seven digits.
    assertThat(known).isCloseTo(0.1820166, within(5e-8));
  }

  @Test
  void qubit_rectifiesAndAnOscillatorDoesNot() {
    double forward = current(OpenSystems.qubit(0.1, 1, 1.5, 0.5), DAVIES);
    double backward = -current(OpenSystems.qubit(0.1, 1, 0.5, 1.5), DAVIES);
    assertThat(forward).isCloseTo(0.0553322, within(5e-8));
    assertThat(forward / backward).isCloseTo(1.995979, within(5e-7));
    double there = current(oscillator(60, 0.1, 1, 1.5, 0.5), DAVIES);
    double back = -current(oscillator(60, 0.1, 1, 0.5, 1.5), DAVIES);
    // exp(-60/1.5) is left out.
    assertThat(there / back).isCloseTo(1, within(1e-9));
  }

  private static OpenSystem oscillator(
      int levels, double left, double right, double leftTemperature, double rightTemperature) {
    ComplexMatrix position = Operators.position(levels);
    return new OpenSystem(
        Operators.number(levels),
        List.of(
            new Bath.Thermal(
                "left", position, new SpectralDensity.Drude(left, 1e9), leftTemperature),
            new Bath.Thermal(
                "right", position, new SpectralDensity.Drude(right, 1e9), rightTemperature)));
  }

  /** J = G_h G_c/(G_h + G_c) w (n_h - n_c): 0.0212730 for G = 0.1, w = 1, T = 1 and 0.5. */
  @Test
  void oscillator_carriesTheWeakCouplingCurrent() {
    double known = 0.05 * (occupation(1, 1) - occupation(1, 0.5));
    double found = current(oscillator(50, 0.1, 0.1, 1, 0.5), DAVIES);
    assertThat(found).isCloseTo(known, within(ASKED * known));
    assertThat(known).isCloseTo(0.0212730, within(5e-8));
  }

  /** A harmonic junction in a box so wide that its walls are not felt: Gamma = Jb(w)/(2 m w). */
  @Test
  void harmonicJunction_carriesTheWeakCouplingCurrent() {
    Particle particle = new Particle(1.5);
    double frequency = 2;
    SpectralDensity hot = new SpectralDensity.Ohmic(0.3, 10);
    SpectralDensity cold = new SpectralDensity.Ohmic(0.7, 20);
    SoftJunction junction =
        new SoftJunction(
            particle,
            new Box(12),
            Potential.Harmonic.ofFrequency(particle, frequency, 6),
            List.of(
                new SoftContact(new Coupling.Linear(6), hot, 1.3),
                new SoftContact(new Coupling.Linear(6), cold, 0.4)));
    double hotRate = hot.density(frequency) / (2 * 1.5 * frequency);
    double coldRate = cold.density(frequency) / (2 * 1.5 * frequency);
    double known =
        hotRate
            * coldRate
            / (hotRate + coldRate)
            * frequency
            * (occupation(frequency, 1.3) - occupation(frequency, 0.4));
    // 22 levels leave out exp(-22 2/1.3).
    assertThat(current(OpenSystem.of(junction, 22), DAVIES))
        .isCloseTo(known, within(ASKED * known));
  }

  /** [Hofer2017] and a check of its numbers: two oscillators, local against global. */
  @ParameterizedTest
  @CsvSource({"0.002, 5.30232e-5, 1.378604e-3", "0.1, 1.364953e-3, 1.381733e-3"})
  void oscillators_agreeWithLocalAndGlobalValues(double exchange, double local, double global) {
    OpenSystems.Oscillators pair = OpenSystems.oscillators(9, exchange, 0.02, 0.5, 0.25);
    MasterEquation simpler = new MasterEquation.Local(pair.bare());
    // Nine levels leave out 9 exp(-9/0.5) of a state, a few 1e-6 of the current.
    assertThat(current(pair.system(), simpler)).isCloseTo(local, within(1e-5 * local));
    assertThat(current(pair.system(), DAVIES)).isCloseTo(global, within(1e-5 * global));
  }

  /** Explicit jump operators are the local equation. */
  @Test
  void jumpOperators_areTheLocalEquation() {
    OpenSystems.Oscillators pair = OpenSystems.oscillators(5, 0.01, 0.02, 0.5, 0.25);
    Sites sites = Sites.alike(2, 5);
    ComplexMatrix lowering = Operators.lowering(5);
    OpenSystem explicit =
        new OpenSystem(
            pair.system().hamiltonian(),
            List.of(
                Bath.Jumps.damping("hot", sites.on(0, lowering), 0.02, 1, 0.5),
                Bath.Jumps.damping("cold", sites.on(1, lowering), 0.02, 1, 0.25)));
    double expected = current(pair.system(), new MasterEquation.Local(pair.bare()));
    for (MasterEquation any : List.of(DAVIES, UNIVERSAL)) {
      assertThat(current(explicit, any)).isCloseTo(expected, within(ASKED * expected));
    }
  }

  /**
   * Box with soft layers, E_1 = 1, T_h = 5, xi = 0.1 L, lambda = 3, w_c = 200, universal Lindblad
   * without Lamb shift: a program of its own found these, unchanged from 20 to 40 levels.
   */
  @ParameterizedTest
  @CsvSource({
    "0.02, .0768",
    "0.05, .0768",
    "0.1, .0768",
    "0.2, .0764",
    "0.3, .0746",
    "0.5, .0649",
    "0.8, .0330"
  })
  void softBox_carriesTheIndependentCurrent(double share, double known) {
    OpenSystem box = OpenSystem.of(layers(3, share), 20);
    // Half of the last digit given.
    assertThat(current(box, UNIVERSAL)).isCloseTo(known, within(5.1e-5));
  }

  private static SoftJunction layers(double strength, double share) {
    return SoftJunction.layers(
        new Particle(1), new Box(LENGTH), strength, 200, 0.1 * LENGTH, 5, 5 * share);
  }

  /** The same program, with what is left of Lamb shift and counter-term: .0606. */
  @Test
  void softBox_withItsShiftCarriesLess() {
    OpenSystem box = OpenSystem.of(layers(3, 0.02), 24);
    double shifted = current(box, new MasterEquation.UniversalLindblad(LambShift.RENORMALISED));
    assertThat(shifted).isCloseTo(0.0606, within(1e-4));
    // The Davies equation moves populations the same way with and without.
    assertThat(current(box, new MasterEquation.Davies(LambShift.RENORMALISED)))
        .isEqualTo(current(box, DAVIES));
  }

  @Test
  void contactJunction_isThePauliEquationOfToday() {
    Junction junction =
        Junction.symmetric(
            1, LENGTH, 5, 0.3, new ClassicalWall.Maxwell(1), new QuantumWall.WallFlux(1));
    double known = PauliMasterEquation.withLevels(24).solve(junction).current().value();
    for (MasterEquation any : List.of(DAVIES, new MasterEquation.Pauli(), UNIVERSAL)) {
      assertThat(current(OpenSystem.of(junction, 24), any))
          .isCloseTo(known, within(ALGEBRAIC * known));
    }
  }

  /** Three terminals: energy is conserved, and entropy produced. */
  @Test
  void threeBaths_balance() {
    OpenSystem two = OpenSystem.of(layers(1, 0.2), 12);
    OpenSystem three =
        new OpenSystem(
            two.hamiltonian(),
            List.of(
                two.baths().get(0),
                two.baths().get(1),
                new Bath.Thermal(
                    "middle",
                    ((Bath.Thermal) two.baths().get(0)).coupling(),
                    new SpectralDensity.Drude(0.5, 30),
                    2)));
    OpenSteadyState state = solve(three, DAVIES);
    assertThat(state.currents()).hasSize(3);
    assertThat(state.summary().residual()).isLessThan(ALGEBRAIC);
    double entropy = 0;
    double[] temperatures = {5, 1, 2};
    for (int k = 0; k < 3; k++) {
      entropy -= state.currents().get(k).value() / temperatures[k];
    }
    assertThat(entropy).isPositive();
    assertThat(state.coherence()).isZero();
    assertThat(state.expectation(three.hamiltonian())).isGreaterThan(1);
  }

  @Test
  void swappedBaths_turnTheCurrent() {
    double forward = current(OpenSystem.of(layers(3, 0.2), 12), UNIVERSAL);
    SoftJunction turned = layers(3, 0.2).withTemperature(0, 1).withTemperature(1, 5);
    assertThat(current(OpenSystem.of(turned, 12), UNIVERSAL))
        .isCloseTo(-forward, within(1e-11 * forward));
  }

  /** lambda fixed, xi -> s xi, w_c -> w_c/s^2, T -> T/s^2: J -> J/s^4. */
  @Test
  void scaledBox_scalesTheCurrent() {
    double s = 1.7;
    SoftJunction scaled =
        SoftJunction.layers(
            new Particle(1),
            new Box(s * LENGTH),
            3,
            200 / (s * s),
            s * 0.1 * LENGTH,
            5 / (s * s),
            1 / (s * s));
    for (MasterEquation equation :
        List.of(UNIVERSAL, new MasterEquation.UniversalLindblad(LambShift.RENORMALISED))) {
      double expected = current(OpenSystem.of(layers(3, 0.2), 8), equation) / (s * s * s * s);
      assertThat(current(OpenSystem.of(scaled, 8), equation))
          .isCloseTo(expected, within(1e-11 * expected));
    }
  }

  @ParameterizedTest
  @EnumSource(SteadyMethod.class)
  void methods_agree(SteadyMethod method) {
    OpenSystem box = OpenSystem.of(layers(3, 0.1), 16);
    for (MasterEquation equation : List.of(UNIVERSAL, REDFIELD)) {
      OpenSteadyState expected = new OpenSystemSolver(SteadyMethod.DENSE).solve(box, equation);
      OpenSteadyState found = new OpenSystemSolver(method).solve(box, equation);
      assertThat(found.inside().minus(expected.inside()).norm()).isLessThan(1e-13);
      assertThat(found.currents().getFirst().value())
          .isCloseTo(expected.currents().getFirst().value(), within(1e-13));
    }
  }

  /** Where steps are of single precision: both preconditioners lead to one state. */
  @Test
  void methods_agreeOnLargeSystems() {
    double hot = 5000;
    OpenSystem box =
        OpenSystem.of(layers(0.02, 0.2).withTemperature(0, hot).withTemperature(1, hot / 5), 256);
    OpenSteadyState first =
        new OpenSystemSolver(SteadyMethod.SECULAR_ITERATION).solve(box, UNIVERSAL);
    OpenSteadyState second =
        new OpenSystemSolver(SteadyMethod.SYLVESTER_ITERATION).solve(box, UNIVERSAL);
    assertThat(first.largestCoherence()).isGreaterThan(1e-8);
    assertThat(first.inside().minus(second.inside()).norm() / first.inside().norm())
        .isLessThan(1e-12);
    assertThat(first.generator().apply(first.inside()).norm()).isLessThan(1e-12);
  }

  /** At T = 0 both ways: the ground state, with nothing flowing. */
  @Test
  void zeroTemperature_leavesTheGroundState() {
    SoftJunction frozen = layers(3, 0).withTemperature(0, 0);
    for (MasterEquation equation : List.of(DAVIES, UNIVERSAL)) {
      OpenSteadyState state = solve(OpenSystem.of(frozen, 16), equation);
      assertThat(state.populations()[0]).isCloseTo(1, within(ALGEBRAIC));
      for (Estimate current : state.currents()) {
        assertThat(current.value()).isCloseTo(0, within(ALGEBRAIC));
      }
    }
  }

  /** Populations of 1e-300 and currents of 1e-299 keep their digits. */
  @Test
  void deepCold_keepsItsDigits() {
    OpenSystem cold = OpenSystems.qubit(0.3, 0.7, 1.0 / 600, 1.0 / 690);
    double left = occupation(1, 1.0 / 600);
    double right = occupation(1, 1.0 / 690);
    double known = 0.3 * 0.7 * (left - right) / (0.3 * (1 + 2 * left) + 0.7 * (1 + 2 * right));
    assertThat(current(cold, DAVIES)).isCloseTo(known, within(ASKED * known));
  }

  @Test
  void sectors_areNamed() {
    ComplexMatrix number = Operators.number(4);
    ComplexMatrix even = number.times(number);
    OpenSystem dephased =
        new OpenSystem(
            number, List.of(new Bath.Thermal("only", even, new SpectralDensity.Ohmic(1, 10), 1)));
    for (MasterEquation equation : List.of(DAVIES, UNIVERSAL)) {
      assertThatThrownBy(() -> solve(dephased, equation))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("the steady state must be unique")
          .hasMessageContaining("{1} and {2}");
    }
  }

  /** Two equal qubits that share a bath keep their singlet. */
  @Test
  void darkState_isFound() {
    Sites sites = Sites.alike(2, 2);
    ComplexMatrix both = sites.on(0, Operators.sigmaX()).plus(sites.on(1, Operators.sigmaX()));
    ComplexMatrix equal = sites.on(0, Operators.sigmaZ()).plus(sites.on(1, Operators.sigmaZ()));
    OpenSystem shared =
        new OpenSystem(
            equal, List.of(new Bath.Thermal("only", both, new SpectralDensity.Ohmic(1, 10), 1)));
    for (MasterEquation equation : List.of(DAVIES, UNIVERSAL, REDFIELD)) {
      assertThatThrownBy(() -> solve(shared, equation))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining("a dark state");
    }
  }

  @Test
  void undefinedZeroFrequencyRate_isRefusedUnlessNothingDependsOnIt() {
    OpenSystem dephased =
        new OpenSystem(
            Operators.sigmaZ(),
            List.of(new Bath.Thermal("flat", Operators.sigmaZ(), new SpectralDensity.Flat(1), 1)));
    assertThatThrownBy(() -> Generator.of(dephased, DAVIES))
        .hasMessageContaining("G(0) of the bath flat must be finite");
    ComplexMatrix shifted = Operators.sigmaX().plus(ComplexMatrix.identity(2).times(3));
    OpenSystem harmless =
        new OpenSystem(
            Operators.sigmaZ().times(0.5),
            List.of(
                new Bath.Thermal("left", shifted, new SpectralDensity.Flat(0.3), 3),
                new Bath.Thermal("right", shifted, new SpectralDensity.Flat(0.7), 0.5)));
    assertThat(current(harmless, DAVIES)).isCloseTo(0.1820166, within(5e-8));
  }
}
