package coldwall.study.correspondence;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Chart;
import coldwall.chart.Chart.Role;
import coldwall.classical.kramers.KramersEquation;
import coldwall.frame.Findings;
import coldwall.frame.Study;
import coldwall.input.InvalidInputException;
import coldwall.quantum.generator.MasterEquation;
import coldwall.study.Studying;
import coldwall.study.soft.SoftEquations;
import coldwall.system.SoftJunction;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrespondenceTest {
  /** Half of the last digit of a published number. */
  private static final double HALF = 0.5;

  private static Findings run(String flags) {
    return Studying.run(Correspondence.KIND, flags);
  }

  @Test
  void settings_areLinesThatDecideTheNumbers() {
    assertThat(Studying.lines(Correspondence.KIND, ""))
        .containsExactly(
            "correspondence.hot-over-ground=13 from 5.0 to 3000.0, spaced logarithmically",
            "correspondence.cold-over-hot=0.5",
            "correspondence.layers=0.1,0.3",
            "correspondence.accommodation=0.01",
            "solver.levels=auto",
            "units=natural");
  }

  /** The values that the project was given: .036, .30, .67, .85. */
  @Test
  void layers_comeToTheClassicalCurrent_asPublished() {
    Findings findings = run("--hot-over-ground 5,50,500,3000 --layers 0.1");
    assertThat(number(findings, "ratio", 4)).isCloseTo(0.036, within(HALF * 1e-3));
    assertThat(number(findings, "ratio", 5)).isCloseTo(0.30, within(HALF * 1e-2));
    assertThat(number(findings, "ratio", 6)).isCloseTo(0.67, within(HALF * 1e-2));
    assertThat(number(findings, "ratio", 7)).isCloseTo(0.85, within(HALF * 1e-2));
    assertThat(findings.failures()).isEmpty();
  }

  /** The values that the project was given: 1.073 and 1.022 of (2 - a)/2, a = 1. */
  @Test
  void walls_comeToHalfOfTheClassicalCurrent_asPublished() {
    Findings findings = run("--hot-over-ground 100,1000,10000 --accommodation 1 --layers 1");
    assertThat(number(findings, "ratio", 0)).isCloseTo(1.073, within(HALF * 1e-3));
    assertThat(number(findings, "ratio", 1)).isCloseTo(1.022, within(HALF * 1e-3));
    assertThat(number(findings, "ratio", 2)).isCloseTo(1, within(0.01));
  }

  /** The deviation goes as 1/sqrt(T_h), of layers the later the thinner they are. */
  @Test
  void exponents_goToMinusOneHalf() {
    Findings findings = run("--hot-over-ground-log 30:3000:5 --layers 0.3,1");
    int last = 4;
    for (int pair = 0; pair < 3; pair++) {
      assertThat(number(findings, "local_exponent", pair * 5 + last)).isCloseTo(-0.5, within(0.03));
    }
    assertThat(number(findings, "local_exponent", 5)).isGreaterThan(-0.45);
    Chart deviations = (Chart) findings.report().figure().panels().getLast();
    assertThat(deviations.series())
        .extracting(Chart.Series::role)
        .containsExactly(Role.QUANTUM, Role.SECOND_OPINION, Role.THIRD_OPINION, Role.REFERENCE);
    assertThat(deviations.series().getFirst().name()).contains("T_{h}^{-0.5");
  }

  private static SoftJunction wide(double share) {
    return Pair.Layers.junction(0.3, 4 * Math.sqrt(300), 300, share * 300);
  }

  /** The values that the project was given: 196, 274, 341, 388, 359. */
  @ParameterizedTest
  @CsvSource({"0.02, 196", "0.05, 274", "0.1, 341", "0.2, 388", "0.4, 359"})
  void classicalCurrents_inAHotBox_areThePublishedOnes(double share, double published) {
    assertThat(new KramersEquation().solve(wide(share)).current().value())
        .isCloseTo(published, within(HALF));
  }

  /** The values that the project was given, with more levels: 430, 412, 422, 428, 373. */
  @Tag("slow")
  @ParameterizedTest
  @CsvSource({"0.02, 430", "0.05, 412", "0.1, 422", "0.2, 428", "0.4, 373"})
  void quantumCurrents_inAHotBox_areThePublishedOnes(double share, double published) {
    double current =
        new SoftEquations(OptionalInt.of(64))
            .solve(wide(share), new MasterEquation.UniversalLindblad())
            .current()
            .value();
    // 72 levels give 0.2 % less.
    assertThat(current).isCloseTo(published, within(0.005 * published));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--cold-over-hot 1",
        "--accommodation 1.5",
        "--layers 0.1,0.2,0.3,0.4",
        "--layers 0",
        "--hot-over-ground 0,1"
      })
  void input_thatMakesNoSense_isRefused(String flags) {
    assertThatThrownBy(() -> Studying.study(Correspondence.KIND, flags))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void run_thatWasCutShort_judgesNothing() {
    Study study = Studying.study(Correspondence.KIND, "--hot-over-ground 5,10,20");
    Findings some = Studying.interrupted(study, List.of(Studying.row(study, 4)));
    assertThat(some.isComplete()).isFalse();
    assertThat(some.report().headline()).isEqualTo("Interrupted: nothing was judged.");
    assertThat(column(some, "pair")).containsExactly("layers");
    assertThat(some.report().summary().rows().getFirst()).contains("not computed");
  }
}
