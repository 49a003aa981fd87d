package coldwall.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Axis;
import coldwall.chart.Chart;
import coldwall.chart.Report;
import coldwall.settings.SpecText;
import coldwall.spec.CompareParser;
import coldwall.spec.CompareSpec;
import coldwall.study.Contender.Part;
import coldwall.units.Estimate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTest {
  private static CompareSpec spec(String... flags) {
    Map<String, String> typed = new LinkedHashMap<>();
    for (int i = 0; i < flags.length; i += 2) {
      typed.put(flags[i], flags[i + 1]);
    }
    return CompareParser.parse(SpecText.ofFlags(typed));
  }

  private static CompareResult run(String... flags) {
    return run(spec(flags), 2, Progress.silent());
  }

  private static CompareResult run(CompareSpec spec, int threads, Progress progress) {
    Compare study = new Compare(spec);
    MemoryLog log = new MemoryLog();
    LocalRunner.run(study, log, threads, progress);
    return study.result(RowTable.of(study, log), threads, progress);
  }

  @Test
  void defaultJunction_isNotToBeTrusted() {
    CompareResult result = run();
    Verdict verdict = result.verdict();
    assertThat(verdict.trusted()).isFalse();
    assertThat(Objects.requireNonNull(verdict.departure()).largest().value()).isEqualTo(1);
    assertThat(verdict.headline()).contains("does not survive quantum mechanics");
    assertThat(verdict.text())
        .contains("E_2 - E_1 = 3")
        .contains("would not work")
        .contains("reset no NDTR")
        .contains("wall-force 0.136 % NDTR");
    assertThat(result.curve(Part.SECOND_OPINION).orElseThrow().contender().walls())
        .isEqualTo("reset");
    assertThat(result.isComplete()).isTrue();
  }

  @Test
  void warmJunctionNearEquilibrium_isTrusted() {
    Verdict verdict = run("hot", "500", "cold", "300:490:20").verdict();
    assertThat(verdict.trusted()).isTrue();
    assertThat(verdict.headline()).contains("can be trusted");
  }

  @Test
  void conductance_ofTheMaxwellFormula_isItsDerivative() {
    // J = c sqrt(T_h T_c)(sqrt T_h - sqrt T_c), so dJ/d(T_h - T_c) -> c sqrt(T_h)/2.
    CurveAnalysis classical = run().curve(Part.CLASSICAL).orElseThrow();
    double c = Math.sqrt(2 / Math.PI) / (Math.PI / Math.sqrt(2));
    double expected = c * Math.sqrt(5) / 2;
    assertThat(classical.conductance().value()).isCloseTo(expected, within(1e-8 * expected));
    for (CurvePoint point : classical.curve().points().subList(1, 61)) {
      double y = Math.sqrt(point.coldTemperature() / 5);
      double slope = -c * Math.sqrt(5) * (1 - 2 * y) / (2 * y);
      assertThat(point.differentialConductance().value())
          .isCloseTo(slope, within(1e-9 * (Math.abs(slope) + c)));
    }
    assertThat(classical.curve().points().getFirst().differentialConductance().value()).isNaN();
  }

  @Test
  void sampledCurve_hasConductancesWithinTheirErrors() {
    CurveAnalysis sampled =
        run("method", "monte-carlo", "collisions", "200000", "quantum", "none")
            .curve(Part.CLASSICAL)
            .orElseThrow();
    double c = Math.sqrt(2 / Math.PI) / (Math.PI / Math.sqrt(2));
    double expected = c * Math.sqrt(5) / 2;
    assertThat(sampled.conductance().value())
        .isCloseTo(expected, within(4 * sampled.conductance().uncertainty()));
    // From 7 to 14 per cent over 40 seeds: it also tells how much the fit bends.
    assertThat(sampled.conductance().uncertainty()).isLessThan(0.15 * expected);
    Estimate slope = sampled.curve().points().get(40).differentialConductance();
    double y = Math.sqrt(sampled.curve().points().get(40).coldTemperature() / 5);
    assertThat(slope.value())
        .isCloseTo(-c * Math.sqrt(5) * (1 - 2 * y) / (2 * y), within(4 * slope.uncertainty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void results_doNotDependOnThreads(int threads) {
    CompareSpec spec =
        spec("cold", "0.1:4:9", "method", "monte-carlo", "collisions", "20000", "seed", "9");
    CompareResult one = run(spec, 1, Progress.silent());
    CompareResult many = run(spec, threads, Progress.silent());
    assertThat(many).isEqualTo(one);
  }

  @Test
  void interruptedRun_keepsWhatWasDoneAndJudgesNothing() {
    CompareSpec spec = spec("method", "monte-carlo", "precision", "1e-5", "quantum", "none");
    Thread worker = Thread.currentThread();
    Progress stopAfterOne =
        (_, done, _, _) -> {
          if (done >= 1) {
            worker.interrupt();
          }
        };
    CompareResult result = run(spec, 2, stopAfterOne);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(result.isComplete()).isFalse();
    assertThat(result.cold().size()).isBetween(1, 5);
    assertThat(result.verdict().trusted()).isNull();
    assertThat(result.verdict().headline()).startsWith("Interrupted: ");
    assertThat(chart(result).series()).hasSize(1);
  }

  @Test
  void underflowingCurrents_areJudgedWithoutNumbers() {
    Verdict verdict = run("hot", "0.001", "cold", "0:0.0009:4").verdict();
    assertThat(verdict.trusted()).isNull();
    assertThat(verdict.headline()).startsWith("No verdict: the currents are too small");
  }

  @Test
  void pointsAboveTheHotTemperatureAlone_giveNoVerdict() {
    Verdict verdict = run("cold", "6,7").verdict();
    assertThat(verdict.trusted()).isNull();
    assertThat(verdict.text()).endsWith("judged where T_c < T_h, and no point is there.");
  }

  @Test
  void narrowWarmRange_isNoPlateauOfTheGroundState() {
    Verdict verdict = run("hot", "1000", "cold", "100:102:5").verdict();
    assertThat(verdict.plateauEnd()).isNaN();
    assertThat(verdict.text()).doesNotContain("ground state");
  }

  @Test
  void sampledDeparture_countsOnlyBeyondItsError() {
    // Near equilibrium a short simulation knows next to nothing: that must not look like a failure.
    Verdict unresolved =
        run("hot", "500", "cold", "400:490:4", "method", "monte-carlo", "collisions", "20000")
            .verdict();
    Departure departure = Objects.requireNonNull(unresolved.departure());
    assertThat(departure.largest().uncertainty()).isPositive();
    assertThat(departure.exceedsTolerance()).isFalse();
    Verdict cold =
        run("cold", "0.005:4:6", "method", "monte-carlo", "collisions", "200000").verdict();
    assertThat(Objects.requireNonNull(cold.departure()).exceedsTolerance()).isTrue();
    assertThat(cold.trusted()).isFalse();
  }

  @Test
  void reversedBias_isLegal() {
    CompareResult result = run("hot", "0", "cold", "0,1,2");
    assertThat(result.curve(Part.CLASSICAL).orElseThrow().hasNdtr()).isFalse();
    CompareResult beyond = run("hot", "2", "cold", "1,3");
    double reversed =
        beyond.curve(Part.QUANTUM).orElseThrow().curve().points().get(1).current().value();
    assertThat(reversed).isNegative();
  }

  @Test
  void report_showsCurvesBandAndPeak() {
    Report report = new CompareReport(run()).report();
    Chart chart = (Chart) report.figure().panels().getFirst();
    assertThat(chart.series()).hasSize(3);
    assertThat(chart.horizontal().scale()).isEqualTo(Axis.Scale.LOGARITHMIC);
    assertThat(chart.bands()).hasSize(1);
    assertThat(chart.bands().getFirst().to()).isCloseTo(0.25, within(1e-6));
    assertThat(chart.marks().getFirst().text()).isEqualTo("peak at 0.25 T_{h}");
    assertThat(report.tables().get(1).rows()).hasSize(61);
  }

  @Test
  void secondOpinion_isDrawnAtTheConductanceOfTheFirst() {
    Chart chart = chart(run());
    double quantum = chart.series().get(1).points().getLast().y();
    double reset = chart.series().get(2).points().getLast().y();
    // At 0.98 T_h both are nearly linear in the bias.
    assertThat(reset / quantum).isCloseTo(1, within(0.02));
  }

  private static Chart chart(CompareResult result) {
    return (Chart) new CompareReport(result).report().figure().panels().getFirst();
  }
}
