package coldwall.study.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.frame.Findings;
import coldwall.frame.Row;
import coldwall.frame.Study;
import coldwall.settings.Setting;
import coldwall.study.Studying;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompareSettingsTest {
  private static final double ROUNDING = 1e-12;

  /**
   * One change of every setting: whether it changes rows, the setting, the flags before and after.
   */
  private static final List<String> CHANGES =
      List.of(
          "rows | hot | --cold 1,3 | --cold 1,3 --hot 6",
          "rows | cold | --cold 1,3 | --cold 1,3.5",
          "rows | cold-log | --cold-log 1:3:3 | --cold-log 1:3:4",
          "rows | length | --cold 1,3 | --cold 1,3 --length 2",
          "rows | mass | --cold 1,3 | --cold 1,3 --mass 2",
          "rows | particle | --length 1nm --hot 4K --cold 1K | --length 1nm --hot 4K --cold 1K --particle neon",
          "rows | potential | --cold 1,3 --quantum none | --cold 1,3 --quantum none --potential barrier",
          "rows | height | --cold 1 --quantum none --potential barrier | --cold 1 --quantum none --potential barrier --height 2",
          "rows | classical | --cold 1,3 | --cold 1,3 --classical metropolis",
          "rows | classical-hot | --cold 1,3 | --cold 1,3 --classical-hot metropolis",
          "rows | classical-cold | --cold 1,3 | --cold 1,3 --classical-cold metropolis",
          "rows | quantum | --cold 1,3 | --cold 1,3 --quantum reset",
          "rows | quantum-hot | --cold 1,3 | --cold 1,3 --quantum-hot reset",
          "rows | quantum-cold | --cold 1,3 | --cold 1,3 --quantum-cold reset",
          "rows | gamma | --cold 1,3 --quantum reset | --cold 1,3 --quantum reset --gamma 2",
          "rows | gamma-hot | --cold 1,3 --quantum reset | --cold 1,3 --quantum reset --gamma-hot 2",
          "rows | gamma-cold | --cold 1,3 --quantum reset | --cold 1,3 --quantum reset --gamma-cold 2",
          "rows | accommodation | --cold 1,3 | --cold 1,3 --accommodation 0.5",
          "rows | accommodation-hot | --cold 1,3 | --cold 1,3 --accommodation-hot 0.5",
          "rows | accommodation-cold | --cold 1,3 | --cold 1,3 --accommodation-cold 0.5",
          "rows | proposal | --cold 1 --classical metropolis | --cold 1 --classical metropolis --proposal window:2",
          "rows | method | --cold 1,3 | --cold 1,3 --method operator",
          "rows | collisions | --cold 1 --method monte-carlo --collisions 10000 | --cold 1 --method monte-carlo --collisions 20000",
          "rows | precision | --cold 1 --method monte-carlo --precision 0.1 | --cold 1 --method monte-carlo --precision 0.02",
          "rows | levels | --cold 1,3 | --cold 1,3 --levels 3",
          "rows | equation | --cold 1,3 --quantum wall-force | --cold 1,3 --quantum wall-force --equation davies",
          "figure | plot | --cold 1,2,3 | --cold 1,2,3 --plot bias",
          "rows | seed | --cold 1 --method monte-carlo --collisions 10000 | --cold 1 --method monte-carlo --collisions 10000 --seed 2",
          "units | units | --cold 1K,3K --hot 5K --length 10nm | --cold 1K,3K --hot 5K --length 10nm --units natural");

  private static List<String> lines(String flags) {
    return Studying.lines(Compare.KIND, flags);
  }

  /** The rows of both stages, as texts: -0.0 and 0.0 differ, NaN and NaN do not. */
  private static List<String> rows(String flags) {
    Study study = Studying.study(Compare.KIND, flags);
    List<Row> points = Studying.rows(study.points(), 2);
    List<Row> all = new ArrayList<>(points);
    all.addAll(Studying.furtherRows(study, points));
    return all.stream().map(Row::toString).toList();
  }

  private static List<Double> cold(String flags) {
    Study study = Studying.study(Compare.KIND, flags);
    return IntStream.range(0, study.points().size())
        .mapToObj(i -> study.points().sweep().point(i).coordinates().getFirst())
        .toList();
  }

  @Test
  void changes_coverEverySetting() {
    assertThat(CHANGES.stream().map(change -> change.split(" \\| ", -1)[1]))
        .containsExactlyInAnyOrderElementsOf(
            Compare.KIND.settings().stream().map(Setting::name).toList());
  }

  static List<String> changes() {
    return CHANGES;
  }

  @ParameterizedTest
  @MethodSource("changes")
  void change_ofASetting_changesItsLine_andWhatItDecides(String change) {
    String[] parts = change.split(" \\| ", -1);
    assertThat(lines(parts[3])).isNotEqualTo(lines(parts[2]));
    if (parts[0].equals("rows")) {
      assertThat(rows(parts[3])).isNotEqualTo(rows(parts[2]));
    } else {
      assertThat(rows(parts[3])).isEqualTo(rows(parts[2]));
    }
    if (parts[0].equals("units")) {
      assertThat(Studying.study(Compare.KIND, parts[3]).settings().units())
          .isEqualTo(UnitSystem.NATURAL);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--cold 1,3 | --cold 3,1.0",
        "--cold 1,3 | --cold 1,3 --hot 5.0 --seed 1 --units natural",
        "--cold 1,3 | --cold 1,3 --method exact --levels auto --accommodation 1",
        "--cold 1,3 --classical metropolis | --cold 1,3 --classical metropolis --proposal uniform:100",
        "--cold 1,3 --gamma 3 --quantum reset | --cold 1,3 --gamma-hot 3 --gamma-cold 3 --quantum-hot reset --quantum-cold reset",
        "--cold 1 --method monte-carlo --collisions 20000 | --cold 1 --method monte-carlo --collisions 20000 --seed 1",
        "--cold 1 --method monte-carlo | --cold 1 --method monte-carlo --precision 0.005 --collisions 4194304"
      })
  void sameStudy_writtenOtherwise_hasTheSameLinesAndRows(String one, String other) {
    assertThat(lines(other)).isEqualTo(lines(one));
    assertThat(rows(other)).isEqualTo(rows(one));
  }

  /** What the lines say is what is done: a number, a precision, or a precision and a most. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--collisions 20000 | 20000 | 20480",
        "--precision 0.05 | 0.05 | 131072",
        "--precision 0.001 --collisions 300000 | 300000 0.001 | 262144",
        "--precision 0.001 --collisions 30000 | 30000 0.001 | 30720",
        "--precision 0.5 --collisions 300000 | 300000 0.5 | 131072"
      })
  void effort_isANumberOrAPrecisionOrBoth(String flags, String told, long done) {
    String simulated = "--cold 1 --quantum none --method monte-carlo " + flags;
    assertThat(lines(simulated).stream().filter(line -> line.matches("solver.(coll|prec).*")))
        .extracting(line -> line.substring(line.indexOf('=') + 1))
        .containsExactly(told.split(" ", -1));
    Findings findings = Studying.run(Compare.KIND, simulated);
    Object point = Studying.nodes(findings.document(), "points").getFirst().get("classical");
    assertThat(((Map<?, ?>) Objects.requireNonNull(point)).get("collisions")).isEqualTo(done);
  }

  @Test
  void nothing_isZeroAndALogarithmicRange() {
    List<Double> cold = cold("");
    assertThat(cold).hasSize(61).isSorted();
    assertThat(cold.getFirst()).isZero();
    assertThat(cold.get(1)).isEqualTo(0.005);
    assertThat(cold.getLast()).isEqualTo(4.9);
    assertThat(lines(""))
        .startsWith(
            "junction.hot.temperature=5.0",
            "junction.cold.temperature=0 and 60 from 0.005 to 4.9, spaced logarithmically");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--cold 1:4:4 | 1.0 2.0 3.0 4.0",
        "--cold 3,0,0.5 | 0.0 0.5 3.0",
        "--cold 2 | 2.0",
        "--cold-log 1:4:3 | 1.0 2.0 4.0"
      })
  void coldTemperatures_comeAscending(String typed, String expected) {
    List<Double> cold = cold(typed);
    double[] values =
        Arrays.stream(expected.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    assertThat(cold).hasSize(values.length);
    for (int i = 0; i < values.length; i++) {
      assertThat(cold.get(i)).isCloseTo(values[i], within(ROUNDING));
    }
  }

  @Test
  void siRange_isKeptAsTyped() {
    String flags = "--length 10nm --hot 300K --cold 1K:299K:3";
    assertThat(Studying.study(Compare.KIND, flags).settings().units()).isEqualTo(UnitSystem.SI);
    assertThat(lines(flags))
        .contains("junction.cold.temperature=3 from 1.0 K to 299.0 K, spaced evenly");
    assertThat(Studying.column(Studying.run(Compare.KIND, flags), "cold_temperature_K"))
        .containsExactly("1.0", "150.0", "299.0");
  }
}
