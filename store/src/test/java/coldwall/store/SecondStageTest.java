package coldwall.store;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.frame.Findings;
import coldwall.frame.Logs;
import coldwall.frame.Progress;
import coldwall.frame.ResultLog;
import coldwall.frame.Row;
import coldwall.frame.StudyRunner;
import coldwall.store.record.RunEnding;
import coldwall.store.record.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the second stage are kept, checked and gone on with like those of the first. */
class SecondStageTest extends DamagedRuns {
  private static final int STORED = 400;
  private static final Findings WHOLE =
      StudyRunner.run(STUDY, Logs.inMemory(), 1, Progress.silent());

  /** How many rows of the second stage were there whenever it was begun. */
  private final List<Integer> foundThere = new ArrayList<>();

  /** A folder as a process leaves it that was stopped in the middle of the second stage. */
  private Path stopped() {
    Path folder = closed();
    try (RunFolder run = open(folder)) {
      run.log(STUDY.halves()).append(Squares.rows(STUDY.halves(), 0, STORED));
    }
    return folder;
  }

  /** The same of a process that was killed: the rows are in DuckDB's log. */
  private Path killedInTheMiddle() throws IOException {
    Path folder = closed();
    Path killed = Files.createDirectory(temporary.resolve("killed"));
    try (RunFolder run = open(folder)) {
      run.log(STUDY.halves()).append(Squares.rows(STUDY.halves(), 0, STORED / 2));
      run.log(STUDY.halves()).append(Squares.rows(STUDY.halves(), STORED / 2, STORED));
      copyFiles(folder, killed);
    }
    assertThat(killed.resolve(LOG)).exists();
    return killed;
  }

  /** Runs what is left, and leaves the folder finished. */
  private Findings goOn(Path folder) {
    try (RunFolder run = open(folder)) {
      foundThere.add(run.log(STUDY.halves()).finished().cardinality());
      Findings findings = StudyRunner.run(STUDY, run::log, 1, Progress.silent());
      run.finish(findings, RunEnding.now(RunStatus.COMPLETE, 0, "well\n"), Map.of());
      return findings;
    }
  }

