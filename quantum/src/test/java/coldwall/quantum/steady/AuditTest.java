package coldwall.quantum.steady;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.generator.Generator;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.Bath;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.model.Operators;
import coldwall.quantum.model.Sites;
import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.system.SoftJunction;
import coldwall.system.SpectralDensity;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTest {
  /** Too many levels for a dense matrix. */
  private static final int ROOMY = 80;

  private static final MasterEquation DAVIES = new MasterEquation.Davies();
  private static final MasterEquation UNIVERSAL = new MasterEquation.UniversalLindblad();
  private static final Sites PAIR = Sites.alike(2, 2);

  private static ComplexMatrix bare() {
    return PAIR.on(0, Operators.sigmaZ()).plus(PAIR.on(1, Operators.sigmaZ())).times(0.5);
  }

  /** Two qubits of gap 1, joined by an exchange, between Ohmic baths of T = 1 and 0.5. */
  private static OpenSystem qubits(double exchange, double strength) {
    ComplexMatrix lowering = Operators.sigmaMinus();
    SpectralDensity density = new SpectralDensity.Ohmic(strength, 20);
    return new OpenSystem(
        bare().plus(PAIR.exchange(0, lowering, 1, lowering).times(exchange)),
        List.of(
            new Bath.Thermal("left", PAIR.on(0, Operators.sigmaX()), density, 1),
            new Bath.Thermal("right", PAIR.on(1, Operators.sigmaX()), density, 0.5)));
  }

  private static Check check(Audit audit, String name) {
    return audit.checks().stream()
        .filter(check -> check.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void weakCoupling_holdsThroughout() {
    Audit audit = Audit.of(qubits(0.3, 1e-3), DAVIES);
    assertThat(audit.violations()).isEmpty();
    assertThat(audit.checks()).extracting(Check::verdict).doesNotContain(Check.Verdict.DOUBTFUL);
    assertThat(check(audit, "unique").value()).isEqualTo(1);
    assertThat(check(audit, "second law").value()).isPositive();
    assertThat(check(audit, "second law at left").value()).isPositive();
    // The sum of the entropy made at each bath is the whole.
    assertThat(
            check(audit, "second law at left").value()
                + check(audit, "second law at right").value())
        .isCloseTo(check(audit, "second law").value(), within(1e-15));
    assertThat(check(audit, "relaxation time").value()).isGreaterThan(100);
  }

  @Test
  void nearlyEqualFrequencies_areNamed() {
    Check secular = check(Audit.of(qubits(0.01, 0.1), DAVIES), "secular");
    assertThat(secular.verdict()).isEqualTo(Check.Verdict.VIOLATED);
    assertThat(secular.finding()).contains("1 -> 3 and 1 -> 2");
    assertThat(secular.remedy()).contains("universal or redfield");
  }

  @Test
  void gibbsState_ofTheUniversalEquationIsRightToTheOrderOfTheCoupling() {
    double weak = check(Audit.of(qubits(0.3, 1e-3), UNIVERSAL), "Gibbs state of left").value();
    double strong = check(Audit.of(qubits(0.3, 1e-1), UNIVERSAL), "Gibbs state of left").value();
    assertThat(weak).isPositive();
    // Linear to a few per cent of the coupling.
    assertThat(strong / weak).isCloseTo(100, within(10.0));
  }

  @Test
  void swappedOperators_haveANegativeTemperature() {
    OpenSystem swapped =
        new OpenSystem(
            bare()
                .plus(
                    PAIR.exchange(0, Operators.sigmaMinus(), 1, Operators.sigmaMinus()).times(0.1)),
            List.of(
                Bath.Jumps.damping("left", PAIR.on(0, Operators.sigmaMinus()), 0.1, 1, 1),
                Bath.Jumps.damping(
                    "right", PAIR.on(1, Operators.sigmaMinus().adjoint()), 0.1, 1, 0.5)));
    Audit audit = Audit.of(swapped, DAVIES);
    Check temperature = check(audit, "temperature of right");
    assertThat(temperature.verdict()).isEqualTo(Check.Verdict.VIOLATED);
    assertThat(temperature.value()).isNegative();
    assertThat(check(audit, "second law").verdict()).isEqualTo(Check.Verdict.VIOLATED);
    // Jumps of the uncoupled qubits are off by the share of the exchange, one tenth.
    assertThat(check(audit, "temperature of left").value()).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void conservedQuantities_areCountedAndNamed() {
    OpenSystem dephased =
        new OpenSystem(
            qubits(0.1, 1).hamiltonian(),
            List.of(new Bath.Thermal("only", bare(), new SpectralDensity.Ohmic(0.1, 20), 1)));
    Audit audit = Audit.of(dephased, UNIVERSAL);
    assertThat(audit.state()).isEmpty();
    assertThat(check(audit, "unique").value()).isEqualTo(4);
    assertThat(check(audit, "unique").finding()).contains("{1} and {2} and {3} and {4}");
    ComplexMatrix both = PAIR.on(0, Operators.sigmaX()).plus(PAIR.on(1, Operators.sigmaX()));
    OpenSystem shared =
        new OpenSystem(
            bare(), List.of(new Bath.Thermal("only", both, new SpectralDensity.Ohmic(0.1, 20), 1)));
    Check singlet = check(Audit.of(shared, DAVIES), "unique");
    assertThat(singlet.value()).isEqualTo(2);
    assertThat(singlet.finding()).contains("a superposition of the levels {2, 3}, a dark state");
    assertThat(Audit.of(shared, DAVIES).failure().orElseThrow()).hasMessageContaining("dark state");
  }

  /** Beyond the sizes at which null vectors are counted, answers are proven or left open. */
  @Test
  void uniqueness_ofLargeSystems_isProvenOrNotKnown() {
    for (int size : List.of(24, 70)) {
      SplittableRandom random = new SplittableRandom(size);
      double[] energies = random.doubles(size, 0, size).toArray();
      SpectralDensity density = new SpectralDensity.Ohmic(1e-4, 20);
      List<Bath> baths =
          List.of(
              new Bath.Thermal("hot", OpenSystems.hermitian(size, random), density, 40),
              new Bath.Thermal("cold", OpenSystems.hermitian(size, random), density, 20));
      OpenSystem system = new OpenSystem(ComplexMatrix.diagonal(energies), baths);
      OpenSystemSolver solver = OpenSystemSolver.automatic();
      Check universal = UniquenessCheck.of(solver.solve(system, UNIVERSAL));
      assertThat(universal.verdict()).isEqualTo(Check.Verdict.HOLDS);
      Check redfield = UniquenessCheck.of(solver.solve(system, new MasterEquation.Redfield()));
      assertThat(redfield.verdict())
          .isEqualTo(size > 64 ? Check.Verdict.NOT_KNOWN : Check.Verdict.HOLDS);
    }
  }

  /** Jb = lambda w exp(-w/w_c): Q = lambda w_c/2 pi, and C(0) = lambda w_c^2/2 pi at T = 0. */
  @Test
  void bathNumbers_areThoseOfTheConvention() {
    OpenSystem cold = qubits(0.3, 0.1);
    Bath.Thermal left = (Bath.Thermal) cold.baths().getFirst();
    Audit audit =
        Audit.of(
            cold.withBath(0, new Bath.Thermal("left", left.coupling(), left.density(), 0)), DAVIES);
    BathNumbers numbers = audit.baths().getFirst();
    assertThat(numbers.reorganisationEnergy()).isCloseTo(0.1 * 20 / (2 * Math.PI), within(1e-14));
    assertThat(numbers.variance()).isCloseTo(0.1 * 400 / (2 * Math.PI), within(1e-9));
    assertThat(numbers.slope()).isEqualTo(0.1);
    assertThat(numbers.frequency()).isCloseTo(0.7, within(1e-14));
    assertThat(numbers.density()).isCloseTo(0.07 * StrictMath.exp(-0.035), within(1e-15));
    assertThat(audit.baths().get(1).coldest()).isCloseTo(0.5, within(1e-14));
    assertThat(check(audit, "bath memory").verdict()).isEqualTo(Check.Verdict.DOUBTFUL);
    assertThat(check(audit, "second law at left").verdict()).isEqualTo(Check.Verdict.HOLDS);
  }

  @Test
  void equations_standSideBySide() {
    EquationComparison weak =
        EquationComparison.of(
            qubits(0.01, 0.1), List.of(UNIVERSAL, new MasterEquation.Local(bare()), DAVIES));
    assertThat(weak.entries())
        .extracting(EquationComparison.Entry::equation)
        .containsExactly("universal", "local", "davies");
    assertThat(weak.entries().get(0).disagreement()).isZero();
    assertThat(weak.entries().get(1).disagreement()).isLessThan(0.01);
    assertThat(weak.entries().get(2).disagreement()).isGreaterThan(50);
    assertThat(weak.entries()).allMatch(EquationComparison.Entry::isSameDirection);
  }

  /**
   * Eleven jumps per smallest gap: the universal equation without Lamb shift lets heat flow from
   * cold to hot. The current is that of a program of its own, by the whole matrix of L.
   */
  @Test
  void strongCoupling_withACurrentAgainstTheSecondLawIsFlagged() {
    SpectralDensity density = new SpectralDensity.Ohmic(10, 10);
    double[][] hot = {{-1, 0.5, 0.5}, {0.5, 0.5, 0}, {0.5, 0, 0}};
    double[][] cold = {{-1, 0, -1}, {0, 0, -1}, {-1, -1, 0}};
    OpenSystem system =
        new OpenSystem(
            ComplexMatrix.diagonal(0, 1, 2.5),
            List.of(
                new Bath.Thermal("hot", ComplexMatrix.real(hot), density, 2),
                new Bath.Thermal("cold", ComplexMatrix.real(cold), density, 1)));
    Audit audit = Audit.of(system, new MasterEquation.UniversalLindblad());
    OpenSteadyState state = audit.state().orElseThrow();
    assertThat(state.currents().getFirst().value()).isCloseTo(-0.89701083009032, within(1e-12));
    assertThat(state.summary().diagnostic(OpenSteadyState.RATE_OVER_GAP))
        .isCloseTo(10.88416623856, within(1e-10));
    assertThat(check(audit, "second law").verdict()).isEqualTo(Check.Verdict.VIOLATED);
    assertThat(check(audit, "second law").remedy()).contains("outside of its validity");
    assertThat(check(audit, "positive").verdict()).isEqualTo(Check.Verdict.HOLDS);
  }

  @Test
  void work_isEstimatedAndRefusedBeforeItBegins() {
    WorkEstimate thousand = WorkEstimate.of(1000, false);
    assertThat(thousand.bytes()).isBetween(3e8, 1e9);
    assertThat(thousand.products()).isEqualTo(6);
    assertThat(WorkEstimate.of(1000, true).bytes()).isLessThan(thousand.bytes());
    assertThat(WorkEstimate.of(1000, true).products()).isZero();
    assertThatThrownBy(() -> WorkEstimate.of(1_000_000, false).requireMemory(1_000_000))
        .hasMessageContaining("must fit into the memory")
        .hasMessageContaining("but is 512000 GB; keep fewer levels");
  }

  /** Couplings over a thousand times and more: see the counts that it was made of. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 0.1, 1, 10})
  void products_areEstimatedFromTheCoupling(double couplingOverGap) {
    double unit = solved(1).summary().diagnostic(OpenSteadyState.RATE_OVER_GAP);
    OpenSteadyState state = solved(couplingOverGap / unit);
    double ratio = state.summary().diagnostic(OpenSteadyState.RATE_OVER_GAP);
    double products = WorkEstimate.of(ROOMY, false, ratio).products();
    assertThat(state.summary().diagnostic("steps")).isBetween(products / 2.3, products * 2.3);
  }

  /** More digits with every restart, all of them in the end. */
  @Test
  void progress_ofAnIteration_isInDigits() {
    List<Double> shares = new ArrayList<>();
    OpenSystemSolver.automatic().solve(generator(10), shares::add);
    assertThat(shares).hasSizeGreaterThan(1).isSorted().allMatch(share -> share >= 0 && share <= 1);
    assertThat(shares.getLast()).isGreaterThan(0.9);
  }

  private static OpenSteadyState solved(double coupling) {
    return OpenSystemSolver.automatic().solve(generator(coupling));
  }

  private static Generator generator(double coupling) {
    SoftJunction box =
        SoftJunction.layers(
            new Particle(1), new Box(Math.PI / Math.sqrt(2)), coupling, 200, 0.2, 500, 100);
    return Generator.of(OpenSystem.of(box, ROOMY), new MasterEquation.UniversalLindblad());
  }
}
