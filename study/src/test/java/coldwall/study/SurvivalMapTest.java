package coldwall.study;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.ColourMap;
import coldwall.chart.Report;
import coldwall.spec.SurvivalMapParser;
import coldwall.study.Contender.Part;
import coldwall.system.Box;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurvivalMapTest {
  /** Peak and foot are refined, so two samplings of a curve agree to far below any use. */
  private static final double SAMPLING = 1e-7;

  /** What an onset claims of itself. */
  private static final double ONSET = OnsetSearch.ERROR;

  private static final String SMALL = "--hot-over-ground 2,5,20,60 --asymmetry 0.1,1,10 ";

  private static final Findings ON_SMALL = run(SMALL);

  private static SurvivalMap map(String flags) {
    return new SurvivalMap(SurvivalMapParser.parse(Studying.typed(flags)));
  }

  private static Findings run(String flags) {
    return Studying.run(SurvivalMap.KIND, flags);
  }

  /** Of the default map. */
  private static int wall(String name) {
    return List.of("reset", "metropolis", "wall-flux", "wall-force", "maxwell").indexOf(name);
  }

  private static Ndtr at(String wall, double hot, double ratio) {
    return NdtrFinder.find(DepthCurve.of(map("").contender(wall(wall), hot, ratio)));
  }

  /** The points of a comparison, three times as many. */
  private static Ndtr densely(Contender contender) {
    List<CurvePoint> points = new ArrayList<>();
    points.add(new CurvePoint(0, contender.at(0), Estimate.NONE));
    int count = 180;
    for (int i = 0; i < count; i++) {
      double cold = contender.hotTemperature() * 0.001 * Math.pow(980, i / (count - 1.0));
      points.add(new CurvePoint(cold, contender.at(cold), Estimate.NONE));
    }
    return NdtrFinder.find(new CurrentCurve(contender, points));
  }

  @ParameterizedTest
  @CsvSource({
    "wall-flux, 9.7, 1", "wall-flux, 12, 1", "wall-flux, 45, 0.1", "wall-flux, 80, 100",
    "wall-flux, 30, 7", "wall-force, 1.8, 10", "wall-force, 2.4, 1", "wall-force, 6, 0.3",
    "wall-force, 70, 0.1", "wall-force, 50, 100", "wall-force, 4, 30", "metropolis, 30, 0.1",
    "reset, 8, 20", "maxwell, 3, 0.01", "maxwell, 90, 100"
  })
  void depth_doesNotDependOnThePointsOfItsCurve(String wall, double hot, double ratio) {
    Ndtr mapped = at(wall, hot, ratio);
    Ndtr dense = densely(map("").contender(wall(wall), hot, ratio));
    assertThat(mapped.found()).isEqualTo(dense.found());
    assertThat(mapped.depth().value())
        .isCloseTo(dense.depth().value(), within(1e-12 + SAMPLING * dense.depth().value()));
    if (mapped.found()) {
      assertThat(mapped.peakCold().value()).isCloseTo(dense.peakCold().value(), within(1e-5 * hot));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "wall-flux, 10, 1, 0.087", "wall-flux, 20, 1, 9.95", "wall-flux, 50, 1, 30.2",
    "wall-flux, 100, 1, 45.3", "wall-force, 3, 1, 0.084", "wall-force, 5, 1, 0.136",
    "wall-force, 7, 1, 0.115", "wall-force, 10, 1, 0.097", "wall-force, 100, 1, 0.078",
    "wall-force, 5, 10, 18.4", "wall-force, 20, 10, 23.9", "maxwell, 3, 0.02, 100"
  })
  void depths_areThoseOfTheTable(String wall, double hot, double ratio, double percent) {
    Ndtr ndtr = at(wall, hot, ratio);
    assertThat(ndtr.found()).isTrue();
    // The table has two or three digits.
    assertThat(100 * ndtr.depth().value()).isCloseTo(percent, within(0.008 * percent));
  }

  /** J ~ y (1 - y^2)/(A y + B), y = sqrt(T_c/T_h), A = a_h (2 - a_c), B = a_c (2 - a_h). */
  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.2, 1, 5, 100})
  void classicalPeak_obeysItsCubic(double ratio) {
    double y = Math.sqrt(at("maxwell", 7, ratio).peakCold().value() / 7);
    double hot = Math.min(1, 1 / ratio);
    double cold = Math.min(1, ratio);
    double left = cold * (2 - hot) * (1 - 3 * y * y);
    assertThat(left).isCloseTo(2 * hot * (2 - cold) * y * y * y, within(1e-5 * (hot + cold)));
  }

  /** Section 3.3: NDTR of wall-flux from where E_h/E_1 - 1 = 6 (1 + (a_h/a_c) v_1 s_h) on. */
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 1, 4, 100})
  void onsetOfWallFlux_isThatOfItsFormula(double ratio) {
    double low = 2;
    double high = 1000;
    while (high - low > 1e-9 * low) {
      double middle = (low + high) / 2;
      if (excess(middle, ratio) > 0) {
        high = middle;
      } else {
        low = middle;
      }
    }
    Estimate found =
        new OnsetSearch(map(""), List.of()).between(wall("wall-flux"), ratio, low / 1.3, low * 1.2);
    assertThat(found.value()).isCloseTo(low, within(ONSET * low));
    assertThat(found.uncertainty()).isLessThan(1.01 * ONSET * low);
  }

  private static double excess(double hot, double ratio) {
    double norm = 0;
    double energy = 0;
    double slowness = 0;
    for (int n = 1; n < 400; n++) {
      double weight = n * Math.exp((1 - n * n) / hot);
      norm += weight;
      energy += weight * (n * n - 1);
      slowness += weight / n;
    }
    return energy / norm - 6 * (1 + slowness / norm / ratio);
  }

  /** Where dJ/dT_c changes its sign as T_c goes to 0, by 60-digit arithmetic. */
  @ParameterizedTest
  @CsvSource({"0.1, 5.47444753", "1, 2.28724804", "10, 1.748249513"})
  void onsetOfWallForce_isThatOfSixtyDigits(double ratio, double expected) {
    Estimate found =
        new OnsetSearch(map(""), List.of())
            .between(wall("wall-force"), ratio, expected / 1.1, expected * 1.05);
    assertThat(found.value()).isCloseTo(expected, within(ONSET * expected));
  }

  @Test
  void depth_holdsForEveryLengthAndMassAndCommonCoupling() {
    double ratio = 10;
    for (String name : List.of("wall-flux", "wall-force")) {
      Contender unit = map("").contender(wall(name), 30, ratio);
      Particle particle = new Particle(7);
      Box box = new Box(0.3);
      double hot = 30 * box.groundEnergy(particle);
      Contender other =
          new Contender(
              Part.QUANTUM,
              new Junction(
                  particle,
                  box,
                  scaled(unit.junction().hot(), hot),
                  scaled(unit.junction().cold(), hot)),
              unit.solver());
      assertThat(NdtrFinder.find(DepthCurve.of(other)).depth().value())
          .isCloseTo(at(name, 30, ratio).depth().value(), within(1e-9));
    }
  }

  private static Contact scaled(Contact contact, double temperature) {
    QuantumWall weaker = contact.quantumWall().scaled(0.37);
    return new Contact(temperature, contact.classicalWall(), weaker);
  }

  @Test
  void findings_speakOfEveryWall() {
    Findings findings = ON_SMALL;
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.failures()).isEmpty();
    Report report = findings.report();
    assertThat(report.headline())
        .isEqualTo(
            "NDTR survives quantum mechanics, equal couplings: with wall-flux from T_{h} = 9.675"
                + " E_{1} on, with wall-force from T_{h} = 2.287 E_{1} on, with reset and metropolis"
                + " nowhere.");
    assertThat(String.join(" ", report.paragraphs()))
        .contains("at least 100 % deep at every point")
        .contains("Quantum (reset): no NDTR at any of the 12 points.")
        .contains("Quantum (wall-flux): NDTR at 5 of 12 points")
        .contains("cold contact coupled 10 times as strongly as the hot one");
    assertThat(report.figure().panels()).hasSize(5).allMatch(panel -> panel instanceof ColourMap);
    ColourMap flux = (ColourMap) report.figure().panels().get(2);
    assertThat(flux.title()).isEqualTo("quantum, wall-flux");
    assertThat(flux.values().get(1).get(2)).isCloseTo(9.95, within(0.01));
    assertThat(flux.x()).containsExactly(2.0, 5.0, 20.0, 60.0);
    assertThat(flux.contour()).isEqualTo(0.01);
    ColourMap classical = (ColourMap) report.figure().panels().getLast();
    assertThat(classical.values()).allMatch(row -> row.stream().allMatch(depth -> depth == 100));
  }

  @Test
  void tables_holdDepthsAndOnsets() {
    Report report = ON_SMALL.report();
    assertThat(report.summary().rows().get(2))
        .containsExactly("20", "none", "none", "9.95 %", "0.0772 %", "100 %");
    assertThat(report.tables().getFirst().rows())
        .containsExactly(
            List.of("0.1", "none", "none", "25.62", "5.474"),
            List.of("1", "none", "none", "9.675", "2.287"),
            List.of("10", "none", "none", "7.146", "below 2"));
  }

  @Test
  void document_andColumns_agree() {
    Findings findings = ON_SMALL;
    assertThat(column(findings, "wall")).hasSize(60).startsWith("reset").endsWith("maxwell");
    int row = 2 * 12 + 4 + 2;
    assertThat(column(findings, "wall").get(row)).isEqualTo("wall-flux");
    assertThat(number(findings, "hot_over_ground", row)).isEqualTo(20);
    assertThat(number(findings, "coupling_ratio", row)).isOne();
    assertThat(column(findings, "found").get(row)).isEqualTo("1");
    assertThat(number(findings, "peak_cold_over_hot", row)).isCloseTo(0.1855, within(5e-5));
    assertThat(number(findings, "peak_current", row)).isCloseTo(5.0224, within(5e-5));
    assertThat(column(findings, "peak_current").getFirst()).isEmpty();
    Map<?, ?> flux = nodes(findings.document(), "walls").get(2);
    assertThat(flux.get("depth"))
        .asInstanceOf(InstanceOfAssertFactories.list(List.class))
        .element(1)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .element(2)
        .isEqualTo(number(findings, "depth", row));
    assertThat(number(nodes(flux, "onsets").get(1), "hotOverGround"))
        .isCloseTo(9.6752, within(2e-4));
    assertThat(nodes(findings.document(), "walls").getFirst().get("deepest")).isNull();
    assertThat(findings.document().get("place")).isNull();
  }

  @Test
  void place_isSaidInTheUnitsOfTheInput() {
    Findings findings = run(SMALL + "--length 10nm --hot 300K");
    assertThat(String.join(" ", findings.report().paragraphs()))
        .contains("E_{1} = 43.64 K and T_{h} = 300 K, is at T_{h}/E_{1} = 6.875")
        .contains("quantum wall-flux none, quantum wall-force 0.116 %");
    Map<?, ?> place = node(findings.document(), "place");
    assertThat(number(place, "hotTemperature")).isEqualTo(300);
    assertThat(number(place, "length")).isEqualTo(1e-8);
    assertThat(nodes(place, "walls").get(2).get("found")).isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void rows_doNotDependOnThreads(int threads) {
    SurvivalMap map = map(SMALL + "--baths wall-force");
    List<Row> one = new ArrayList<>();
    Studying.solved(map, 1).forEach(one::add);
    List<Row> many = new ArrayList<>();
    Studying.solved(map, threads).forEach(many::add);
    assertThat(many).isEqualTo(one).hasSize(24);
  }

  @Test
  void missingRows_leaveTheMapUnjudged() {
    SurvivalMap map = map(SMALL);
    MemoryLog log = new MemoryLog();
    log.append(List.of(map.solve(map.point(7)), map.solve(map.point(30))));
    Findings findings = map.analyse(log, 1, Progress.silent());
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.rows()).isEqualTo(2);
    assertThat(findings.report().headline()).startsWith("Interrupted: 2 of 60 curves are done");
    assertThat(findings.report().paragraphs()).isEmpty();
    assertThat(column(findings, "hot_over_ground")).containsExactly("60.0", "20.0");
  }

  @Test
  void pointBeyondTheLevels_isNamed_andTheRestIsShown() {
    Findings findings = run("--hot-over-ground 20,1e7 --asymmetry 1,10 --baths wall-flux");
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.failures()).hasSize(2).allMatch(line -> line.contains("number of levels"));
    assertThat(column(findings, "depth").get(1)).isEmpty();
    assertThat(column(findings, "error").get(1)).contains("wall-flux: the number of levels");
    assertThat(findings.report().headline()).contains("with wall-flux everywhere");
    ColourMap flux = (ColourMap) findings.report().figure().panels().getFirst();
    assertThat(flux.values().getFirst().get(1)).isNaN();
  }

  @Test
  void estimate_isTheDeepestQuantumFallSoFar() {
    SurvivalMap map = map(SMALL);
    RunningEstimate estimate = map.estimate();
    assertThat(estimate.text()).isEmpty();
    for (int index : new int[] {48, 26, 30, 29}) {
      estimate.add(map.point(index), map.solve(map.point(index)));
    }
    assertThat(estimate.text())
        .isEqualTo("deepest quantum NDTR so far 9.95 %, wall-flux at T_h = 20 E_1");
  }
}