  private static void assertSame(Findings findings) {
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.failures()).isEmpty();
    assertThat(findings.rows()).isEqualTo(WHOLE.rows());
    assertThat(findings.document()).isEqualTo(WHOLE.document()).containsKey("halves");
  }

  private void assertFinished(Path folder) {
    try (RunFolder run = open(folder)) {
      assertThat(Squares.collect(run.points())).isEqualTo(STUDY.rows(0, 1000));
      assertThat(Squares.collect(run.log(STUDY.halves())))
          .isEqualTo(Squares.rows(STUDY.halves(), 0, 1000));
    }
  }

  @Test
  void rows_areInATableOfTheirOwn() throws SQLException {
    Path folder = closed();
    try (RunFolder run = open(folder)) {
      ResultLog log = run.log(STUDY.halves());
      assertThat(log.finished().isEmpty()).isTrue();
      log.append(Squares.rows(STUDY.halves(), 0, 1));
      log.append(List.of(new Row(2, List.of(6.25, Double.NaN), "it's \"odd\"")));
      log.append(Squares.rows(STUDY.halves(), 0, 1));
      assertThat(log.finished().cardinality()).isEqualTo(2);
      assertThat(run.log(STUDY.points()).finished().cardinality()).isEqualTo(1000);
    }
    Path results = folder.resolve(RESULTS);
    assertThat(Query.of(results, "SELECT point, number, square, error FROM further_points"))
        .containsExactly("0|0.5|0.25|null", "2|2.5|6.25|it's \"odd\"");
    assertThat(
            Query.of(
                results,
                "SELECT f.number - p.number, f.square - p.square"
                    + " FROM further_points f JOIN points p USING (point)"))
        .containsExactly("0.5|0.25", "0.5|2.25");
    assertThat(Query.of(results, "SELECT count(*) FROM points")).containsExactly("1000");
    String fingerprint = STUDY.provenance().fingerprint();
    assertThat(Query.of(results, "SELECT * FROM run WHERE key LIKE 'stored%' ORDER BY key"))
        .containsExactly(
            "stored|1000 of " + fingerprint, "stored further_points|2 of " + fingerprint);
    assertThat(notices).isEmpty();
  }

  @Test
  void runClosedInTheMiddle_goesOnWithItsRows() {
    Path folder = stopped();
    assertSame(goOn(folder));
    assertThat(foundThere).containsExactly(STORED);
    assertFinished(folder);
    assertThat(notices).isEmpty();
  }

  @Test
  void runKilledInTheMiddle_goesOnWithItsRows() throws IOException {
    Path folder = killedInTheMiddle();
    assertSame(goOn(folder));
    assertThat(foundThere).containsExactly(STORED);
    assertFinished(folder);
    assertThat(notices).isEmpty();
  }

  @Test
  void storedRows_areNotSolvedAgain() {
    Path folder = closed();
    Row foreign = new Row(7, List.of(-1.0, -2.0), "as no run would solve it");
    try (RunFolder run = open(folder)) {
      run.log(STUDY.halves()).append(List.of(foreign));
    }
    assertThat(goOn(folder).failures())
        .singleElement()
        .asString()
        .contains("point 8 of 1000", "[7.5]", "as no run would solve it");
  }

  @Test
  void finishedRun_solvesNothingAgain() {
    Path folder = stopped();
    goOn(folder);
    assertSame(goOn(folder));
    assertThat(foundThere).containsExactly(STORED, 1000);
    assertThat(FinishedRun.find(folder, STUDY.provenance().identity(), notices::add)).isPresent();
    assertThat(notices).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER TABLE further_points RENAME root TO cube | columns differ: cube there, root here",
        "ALTER TABLE further_points DROP COLUMN root | its columns differ",
        "ALTER TABLE further_points ADD COLUMN cube DOUBLE | its columns differ",
        "ALTER TABLE further_points ALTER root TYPE VARCHAR | other types",
        "INSERT INTO further_points VALUES (-5, 1, 1, 1, NULL) | the index -5",
        "INSERT INTO further_points VALUES (1000, 1, 1, 1, NULL) | the index 1000, where the run",
        "INSERT INTO further_points VALUES (NULL, 1, 1, 1, NULL) | no index",
        "INSERT INTO further_points SELECT * FROM further_points WHERE point = 7 | rows twice",
        "INSERT INTO further_points VALUES (999, 1, 1, 1, NULL) | 401 rows where 400",
        "UPDATE further_points SET square = NULL WHERE point = 7 | a value in it is missing",
        "UPDATE further_points SET number = NULL WHERE point = 7 | a value in it is missing",
        "DELETE FROM further_points WHERE point = 7 | 399 rows where 400 were stored",
        "UPDATE run SET value = '400 of another' WHERE key LIKE 'stored %' | of another run",
        "DELETE FROM run WHERE key LIKE 'stored %' | of another run",
        "DROP TABLE further_points | it is missing",
      })
  void tableThatNoRunLeft_isNamedAndSolvedAnew(String change, String fault) throws SQLException {
    Path folder = stopped();
    Query.change(folder.resolve(RESULTS), change);
    assertSame(goOn(folder));
    assertThat(foundThere).containsExactly(0);
    assertThat(notices)
        .singleElement()
        .asString()
        .doesNotContain("\n")
        .contains(
            "the table further_points of results.duckdb in " + folder + " is damaged",
            fault,
            "and is kept in results.duckdb.damaged-1; its points are solved anew");
    assertThat(folder.resolve("results.duckdb.damaged-1")).exists();
    assertFinished(folder);
    assertThat(notices).hasSize(1);
  }

  @Test
  void anyWrongByte_isFoundOrHarmless() throws IOException {
    Path stopped = stopped();
    byte[] whole = Files.readAllBytes(stopped.resolve(RESULTS));
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Path folder = Files.createDirectory(temporary.resolve("flipped" + i));
      Files.copy(stopped.resolve(".lock"), folder.resolve(".lock"));
      Files.write(folder.resolve(RESULTS), flipped(whole, whole.length / 8 * i + 100 * i));
      assertSame(goOn(folder));
      assertThat(notices).as("byte %s", i).hasSize(foundThere.getLast() == STORED ? 0 : 1);
      said.addAll(notices);
      notices.clear();
      assertFinished(folder);
      assertThat(notices).as("byte %s", i).isEmpty();
    }
    // One block of the file holds this table and nothing else.
    assertThat(said)
        .anyMatch(notice -> notice.startsWith("the table further_points of results.duckdb in"));
  }

  @Test
  void damagedFirstStage_isRescuedAndTheSecondSolvedAnew() throws SQLException {
    Path folder = stopped();
    Query.change(folder.resolve(RESULTS), "DELETE FROM points WHERE point = 7");
    assertSame(goOn(folder));
    assertThat(foundThere).containsExactly(0);
    assertThat(notices).singleElement().asString().contains("999 of its points are kept");
    assertThat(folder.resolve("results.duckdb.damaged-1")).exists();
    assertFinished(folder);
  }
}
