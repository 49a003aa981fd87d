package coldwall.study.profile;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.Table;
import coldwall.classical.Rest;
import coldwall.study.curve.Thermality;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of numbers that were made up. */
class ProfileTablesTest {
  private static final ProfileResult BOTH =
      MadeUp.result(MadeUp.flying(0.25, 0.5, 0.25, 0), MadeUp.quantum(1, 0));

  private static List<Table> all(ProfileResult result) {
    return new ProfileTables(result).all();
  }

  private static List<String> line(ProfileResult result, String name) {
    return new ProfileTables(result)
        .summary().rows().stream()
            .filter(row -> row.getFirst().equals(name))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void summary_hasALineForEachNumber() {
    Table summary = new ProfileTables(BOTH).summary();
    assertThat(summary.columns()).containsExactly("", "classical", "quantum");
    assertThat(summary.rows())
        .containsExactly(
            List.of("J", "3", "2"),
            List.of("mean energy", "1", "1"),
            List.of("2⟨E⟩/k_B", "2", "2"),
            List.of("temperature of this mean energy", "2", "2"),
            List.of("distance to thermal at T_h", "0.75", "0.75"),
            List.of("distance to thermal at T_c", "0.25", "0.25"),
            List.of("distance to the nearest thermal", "0.125", "0.125"),
            List.of("hot share of a mixture", "0.25", "0.25"),
            List.of("distance to that mixture", "0", "0"),
            List.of("share below E_1/4", "0.25", "0"),
            List.of("share in the ground state", "0.5", "1"));
  }

  @Test
  void distances_ofRoundingAre0_andThoseOfASimulationHaveErrors() {
    Thermality rounded =
        new Thermality(Estimate.exact(1), 1e-14, 2e-12, 0.5, 1, Double.NaN, Double.NaN, 0);
    ProfileResult equal = MadeUp.result(MadeUp.flying(rounded), null);
    assertThat(line(equal, "distance to thermal at T_h"))
        .containsExactly("distance to thermal at T_h", "0", "-");
    assertThat(line(equal, "distance to thermal at T_c").get(1)).isEqualTo("2e-12");
    assertThat(line(equal, "hot share of a mixture").get(1)).isEqualTo("-");
    ProfileResult sampled = MadeUp.result(MadeUp.simulated(0.01), null);
    assertThat(line(sampled, "share below E_1/4").get(1)).isEqualTo("0.250(10)");
    assertThat(line(sampled, "J").get(1)).isEqualTo("3.000(10)");
  }

  @Test
  void nothing_isSaidNotToBeComputed() {
    ProfileResult none = MadeUp.nothing();
    assertThat(new ProfileTables(none).summary().rows())
        .hasSize(11)
        .allMatch(row -> row.subList(1, 3).equals(List.of("not computed", "not computed")));
    assertThat(all(none).get(0).rows())
        .hasSize(11)
        .allMatch(row -> row.subList(1, 5).equals(Collections.nCopies(4, "not computed")));
    assertThat(all(none).get(1).rows()).isEmpty();
    assertThat(all(none).get(2).rows()).isEmpty();
  }

  @Test
  void positions_areTenthsOfTheBox() {
    Table positions = all(BOTH).getFirst();
    assertThat(positions.rows()).hasSize(11);
    assertThat(positions.rows().get(0)).containsExactly("0", "1", "0", "2", "2");
    assertThat(positions.rows().get(5)).containsExactly("0.5", "1", "2", "2", "2");
    assertThat(positions.rows().get(10)).containsExactly("1", "1", "0", "2", "2");
  }

  @Test
  void restingParticle_hasNoDensityAtItsWall_andNoTemperatureElsewhere() {
    List<List<String>> rows =
        all(MadeUp.result(MadeUp.resting(Rest.COLD_WALL), null)).getFirst().rows();
    assertThat(rows.getFirst()).containsExactly("0", "0", "-", "-", "-");
    assertThat(rows.getLast()).containsExactly("1", "-", "-", "0", "-");
  }

  @Test
  void energies_areThoseOfTheClassicalCurve() {
    Table energies = all(BOTH).get(1);
    assertThat(energies.columns()).containsExactly("E/E_{1}", "classical", "quantum");
    assertThat(energies.rows())
        .containsExactly(
            List.of("0.5", "0.25", "0"), List.of("2", "0.5", "1"), List.of("8", "1", "1"));
    assertThat(all(MadeUp.result(MadeUp.flying(1, 0, 0, 0), null)).get(1).rows().getFirst())
        .containsExactly("0.5", "0.25", "-");
  }

  @Test
  void levels_compareBothMechanicsWithBothBaths() {
    Table levels = all(BOTH).get(2);
    assertThat(levels.rows())
        .containsExactly(
            List.of("1", "1", "1", "0", "0.5", "0.6792", "0.9526"),
            List.of("2", "4", "0", "-", "0.25", "0.3208", "0.04743"));
  }

  @Test
  void siUnits_standInTheHeads() {
    ProfileResult si =
        MadeUp.result(UnitSystem.SI, MadeUp.flying(1, 0, 0, 0), MadeUp.quantum(1, 0));
    assertThat(all(si).get(0).columns())
        .containsExactly(
            "x/L",
            "density, classical",
            "density, quantum",
            "kinetic temperature, classical (K)",
            "kinetic temperature, quantum (K)");
    assertThat(all(si).get(2).columns()).contains("temperature of n and n + 1 (K)");
    assertThat(line(si, "J").get(1)).matches("[\\d.]+ .?W");
    assertThat(line(si, "mean energy").get(2)).matches("[\\d.]+ .?J");
  }
}
