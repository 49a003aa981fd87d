package coldwall.study.profile;

import static coldwall.study.Studying.column;
import static coldwall.study.Studying.node;
import static coldwall.study.Studying.nodes;
import static coldwall.study.Studying.number;
import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.frame.Findings;
import coldwall.frame.MemoryLog;
import coldwall.frame.Progress;
import coldwall.frame.Row;
import coldwall.frame.RowTable;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyRunner;
import coldwall.study.Studying;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The second stage of a profile. */
class DistributionsTest {
  /** Some hundred roundings of numbers of size 1. */
  private static final double ROUNDING = 1e-12;

  private static Study study(String flags) {
    return Studying.study(Profile.KIND, flags);
  }

  /** E_1 is the default one, so that energies are in units of it. */
  private static Stage further(String flags) {
    Study study = study(flags);
    return study
        .further(RowTable.of(study.points(), Studying.solved(study.points(), 1)))
        .orElseThrow();
  }

  private static List<Double> energies(String flags) {
    Findings findings = Studying.run(Profile.KIND, flags);
    return nodes(findings.document(), "energies").stream()
        .map(row -> number(row, "energy"))
        .toList();
  }

  /**
   * Five numbers, 241 energies (41 where each is sampled) with the intervals that they bound, the
   * bins of all levels with what is below and above, and the populations. Without quantum mechanics
   * there are sqrt(42 T_h/E_1) levels.
   */
  @ParameterizedTest
  @CsvSource({
    "--levels 10, 510",
    "--quantum none, 505",
    "--levels 10 --classical none, 10",
    "--levels 10 --method monte-carlo --collisions 20000, 110"
  })
  void stage_hasARowForEachNumber(String flags, int expected) {
    Stage stage = further(flags);
    assertThat(stage.sweep().names()).containsExactly("quantity", "bin");
    assertThat(stage.size()).isEqualTo(expected);
  }

  /** From 1e-4 of the colder bath, or E_1/4 if that is lower, to 20 of the hotter one, or 2 E_1. */
  @ParameterizedTest
  @CsvSource({
    "--hot 5 --cold 0.25, 2.5e-5, 100",
    "--hot 0.25 --cold 5, 2.5e-5, 100",
    "--hot 5 --cold 0, 5e-4, 100",
    "--hot 0 --cold 0, 0.25, 2",
    "--hot 1e4 --cold 5e3, 0.25, 2e5",
    "--hot 0.01 --cold 0.001, 1e-7, 2"
  })
  void energies_reachFromFarBelowTheColderBath_toFarAboveTheHotterOne(
      String flags, double lowest, double highest) {
    List<Double> energies = energies(flags + " --quantum none");
    assertThat(energies).hasSize(241).isSorted();
    assertThat(energies.getFirst()).isCloseTo(lowest, within(ROUNDING * lowest));
    assertThat(energies.getLast()).isCloseTo(highest, within(ROUNDING * highest));
  }

  /** The speeds of an equal mixture of collisions: each wall sends off an energy of its own T. */
  @Test
  void maxwellParticle_leavesEachWallWithItsTemperature() {
    Findings findings = Studying.run(Profile.KIND, "--hot 4 --cold 1 --quantum none");
    Map<?, ?> classical = node(findings.document(), "classical");
    assertThat(number(classical, "energyFromHot")).isCloseTo(4, within(ROUNDING));
    assertThat(number(classical, "energyFromCold")).isCloseTo(1, within(ROUNDING));
    // sqrt(T_h T_c)/2, and J = rate (T_h - T_c).
    assertThat(number(classical, "meanEnergy")).isCloseTo(1, within(ROUNDING));
    assertThat(3 * number(classical, "roundTripRate"))
        .isCloseTo(number(classical, "current"), within(ROUNDING));
  }

  @Test
  void quantumStage_isThePopulations() {
    Stage stage = further("--levels 3 --classical none");
    assertThat(Studying.rows(stage, 1))
        .extracting(row -> row.values().getFirst())
        .satisfies(populations ->
            assertThat(populations.stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(ROUNDING)))
        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--positions 11", "--method monte-carlo --collisions 20000 --seed 5"})
  void secondStage_goesOnFromSomeOfItsRows(String flags) {
    Study study = study(flags);
    List<Row> points = Studying.rows(study.points(), 1);
    List<Row> rows = Studying.furtherRows(study, points);
    assertThat(rows).noneMatch(Row::hasError);
    Findings resumed =
        Studying.resumed(
            study(flags), points, rows.stream().filter(row -> row.index() % 3 == 1).toList());
    Findings whole = Studying.run(Profile.KIND, flags);
    assertThat(resumed.document()).isEqualTo(whole.document());
    assertThat(column(resumed, "classical_kinetic_temperature"))
        .isEqualTo(column(whole, "classical_kinetic_temperature"));
    assertThat(study(flags).settings()).isEqualTo(study.settings());
  }

  /** As another machine would: from the settings, the first stage's row and the coordinates. */
  @Test
  void pointOfTheSecondStage_canBeSolvedAnywhere() {
    Stage stage = further("");
    Stage other = further("");
    for (int index : new int[] {0, 17, stage.size() - 1}) {
      assertThat(other.solve(other.sweep().point(index)))
          .isEqualTo(stage.solve(stage.sweep().point(index)));
    }
  }

  @Test
  void unsolvedProfile_saysSo() {
    Study study = study("");
    Findings findings = Studying.interrupted(study, List.of());
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.rows()).isZero();
    assertThat(findings.report().headline())
        .isEqualTo("Interrupted: not everything was computed, and nothing was judged.");
    assertThat(findings.document()).containsEntry("classical", null).containsEntry("levels", null);
    assertThat(findings.report().figure().panels()).hasSize(4);
    assertThat(findings.report().tables()).hasSize(3);
  }

  @Test
  void interruptedDistributions_judgeNothing() {
    Study study = study("--method monte-carlo --collisions 100000");
    MemoryLog solved = Studying.solved(study.points(), 1);
    Thread.currentThread().interrupt();
    Findings findings =
        StudyRunner.run(
            study,
            stage -> stage.name().equals("points") ? solved : new MemoryLog(),
            1,
            Progress.silent());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(findings.isComplete()).isFalse();
    assertThat(findings.report().headline())
        .isEqualTo("Interrupted: not everything was computed, and nothing was judged.");
  }

  @Test
  void unsolvedDistributions_judgeNothing() {
    Study study = study("");
    List<Row> points = Studying.rows(study.points(), 1);
    List<Row> failed =
        Studying.furtherRows(study, points).stream()
            .map(row ->
                new Row(row.index(), nCopies(row.values().size(), Double.NaN), "too few visits"))
            .toList();
    Findings findings = Studying.resumed(study, points, failed);
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.failures()).isNotEmpty();
    assertThat(findings.report().headline())
        .isEqualTo("Part of it failed, and nothing was judged.");
  }
}
