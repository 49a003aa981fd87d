package coldwall.study.map;

import static coldwall.study.Studying.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.frame.Findings;
import coldwall.frame.Row;
import coldwall.study.Studying;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapFurtherTest {
  /** What an onset claims of itself. */
  private static final double ONSET = MapFurther.ERROR;

  private static final SurvivalMap MAP = SurvivalMap.of(Studying.typed(""));

  private static final SurvivalMap SMALL =
      SurvivalMap.of(
          Studying.typed(
              "--hot-over-ground 2,5,20,60 --asymmetry 0.1,1,10 --baths wall-flux,wall-force"
                  + " --hot 7"));

  private static final List<Row> POINTS = Studying.rows(SMALL.points(), 2);
  private static final List<Row> FURTHER = Studying.furtherRows(SMALL, POINTS);

  private static Estimate onset(String wall, double ratio, double without, double with) {
    return MapFurther.between(hot -> MAP.model(MAP.wall(wall), hot, ratio), without, with);
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
    Estimate found = onset("wall-flux", ratio, low / 1.3, low * 1.2);
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
    Estimate found = onset("wall-force", ratio, expected / 1.1, expected * 1.05);
    assertThat(found.value()).isCloseTo(expected, within(ONSET * expected));
  }

  @Test
  void search_goesDownToWhereNdtrBegins_notToWhereItIsFound() {
    int flux = MAP.wall("wall-flux");
    List<Double> descending = List.of(12.0, 9.7, 9.0);
    assertThat(
            MapFurther.search(hot -> MAP.model(flux, hot, 1), descending, Watch.NONE)
                .hotOverGround()
                .value())
        .isCloseTo(9.6752, within(2e-4));
    List<Double> beyond = List.of(12.0, 11.0, 9.7);
    assertThat(MapFurther.search(hot -> MAP.model(flux, hot, 1), beyond, Watch.NONE).isEverywhere())
        .isTrue();
  }

  @Test
  void stage_asksOnlyWhatTheRowsLeaveOpen() {
    // Three onsets of wall-flux, two of wall-force, which at 10 is there from the start; 3 walls.
    assertThat(FURTHER).hasSize(3 + 2 + 3).noneMatch(Row::hasError);
  }

  @Test
  void rows_thatAreThereAlready_areBelieved() {
    Findings whole = Studying.resumed(SMALL, POINTS, List.of());
    Findings resumed =
        Studying.resumed(SMALL, POINTS.subList(0, 20), List.of(FURTHER.get(1), FURTHER.get(6)));
    assertThat(resumed.document()).isEqualTo(whole.document());
    assertThat(resumed.report().headline()).isEqualTo(whole.report().headline());
    assertThat(column(resumed, "depth")).isEqualTo(column(whole, "depth"));

    List<Double> values = new ArrayList<>(FURTHER.get(1).values());
    values.set(values.size() - 2, 11.25);
    Row other = new Row(1, values, "");
    assertThat(Studying.resumed(SMALL, POINTS, List.of(other)).report().headline())
        .contains("with wall-flux from T_{h} = 11.25 E_{1} on");
  }

  @Test
  void failedSearch_isNotTakenForAnAnswer() {
    Row row = FURTHER.get(1);
    List<Double> nothing = row.values().stream().map(_ -> Double.NaN).toList();
    Findings findings =
        Studying.resumed(SMALL, POINTS, List.of(new Row(1, nothing, "wall-flux onset: lost")));
    assertThat(findings.failures()).singleElement().asString().contains("wall-flux onset: lost");
    assertThat(findings.report().headline()).contains("with wall-flux from somewhere on");
    assertThat(findings.report().tables().getFirst().rows().get(1))
        .containsExactly("1", "at most 20", "2.287");
  }
}
