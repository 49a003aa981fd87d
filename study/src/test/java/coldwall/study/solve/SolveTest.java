package coldwall.study.solve;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Flow;
import coldwall.frame.Findings;
import coldwall.frame.Row;
import coldwall.frame.Study;
import coldwall.input.InvalidInputException;
import coldwall.settings.SpecText;
import coldwall.settings.YamlFile;
import coldwall.study.Studying;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolveTest {
  /** Roundings of a small dense solve, relative. */
  private static final double ROUNDING = 1e-12;

  /** Nine levels leave out exp(-18) of a gross exchange that is a hundred times the current. */
  private static final double CUT = 1e-5;

  private static Findings run(String flags) {
    return Studying.run(Solve.KIND, flags);
  }

  private static Offset<Double> relative(double value, double share) {
    return within(share * Math.abs(value));
  }

  /** A4: J = w G_L G_R (n_L - n_R)/K [SegalNitzan2005], 0.1820166; digits as in RectifyClaims. */
  @Test
  void qubit_betweenTwoBaths_isThatOfSegalAndNitzan() {
    Findings findings = run("--strengths 0.3,0.7");
    double current = 0.1820166053069351;
    assertThat(number(findings, "current_1", 0)).isCloseTo(current, relative(current, ROUNDING));
    assertThat(number(findings, "current_2", 0)).isCloseTo(-current, relative(current, ROUNDING));
    assertThat(number(findings, "entropy_production", 0))
        .isCloseTo(current * (2 - 1.0 / 3), relative(current, ROUNDING));
    assertThat(column(findings, "audit_second_law")).containsExactly("holds");
    assertThat(column(findings, "audit_secular")).containsExactly("doubtful");
  }

  /** w G_L G_R (n_L - n_R)/(G_L + G_R), of numpy. */
  @Test
  void oscillator_betweenTwoBaths_carriesTheDifferenceOfOccupations() {
    double current = 0.03190942980897455;
    assertThat(number(run("--model oscillator --strengths 0.1,0.3"), "current_1", 0))
        .isCloseTo(current, relative(current, ROUNDING));
  }

  /** A7 [Hofer2017]. */
  @ParameterizedTest
  @CsvSource({
    "0.002, local, 5.30232e-5",
    "0.002, davies, 1.378604e-3",
    "0.1, local, 1.364953e-3",
    "0.1, davies, 1.381733e-3"
  })
  void oscillators_localAndGlobal_areThoseOfHoferAndOthers(
      double coupling, String equation, double current) {
    Findings findings =
        run(
            "--model oscillators --strengths 0.02 --levels 9 --coupling %s --equation %s"
                .formatted(coupling, equation));
    assertThat(number(findings, "current_1", 0)).isCloseTo(current, relative(current, CUT));
  }

  /** From the definitions by dense superoperators and rate matrices of numpy. */
  @ParameterizedTest
  @CsvSource({
    "--model spin-chain --sites 3 --frequencies 1;1.1;0.9 --coupling 0.2 --anisotropy 0.5"
        + " --strengths 0.1;0.3, 0.022252117565694743, -0.02225211756569495",
    "--model absorption-refrigerator --coupling 0.05 --strengths 0.02 --equation local,"
        + " 0.0012865848549779195, -0.00643292427488967",
    "--model transistor --frequencies 0.1 --temperatures 0.8;0.5;0.2, 0.0005443414234932464,"
        + " 5.700070827677903e-05",
    "--model maser, 0.0033557692895895166, -0.001342307715835834"
  })
  void systems_agreeWithAnIndependentProgram(String flags, double first, double second) {
    Findings findings = run(flags.replace(';', ','));
    // The reference itself is good to some hundred roundings of the gross exchange.
    assertThat(number(findings, "current_1", 0)).isCloseTo(first, relative(first, 1e-10));
    assertThat(number(findings, "current_2", 0)).isCloseTo(second, relative(second, 1e-10));
  }

  /** Every photon that the hot bath gives, w_2, is split into w_1 and w_2 - w_1. */
  @Test
  void estimate_saysWhatManyLevelsTake() {
    assertThat(Studying.study(Solve.KIND, "--model spin-chain --sites 9").estimate().text())
        .isEqualTo("512 levels, which take about 0.3 GB at each point");
    assertThat(Studying.study(Solve.KIND, "--model spin-chain").estimate().text()).isEmpty();
    assertThat(
            Studying.study(Solve.KIND, "--model spin-chain --sweep sites=1.5:2:2")
                .estimate()
                .text())
        .isEmpty();
  }

  @Test
  void maser_isTightlyCoupled() {
    Findings findings = run("--model maser --sweep temperatures.3=0.6,2,20");
    assertThat(column(findings, "temperatures_3")).containsExactly("0.6", "2.0", "20.0");
    for (int row = 0; row < 3; row++) {
      double hot = number(findings, "current_1", row);
      assertThat(number(findings, "current_2", row)).isCloseTo(-hot / 2.5, relative(hot, ROUNDING));
      assertThat(number(findings, "current_3", row))
          .isCloseTo(-hot * 1.5 / 2.5, relative(hot, ROUNDING));
    }
  }

  @Test
  void equalTemperatures_letNothingFlow() {
    for (String model : List.of("qubits", "oscillators --levels 4", "box")) {
      Findings findings = run("--temperatures 1,1 --model " + model);
      double error = number(findings, "current_1_uncertainty", 0);
      assertThat(number(findings, "current_1", 0)).as(model).isCloseTo(0, within(10 * error));
      assertThat(column(findings, "audit_gibbs_state")).as(model).containsExactly("holds");
    }
  }

  @Test
  void givenMatrices_areTheSameAsTheNamedSystem() {
    Study named = Studying.study(Solve.KIND, "--strengths 0.3,0.7");
    Study given =
        Solve.KIND
            .reader()
            .apply(
                SpecText.ofFlags(
                    Map.of(
                        "model", "matrices",
                        "hamiltonian", "0.5 0; 0 -0.5",
                        "couplings", "0 1; 1 0",
                        "density", "flat",
                        "strengths", "0.3,0.7")));
    assertThat(Studying.row(given, 0).values()).isEqualTo(Studying.row(named, 0).values());
    assertThat(given.settings().lines())
        .contains("system.hamiltonian=0.5 0.0; 0.0 -0.5", "system.couplings=0.0 1.0; 1.0 0.0");
  }

  @Test
  void sweep_isStoredAndGoneOnWith() {
    Study study = Studying.study(Solve.KIND, "--sweep-log strengths.2=0.001:1:4");
    List<Row> rows = Studying.rows(study.points(), 1);
    Findings whole = run("--sweep-log strengths.2=0.001:1:4");
    Findings resumed = Studying.resumed(study, rows.subList(0, 2), List.of());
    assertThat(column(resumed, "current_1")).isEqualTo(column(whole, "current_1"));
    assertThat(column(whole, "strengths_2")).hasSize(4).startsWith("0.001").endsWith("1.0");
    Findings interrupted = Studying.interrupted(study, rows.subList(0, 2));
    assertThat(interrupted.report().headline()).contains("2 of 4 points");
    assertThat(whole.report().figure().panels()).hasSize(2);
  }

  @Test
  void document_hasWhatScriptsNeed() {
    Map<String, Object> document = run("--model qubits --equation redfield").document();
    assertThat(document).containsKeys("system", "swept", "points");
    Map<?, ?> point = Studying.nodes(document, "points").getFirst();
    assertThat((List<?>) point.get("currents")).hasSize(2);
    assertThat((List<?>) point.get("populations")).hasSize(4);
    assertThat(Studying.node(point, "audit").get("unique")).isEqualTo("holds");
    assertThat(point.get("levels")).isEqualTo(4L);
    assertThat(Studying.number(point, "coherence")).isPositive();
    for (String name :
        List.of("rateOverGap", "rateTimesMemory", "lowestEigenvalue", "stateError")) {
      assertThat(Studying.number(point, name)).isFinite();
    }
  }

  @Test
  void figure_ofOneSystem_showsEveryBath() {
    Findings findings = run("--model maser");
    Flow flow = (Flow) findings.report().figure().panels().getFirst();
    assertThat(flow.sources()).hasSize(3);
    assertThat(flow.parts()).containsExactly("maser");
    assertThat(flow.sources().getFirst().flow()).isEqualTo(number(findings, "current_1", 0));
    assertThat(flow.chart().series().getFirst().points()).hasSize(3);
  }

  @Test
  void failedPoint_saysWhy() {
    Findings partly = run("--model qubits --sweep sites=1.5,2");
    assertThat(partly.failures()).hasSize(1).first().asString().contains("sites must be a whole");
    assertThat(column(partly, "current_1").get(1)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--sweep coupling=1:2:3 | the number to vary must be one that the system has",
        "--sweep temperatures.4=1,2 | at most 2, as many as the system has, but is 4",
        "--sweep heat=1,2 | name one of sites",
        "--model qubits --sites 10 | sites must be a whole number from 1 to 9",
        "--model oscillators --sites 4 | a chain must have at most 1000 levels in all, but is 2401",
        "--equation local | the local equation must be asked of a system of coupled parts",
        "--cutoffs 3 | flat densities have no cutoff",
        "--strengths 1,2,3 | strengths must hold one number for all, or 2 of them",
        "--temperatures -1 | --temperatures must be at least 0",
        "--model matrices | --hamiltonian must be given for the system matrices",
        "--model matrices --hamiltonian missing.npy --couplings 1 | --hamiltonian must be rows or",
        "--model spin-chain --density ohmic | baths that make jumps have no spectral density",
        "--model box --density flat | the zero-frequency rate G(0)"
      })
  void mistakes_areNamed(String flags, String message) {
    assertThatThrownBy(
            () -> {
              Study study = Studying.study(Solve.KIND, flags);
              study.check();
            })
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(message);
  }

  /** By what the system knows of them, unless that would be wrong of these. */
  @ParameterizedTest
  @CsvSource({
    "--model maser, from hot bath; from cold bath; from load",
    "--model maser --temperatures 0.5;3;10, from bath 1; from bath 2; from bath 3",
    "--model maser --places 2;1;3, from bath 1; from bath 2; from bath 3",
    "--model qubits --temperatures 0.5;3, from left bath; from right bath",
    "--model qubits --temperatures 3;2;1, from bath 1; from bath 2; from bath 3",
    "--model transistor --names a;b;c, from a; from b; from c"
  })
  void baths_haveTheNamesOfTheSystem(String flags, String names) {
    String headline = run(flags.replace(';', ',')).report().headline();
    assertThat(headline).contains(names.split("; ", -1));
  }

  private static Study fromFile(String yaml) throws IOException {
    InputStream stream = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    return Solve.KIND
        .reader()
        .apply(YamlFile.read(stream, "system.yaml").settings(Solve.KIND.settings()));
  }

  @Test
  void bathsAsMaps_areTheSameAsLists() throws IOException {
    Study maps =
        fromFile(
            """
            system: {hamiltonian: [[0.5, 0], [0, -0.5]]}
            baths:
              - {name: hot, temperature: 3, coupling: 0 1; 1 0, strength: 0.3, density: flat}
              - {name: cold, temperature: 0.5, coupling: "0 1; 1 0", strength: 0.7, density: flat}
            """);
    Study named = Studying.study(Solve.KIND, "--strengths 0.3,0.7");
    assertThat(Studying.row(maps, 0).values()).isEqualTo(Studying.row(named, 0).values());
    assertThat(maps.settings().lines()).contains("baths.names=hot,cold");
  }

  /** As above, with w = h x 5 GHz: the heat is w G_L G_R (n_L - n_R)/K in watts. */
  @Test
  void units_areThoseOfTheInput() {
    Findings findings = run("--frequencies 5GHz --temperatures 300mK,50mK --strengths 3e6/s,7e6/s");
    double energy = 6.62607015e-34 * 5e9;
    double hot = 1 / Math.expm1(energy / (1.380649e-23 * 0.3));
    double cold = 1 / Math.expm1(energy / (1.380649e-23 * 0.05));
    double rate = 3e6 * 7e6 * (hot - cold) / (3e6 * (1 + 2 * hot) + 7e6 * (1 + 2 * cold));
    assertThat(number(findings, "current_1_W", 0))
        .isCloseTo(energy * rate, relative(energy * rate, ROUNDING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "baths: [{temprature: 3}] | line 1, column 10: what an item of baths has must be one of",
        "baths: [{temperature: 3}, {strength: 1}] | temperature must be given in every item",
        "baths: [{temperature: 3}, {temperature: x}] | line 1, column 41: baths.2.temperature must",
        "baths: [{temperature: 300K}] | must be given when other quantities have SI units",
        "baths: {names: [a, a]} | the names of the baths must differ, but is a, a",
        "system: {hamiltonian: 0 1; 2 0, couplings: 0 1; 1 0} | entry 1,2 is 1.0 and entry 2,1 is 2.0",
        "system: {frequencies: 5meters} | must be a finite energy"
      })
  void mistakesInFiles_areNamedWithTheirPlace(String yaml, String message) {
    assertThatThrownBy(() -> fromFile(yaml).check())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(message);
  }
}
