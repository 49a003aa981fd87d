package coldwall.study.relax;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Chart;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.frame.Findings;
import coldwall.frame.MemoryLog;
import coldwall.frame.Row;
import coldwall.frame.RowTable;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.study.Studying;
import coldwall.system.QuantumWall;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelaxTest {
  /** Roundings of rates, in the units of the box. */
  private static final double ROUNDING = 1e-12;

  /** Physics.md gives exponents with two digits. */
  private static final double TWO_DIGITS = 0.006;

  /** The share of runs in which an honest simulation of 18 estimates lies further off: 1e-3. */
  private static final double FAR_OFF = 4;

  private static final String QUICK = "--particles 2000 ";

  private static Findings run(String flags) {
    return Studying.run(Relax.KIND, flags);
  }

  private static String words(Findings findings) {
    Report report = findings.report();
    return report.headline() + " " + String.join(" ", report.paragraphs());
  }

  private static Series series(Findings findings, int panel, Role role) {
    Chart chart = (Chart) findings.report().figure().panels().get(panel);
    return chart.series().stream().filter(curve -> curve.role() == role).findFirst().orElseThrow();
  }

  private static Map<?, ?> exponent(Findings findings, int index) {
    return nodes(findings.document(), "exponents").get(index);
  }

  /** 0.897 with nine temperatures; the exponent of 1000 temperatures is 0.90. */
  @ParameterizedTest
  @CsvSource({"'', 0.897", "--temperature-log 0.29:1:1000 --simulate 0, 0.90"})
  void exponent_isNineTenths_onThePapersRangeOnly(String flags, double expected) {
    Findings findings = run(QUICK + flags);
    Map<?, ?> main = exponent(findings, 0);
    assertThat(findings.document().get("mainExponent")).isEqualTo(main);
    assertThat(number(main, "exponent")).isCloseTo(expected, within(TWO_DIGITS));
    assertThat(number(main, "localAtHighest")).isCloseTo(0.72, within(TWO_DIGITS));
    assertThat(number(main, "localAtLowest")).isCloseTo(1.05, within(TWO_DIGITS));
  }

  @Test
  void exponent_ofLowTemperatures_isOne() {
    Findings findings = run("--temperature-log 1e-6:1e-3:20 --uniform 1 --simulate 0");
    assertThat(exponent(findings, 0).get("wall")).isEqualTo("uniform");
    assertThat(number(exponent(findings, 0), "exponent")).isCloseTo(1, within(1e-3));
    assertThat(words(findings)).contains("N* ~ T^{-1}");
  }

  @Test
  void range_canBeAskedFor() {
    Findings findings = run("--fit 5:8 --simulate 0");
    Map<?, ?> asked = exponent(findings, 0);
    assertThat(number(asked, "from")).isBetween(5.0, 6.0);
    assertThat(number(asked, "to")).isBetween(7.0, 8.0);
    assertThat(words(findings)).contains("4 temperatures from 5.018");
    assertThat(findings.document().get("mainExponent")).isEqualTo(asked);
  }

  /** d/T below, 24 (T/d)^2 above. */
  @Test
  void window_rejectsBelow_andWalksAbove() {
    Findings findings = run("--temperature-log 0.001:1000:13 --window 1 --simulate 0");
    assertThat(number(findings, "window_exponent", 0)).isCloseTo(1, within(1e-3));
    assertThat(number(findings, "window_exponent", 12)).isCloseTo(-2, within(1e-3));
    assertThat(number(findings, "window_collisions", 12)).isCloseTo(24e6, within(24e3));
  }

  /** exp(-3 E_1/T) = 1e-3, or half of that for wall-force; reset: exp(-8 E_1/T) = 1e-3. */
  @ParameterizedTest
  @CsvSource({
    "wall-flux, 0.43429, 0.43429",
    "reset, , 1.158",
    "metropolis, 0.43429, 0.43429",
    "wall-force, 0.39470, 0.39470"
  })
  void quantumRates_areConstantUpToAKnownTemperature(
      String bath, Double populations, double coherences) {
    Findings findings = run("--simulate 0");
    Map<?, ?> law =
        nodes(findings.document(), "coldLimits").stream()
            .filter(node -> bath.equals(node.get("bath")))
            .findFirst()
            .orElseThrow();
    // The next order of the expansions that give the expected temperatures.
    double nextOrder = 0.02;
    if (populations == null) {
      assertThat(law.get("populationGapConstantUpTo")).isNull();
    } else {
      assertThat(number(law, "populationGapConstantUpTo"))
          .isCloseTo(populations, within(nextOrder * populations));
    }
    assertThat(number(law, "lindbladianGapConstantUpTo"))
        .isCloseTo(coherences, within(nextOrder * coherences));
    for (String gap : List.of("PopulationGap", "LindbladianGap")) {
      double limit = number(law, "limit" + gap);
      assertThat(number(law, "atZero" + gap)).isCloseTo(limit, within(ROUNDING * limit));
      assertThat(number(law, "atLowestTemperature" + gap))
          .isCloseTo(limit, within(ROUNDING * limit));
    }
  }

  @Test
  void simulation_agreesWithinItsErrors() {
    Findings findings = run("--seed 3 --particles 20000");
    List<Map<?, ?>> simulations = nodes(findings.document(), "simulations");
    // Four temperatures, at two of which the window relaxes by rejection.
    assertThat(simulations).hasSize(10);
    for (Map<?, ?> simulation : simulations) {
      double expected = number(simulation, "expected");
      assertNear(simulation, "fromRest", expected);
      if (!"window".equals(simulation.get("wall"))) {
        assertNear(simulation, "fromEnergy", expected);
      }
    }
    assertThat(words(findings)).contains("18 estimates of N*");
    Series drawn = series(findings, 0, Role.SIMULATION);
    assertThat(drawn.points()).hasSize(10).allMatch(point -> point.error() > 0);
  }

  private static void assertNear(Map<?, ?> simulation, String name, double expected) {
    double error = number(simulation, name + "Error");
    assertThat(error).isPositive().isLessThan(0.05 * expected);
    assertThat(number(simulation, name)).isCloseTo(expected, within(FAR_OFF * error));
  }

  /** Helium-4 in 1 nm: E_1/k_B = 0.5981 K, so that all shapes are those of the default box. */
  @Test
  void siUnits_giveTheSameShapes() {
    Findings si =
        run(QUICK + "--length 1nm --particle helium-4 --temperature 29.906mK,5.9812K,11.9624K");
    Findings natural = run(QUICK + "--temperature 0.05,10,20");
    for (int row = 0; row < 3; row++) {
      // E_1 is known to five digits here.
      double expected = number(natural, "uniform_collisions", row);
      assertThat(number(si, "uniform_collisions", row))
          .isCloseTo(expected, within(ROUNDING * expected));
      double ratio =
          number(natural, "wall_force_population_gap", row)
              / number(natural, "reset_population_gap", row);
      assertThat(
              number(si, "wall_force_population_gap_per_s", row)
                  / number(si, "reset_population_gap_per_s", row))
          .isCloseTo(ratio, within(1e-3 * ratio));
    }
    assertThat(column(si, "temperature_K")).containsExactly("0.029906", "5.9812", "11.9624");
    // E_1/hbar.
    assertThat(number(si, "reset_population_gap_per_s", 0)).isCloseTo(7.830e10, within(1e8));
    assertThat(words(si)).contains("k_{B} × 11.96 K").contains("T = 3 E_{1} = 1.794 K");
    assertThat(si.report().summary().columns()).contains("T (K)", "rate reset (/s)");
    assertThat(si.report().figure().panels().getFirst().horizontal().label())
        .isEqualTo("Temperature T (K)");
  }

  @Test
  void zeroTemperature_neverRelaxesClassically_andHasTheLimitsQuantumMechanically() {
    Findings findings = run(QUICK + "--temperature 0,0.5,1 --accommodation 1");
    assertThat(findings.failures()).isEmpty();
    assertThat(column(findings, "uniform_collisions").getFirst()).isEmpty();
    Table summary = findings.report().summary();
    assertThat(summary.rows().getFirst()).contains("never").doesNotContain("NaN");
    assertThat(number(findings, "metropolis_population_gap", 0)).isCloseTo(0.5, within(ROUNDING));
    assertThat(number(findings, "wall_flux_lindbladian_gap", 0))
        .isCloseTo(1 / Math.PI, within(ROUNDING));
    assertThat(words(findings)).contains("thermalises at once");
  }

  /** So wide a range that the quantum baths of its upper end would need too many levels. */
  @Test
  void pointWithTooManyLevels_isRecorded_andTheRestGoesOn() {
    Findings findings = run("--simulate 0 --temperature 0.1,1,1e6 --uniform 20");
    assertThat(findings.failures()).hasSize(1);
    assertThat(findings.failures().getFirst())
        .contains("wall-flux, reset, wall-force: the number of levels")
        .doesNotContain("metropolis");
    assertThat(column(findings, "wall_force_population_gap").getLast()).isEmpty();
    assertThat(column(findings, "error").getLast()).contains("at most 2000");
    assertThat(number(findings, "metropolis_population_gap", 2)).isPositive();
    assertThat(number(findings, "uniform_collisions", 2)).isPositive();
    assertThat(findings.isComplete()).isTrue();
  }

  @Test
  void metropolisBathWithTooManyLevels_leavesTheOtherLimits() {
    Findings findings = run("--simulate 0 --temperature 0.1,1,2 --uniform 1e7");
    assertThat(nodes(findings.document(), "coldLimits")).hasSize(3);
    assertThat(findings.failures().getFirst()).contains("metropolis").contains("3162");
    assertThat(words(findings)).doesNotContain("metropolis)");
  }

  @Test
  void interruptedStudy_isShownWithoutJudgement() {
    Study study = Studying.study(Relax.KIND, QUICK);
    Findings findings =
        Studying.interrupted(study, List.of(Studying.row(study, 3), Studying.row(study, 30)));
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.report().headline()).contains("2 of 40 temperatures");
    assertThat(findings.report().paragraphs()).isEmpty();
    assertThat(findings.rows()).isEqualTo(2);
    Findings none = Studying.interrupted(study, List.of());
    assertThat(none.report().summary().rows()).isEmpty();
    assertThat(none.report().figure().panels()).hasSize(4);
  }

  @Test
  void furtherPoints_areOneABath_andMayBeThereAlready() {
    Study study = Studying.study(Relax.KIND, "--simulate 0 --temperature 0.1,1,2");
    List<Row> points = Studying.rows(study.points(), 1);
    Stage further = further(study);
    assertThat(further.sweep().names()).containsExactly("bath");
    assertThat(further.size()).isEqualTo(QuantumWall.laws().size());
    // Solved elsewhere, from the settings and the coordinates alone.
    Stage elsewhere = further(Studying.study(Relax.KIND, "--simulate 0 --temperature 0.1,1,2"));
    Row last = elsewhere.solve(elsewhere.sweep().point(3));
    Findings resumed = Studying.resumed(study, points, List.of(last));
    Findings whole = run("--simulate 0 --temperature 0.1,1,2");
    assertThat(resumed.document()).isEqualTo(whole.document());
    assertThat(resumed.report()).isEqualTo(whole.report());
  }

  private static Stage further(Study study) {
    return study.further(RowTable.of(study.points(), new MemoryLog())).orElseThrow();
  }

  /** What does not come out in the second stage is a failure of its bath, not of the study. */
  @Test
  void bathThatFailsInTheSecondStage_isNamed_andLeftOut() {
    Study study = Studying.study(Relax.KIND, "--simulate 0 --temperature 0.1,1,2");
    List<Double> nothing = Collections.nCopies(further(study).values().size(), Double.NaN);
    Row failed = new Row(1, nothing, "reset at low temperatures: too many levels");
    Findings findings = Studying.resumed(study, Studying.rows(study.points(), 1), List.of(failed));
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.failures())
        .containsExactly(
            "point 2 of 4, [bath] = [1.0]: reset at low temperatures: too many levels");
    assertThat(nodes(findings.document(), "coldLimits"))
        .extracting(node -> String.valueOf(node.get("bath")))
        .containsExactly("wall-flux", "metropolis", "wall-force");
  }

  @Test
  void baths_areThoseOfTheList_theUsualOneFirst() {
    List<String> names =
        nodes(run("--simulate 0 --temperature 1").document(), "coldLimits").stream()
            .map(node -> String.valueOf(node.get("bath")))
            .toList();
    assertThat(names).containsExactly("wall-flux", "reset", "metropolis", "wall-force");
  }

  @Test
  void tables_haveARowForEachFitLimitAndSimulation() {
    Findings findings = run(QUICK);
    List<Table> tables = findings.report().tables();
    assertThat(tables).extracting(table -> table.rows().size()).containsExactly(6, 8, 10, 40);
    assertThat(findings.report().summary().rows()).hasSize(9);
    assertThat(tables.get(1).rows().get(2)).contains("reset", "populations", "100 and more");
    assertThat(tables.get(2).caption()).isEqualTo("Simulated collisions of 2000 particles");
  }

  @Test
  void withoutSimulation_theReportSaysSo() {
    assertThat(words(run("--simulate 0 --temperature 1")))
        .contains("Too few temperatures for a power law of N*")
        .contains("No collisions were simulated.");
  }
}
