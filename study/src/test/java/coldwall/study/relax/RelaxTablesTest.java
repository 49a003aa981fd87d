package coldwall.study.relax;

import static coldwall.study.relax.MadeUpRelaxation.FIVE;
import static coldwall.study.relax.MadeUpRelaxation.NO_LAW;
import static coldwall.study.relax.MadeUpRelaxation.decay;
import static coldwall.study.relax.MadeUpRelaxation.law;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.Table;
import coldwall.classical.montecarlo.WallDecay;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of numbers that were made up. */
class RelaxTablesTest {

  private static Table table(MadeUpRelaxation made, int place) {
    return new RelaxTables(made.result()).all().get(place);
  }

  @Test
  void summary_isAFewOfTheTemperatures() {
    RelaxTables tables = new RelaxTables(new MadeUpRelaxation("--temperature 1:33:33").result());
    assertThat(tables.summary().rows())
        .hasSize(9)
        .extracting(List::getFirst)
        .containsExactly("1", "5", "9", "13", "17", "21", "25", "29", "33");
    assertThat(tables.all().get(3).rows()).hasSize(33);
    assertThat(tables.summary().columns()).isEqualTo(tables.all().get(3).columns());
  }

  @Test
  void temperatures_haveAColumnForEachWallAndBath() {
    Table table = table(new MadeUpRelaxation("--temperature 1,16"), 3);
    assertThat(table.columns())
        .containsExactly(
            "T",
            "T/E_{1}",
            "N* uniform",
            "N* window",
            "N* maxwell",
            "rate wall-flux",
            "rate reset",
            "rate metropolis",
            "rate wall-force");
    assertThat(table.rows())
        .containsExactly(
            List.of("1", "1", "3", "3", "2", "3", "3", "3", "3"),
            List.of("16", "16", "0.375", "0.375", "2", "48", "48", "48", "48"));
  }

  @Test
  void wallThatNeverRelaxes_isAWord() {
    MadeUpRelaxation made =
        new MadeUpRelaxation("--temperature 0,1")
            .metropolis(temperature -> decay(1 / temperature, 1))
            .maxwell(decay(Double.NaN, Double.NaN));
    assertThat(table(made, 3).rows().getFirst().subList(2, 5))
        .containsExactly("never", "never", "failed");
  }

  @Test
  void fits_areListedWithTheirRanges() {
    Table fits = table(new MadeUpRelaxation(FIVE + "--uniform 16 --window 4 --fit 2:8"), 0);
    assertThat(fits.rows())
        // Exact powers: what is left of the scatter is rounding, and not shown.
        .containsExactly(
            fit("uniform", "asked for", "2", "8", "3"),
            fit("uniform", "all", "1", "16", "5"),
            fit("window", "from d", "4", "16", "3"));
  }

  private static List<String> fit(
      String wall, String range, String from, String to, String points) {
    return List.of(wall, range, from, to, points, "0.75", "0.75", "0.75");
  }

  @Test
  void limits_haveTwoRowsForEachBathThatCouldBeSolved() {
    MadeUpRelaxation made =
        new MadeUpRelaxation(FIVE)
            .laws(law(0.5, 0.25, 0), NO_LAW, law(Double.POSITIVE_INFINITY, 1, 0), NO_LAW);
    assertThat(table(made, 1).columns())
        .containsExactly(
            "bath",
            "rate",
            "limit T → 0",
            "computed at T = 0",
            "relative difference",
            "at the lowest T",
            "within 0.1 % up to T/E_{1}");
    assertThat(table(made, 1).rows())
        .containsExactly(
            List.of("wall-flux", "populations", "2", "2", "0", "3", "0.5"),
            List.of("wall-flux", "with coherences", "4", "4.5", "0.125", "6", "0.25"),
            List.of("metropolis", "populations", "2", "2", "0", "3", "100 and more"),
            List.of("metropolis", "with coherences", "4", "4.5", "0.125", "6", "1"));
  }

  @Test
  void simulations_areComparedWithWhatIsComputed() {
    WallDecay decay = MadeUpRelaxation.simulated(new Estimate(9, 0.5), Estimate.NONE);
    MadeUpRelaxation made =
        new MadeUpRelaxation("--temperature 2 --particles 3000").metropolis(_ -> decay);
    Table simulations = table(made, 2);
    assertThat(simulations.caption()).isEqualTo("Simulated collisions of 3000 particles");
    assertThat(simulations.rows())
        .containsExactly(
            List.of("uniform", "2", "7", "0.5", "10", "9.0(5)", "-2", "-", "-"),
            List.of("window", "2", "7", "0.5", "10", "9.0(5)", "-2", "-", "-"));
  }

  @Test
  void siUnits_standInTheHeads() {
    MadeUpRelaxation made =
        new MadeUpRelaxation("--temperature 1K,2K,4K --length 1nm").units(UnitSystem.SI);
    assertThat(table(made, 0).columns()).contains("from T (K)", "to T (K)");
    assertThat(table(made, 1).columns())
        .contains("limit T → 0 (/s)", "computed at T = 0 (/s)", "at the lowest T (/s)");
    assertThat(table(made, 2).columns()).contains("T (K)");
    assertThat(table(made, 3).columns()).contains("T (K)", "rate wall-force (/s)");
    assertThat(table(made, 3).rows()).extracting(List::getFirst).containsExactly("1", "2", "4");
  }

  @Test
  void nothingSolved_isEmptyTables() {
    RelaxTables tables = new RelaxTables(new MadeUpRelaxation(FIVE).rows(0).result());
    assertThat(tables.summary().rows()).isEmpty();
    assertThat(tables.all()).hasSize(4).allMatch(table -> table.rows().isEmpty());
  }
}
