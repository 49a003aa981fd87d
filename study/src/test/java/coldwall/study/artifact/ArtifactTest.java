package coldwall.study.artifact;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.ColourMap;
import coldwall.classical.kramers.KramersEquation;
import coldwall.classical.langevin.LangevinEquation;
import coldwall.frame.Findings;
import coldwall.frame.Study;
import coldwall.input.InvalidInputException;
import coldwall.solver.SteadyState;
import coldwall.study.Studying;
import coldwall.study.input.BoxSettings;
import coldwall.study.soft.SoftEquations;
import coldwall.study.soft.WeakCoupling;
import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.system.SoftJunction;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactTest {
  private static final String SHARES = " --cold-over-hot 0.02,0.1,0.3,0.8";

  /** Half of the last digit of the published currents, over the smallest of their peaks. */
  private static final double PUBLISHED = 0.003;

  private static Findings run(String flags) {
    return Studying.run(Artifact.KIND, flags + SHARES);
  }

  private static List<ColourMap> maps(Findings findings) {
    return findings.report().figure().panels().stream().map(ColourMap.class::cast).toList();
  }

  private static SoftJunction junction(double layer, double coupling, double share) {
    double length = BoxSettings.UNIT_LENGTH;
    return SoftJunction.layers(
        new Particle(1), new Box(length), coupling, 200, layer * length, 5, 5 * share);
  }

  @Test
  void settings_areLinesThatDecideTheNumbers() {
    assertThat(Studying.lines(Artifact.KIND, ""))
        .containsExactly(
            "artifact.layer=9 from 0.02 to 2.0, spaced logarithmically",
            "artifact.lambda=9 from 0.01 to 100.0, spaced logarithmically",
            "artifact.hot-over-ground=5.0",
            "artifact.cold-over-hot=8 from 0.02 to 0.8, spaced logarithmically",
            "artifact.cutoff=200.0",
            "solver.levels=auto",
            "units=natural");
  }

  /** The table that the project was given: J at T_c = 0.02 T_h over the largest one. */
  @Test
  void depths_ofThePublishedCurves_areTheirs() {
    Findings findings = run("--layer 0.1,1 --lambda 0.3,3,30");
    assertThat(number(findings, "classical_lowest_over_largest", 0))
        .isCloseTo(0.207 / 0.2565, within(PUBLISHED));
    assertThat(number(findings, "classical_depth", 2))
        .isCloseTo(1 - 0.209 / 0.7075, within(PUBLISHED));
    assertThat(number(findings, "classical_depth", 4))
        .isCloseTo(1 - 0.1675 / 0.7065, within(PUBLISHED));
    assertThat(number(findings, "classical_peak_cold_over_hot", 2)).isBetween(0.25, 0.35);
    // Layers of the whole length: each bath reaches the far side.
    for (int row : List.of(1, 3, 5)) {
      assertThat(column(findings, "classical_state").get(row)).isEqualTo("none");
      assertThat(number(findings, "classical_lowest_over_largest", row)).isEqualTo(1);
    }
    assertThat(findings.failures()).isEmpty();
    assertThat(findings.report().headline())
        .startsWith("The classical particle freezes at 3 of 6 points, by up to 76.")
        .contains("at no coupling with layers of 1 L or more")
        .contains("the quantum one at 0 of the 4 points");
  }

  /** At lambda = 30 the equation is outside; that is a state of its own, and has no numbers. */
  @Test
  void quantumPoint_outsideTheValidityOfItsEquation_isNoResult() {
    Findings findings = run("--layer 0.1,0.3 --lambda 0.3,30");
    assertThat(column(findings, "quantum_state"))
        .containsExactly("none", "none", "outside its validity", "outside its validity");
    assertThat(column(findings, "quantum_depth").get(2)).isEmpty();
    assertThat(column(findings, "quantum_lowest_over_largest").get(2)).isEmpty();
    assertThat(maps(findings).getLast().values().getLast())
        .containsExactly(ColourMap.OUTSIDE, ColourMap.OUTSIDE);
    assertThat(maps(findings).getLast().values().getFirst())
        .containsExactly(ColourMap.NONE, ColourMap.NONE);
    assertThat(maps(findings).getFirst().values().getLast())
        .allMatch(percent -> percent > 30 && percent < 80);
    assertThat(findings.report().paragraphs())
        .anyMatch(text -> text.contains("nothing is claimed of them"));
  }

  /**
   * The quantum limit of thin layers is `wall-force`, whose NDTR at T_h = 5 E_1 is 0.136 % deep:
   * PHYSICS.md 6. Layers of 0.002 L are that thin; so shallow a peak needs points close by.
   */
  @Test
  void quantumParticle_ofThinLayers_isThatOfWallForce() {
    double length = BoxSettings.UNIT_LENGTH;
    SoftJunction thin =
        SoftJunction.layers(new Particle(1), new Box(length), 1e-4, 200, 0.002 * length, 5, 5);
    ArtifactCell cell =
        new ArtifactCurve(thin, 0.002, List.of(0.05, 0.3, 0.6, 0.9, 1.0, 1.1, 1.2, 1.5, 3.0))
            .quantum(new SoftEquations(OptionalInt.empty()));
    assertThat(cell.hasNdtr()).isTrue();
    assertThat(cell.depth().value()).isCloseTo(0.00136, within(0.00003));
    assertThat(cell.peakColdOverHot().value()).isCloseTo(0.222, within(0.05));
  }

  @ParameterizedTest
  @CsvSource({"0.3, 0.01", "1, 0.01", "1, 0.1"})
  void currents_ofWeakCoupling_areThoseOfTheFormula(double layer, double coupling) {
    SoftJunction junction = junction(layer, coupling, 0.3);
    double weak = WeakCoupling.conductance(junction) * 5 * 0.7;
    // The first correction is of the order of the stopping speed, here at most 2 %.
    assertThat(KramersEquation.forMaps(layer).solve(junction).current().value())
        .isCloseTo(weak, within(0.02 * weak));
  }

  /** Another method for the same particle; missed by chance once in 16,000 for each. */
  @ParameterizedTest
  @CsvSource({"0.3, 10, 0.1", "1, 10, 0.1", "0.3, 0.3, 0.3"})
  void currents_ofThickLayers_areThoseOfASimulation(double layer, double coupling, double share) {
    SoftJunction junction = junction(layer, coupling, share);
    SteadyState simulated = new LangevinEquation(1, 400_000).solve(junction);
    assertThat(KramersEquation.forMaps(layer).solve(junction).current().value())
        .isCloseTo(simulated.current().value(), within(4 * simulated.current().uncertainty()));
  }

  /** The coarser solutions of a map against finer ones; their own errors hold. */
  @ParameterizedTest
  @CsvSource({"0.02, 1, 0.1", "0.02, 100, 0.3", "0.05, 0.1, 0.1", "0.2, 30, 0.02"})
  void errors_ofAMap_holdTheDifferenceToFinerSolutions(
      double layer, double coupling, double share) {
    SoftJunction junction = junction(layer, coupling, share);
    SteadyState coarse = KramersEquation.forMaps(layer).solve(junction);
    SteadyState fine = new KramersEquation(100, 60).solve(junction);
    assertThat(coarse.current().uncertainty()).isLessThan(0.01 * coarse.current().value());
    assertThat(coarse.current().value())
        .isCloseTo(
            fine.current().value(),
            within(coarse.current().uncertainty() + fine.current().uncertainty()));
  }

  @Test
  void contactLimit_isThatOfMaxwellWalls() {
    // J goes as sqrt(s)(1 - sqrt(s)), at most 1/4: 1 - 4 (0.1414214)(0.8585786).
    assertThat(run("--layer 0.5,1 --lambda 0.1,0.2").report().paragraphs())
        .anyMatch(text -> text.contains("loses 51.4 % down to"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--layer 0.1",
        "--lambda 3",
        "--lambda 0,1",
        "--cold-over-hot 0.1,0.5",
        "--cold-over-hot 0.1,0.5,1",
        "--hot-over-ground 0"
      })
  void input_thatMakesNoSense_isRefused(String flags) {
    assertThatThrownBy(() -> Studying.study(Artifact.KIND, flags))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void run_thatWasCutShort_judgesNothing() {
    Study study = Studying.study(Artifact.KIND, "--layer 0.5,1 --lambda 0.1,0.2" + SHARES);
    Findings some = Studying.interrupted(study, List.of(Studying.row(study, 1)));
    assertThat(some.isComplete()).isFalse();
    assertThat(some.report().headline()).isEqualTo("Interrupted: nothing was judged.");
    assertThat(some.report().paragraphs()).hasSize(1);
    assertThat(some.rows()).isEqualTo(1);
    assertThat(maps(some).getFirst().values().getFirst())
        .containsExactly(ColourMap.NOT_COMPUTED, ColourMap.NONE);
  }

  /** A point that is too cold for the classical equation leaves the quantum one. */
  @Test
  void point_thatCannotBeSolved_isNamed() {
    Findings findings =
        Studying.run(
            Artifact.KIND, "--layer 0.5,1 --lambda 0.1,0.2 --cold-over-hot 0.0005,0.1,0.5");
    assertThat(findings.failures()).hasSize(4);
    assertThat(column(findings, "classical_state")).containsOnly("failed");
    assertThat(findings.report().paragraphs()).anyMatch(text -> text.contains("are hatched"));
  }
}
