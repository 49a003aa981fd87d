package coldwall.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import coldwall.input.InvalidInputException;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunEnding;
import coldwall.store.record.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFolderTest {
  private static final Squares STUDY = new Squares(10);
  private static final RunEnding COMPLETE = RunEnding.now(RunStatus.COMPLETE, 0, "all is well\n");

  @TempDir private Path temporary;
  private final List<String> notices = new ArrayList<>();

  private RunFolder open(Path folder, Squares study) {
    return RunFolder.open(folder, study.points(), study.provenance(), notices::add);
  }

  private void finish(Path folder) {
    try (RunFolder run = open(folder, STUDY)) {
      run.points().append(STUDY.rows(0, 10));
      run.finish(
          STUDY.found(run.points()),
          COMPLETE,
          Map.of("figure.svg", out -> out.write("<svg/>".getBytes(UTF_8))));
    }
  }

  private Optional<FinishedRun> find(Path folder, Provenance provenance) {
    return FinishedRun.find(folder, provenance.identity(), notices::add);
  }

  private static List<String> names(Path folder) {
    return List.of(Objects.requireNonNull(folder.toFile().list()));
  }

  private static void assertRefused(Path folder, Squares study, String version, String... parts) {
    assertThatThrownBy(() ->
            RunFolder.open(folder, study.points(), study.provenance(version), _ -> {}).close())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageNotContaining("\n")
        .hasMessageContainingAll(parts);
  }

  /** The same command has to finish it again, not to show it. */
  @Test
  void finishedRunWithoutItsResults_isNone() throws SQLException {
    Path folder = temporary.resolve("run");
    finish(folder);
    assertThat(find(folder, STUDY.provenance())).isPresent();
    Query.change(folder.resolve("results.duckdb"), "DROP TABLE results");
    assertThat(find(folder, STUDY.provenance())).isEmpty();
    finish(folder);
    assertThat(find(folder, STUDY.provenance())).isPresent();
  }

  @Test
  void finishedRun_holdsItsFilesAndNothingElse() throws IOException, SQLException {
    Path folder = temporary.resolve("deep/er/run");
    finish(folder);
    assertThat(names(folder))
        .containsExactlyInAnyOrder(
            ".lock",
            "results.duckdb",
            "results.csv",
            "results.parquet",
            "figure.svg",
            "summary.txt",
            "run.json");
    assertThat(folder.resolve("results.csv")).content().startsWith("number,root_m,error\n0,0.0,\n");
    assertThat(folder.resolve("run.json"))
        .content()
        .contains("\"status\" : \"complete\"", "\"count\" : 10", "\"nothing\" : null");
    assertThat(Query.of(folder.resolve("results.duckdb"), "SELECT * FROM run"))
        .contains("format|1", "version|1.2.3", "study|squares", "status|complete");
    assertThat(notices).isEmpty();
  }

  @Test
  void finishedRun_isFoundByItsIdentityAlone() {
    Path folder = temporary.resolve("run");
    assertThat(find(folder, STUDY.provenance())).isEmpty();
    finish(folder);
    assertThat(find(folder, STUDY.provenance()))
        .hasValue(new FinishedRun(folder, "all is well\n", 0));
    assertThat(find(folder, STUDY.provenance("2.0"))).isEmpty();
  }

  @Test
  void interruptedRun_isNotFinishedAndGoesOn() {
    Path folder = temporary.resolve("run");
    try (RunFolder run = open(folder, STUDY)) {
      run.points().append(STUDY.rows(0, 4));
      run.finish(
          STUDY.found(run.points()),
          RunEnding.now(RunStatus.INTERRUPTED, 130, "not all\n"),
          Map.of());
    }
    assertThat(find(folder, STUDY.provenance())).isEmpty();
    assertThat(folder.resolve("results.csv")).content().hasLineCount(5);
    finish(folder);
    assertThat(folder.resolve("results.csv")).content().hasLineCount(11);
    assertThat(find(folder, STUDY.provenance())).isPresent();
  }

  @Test
  void movedFolder_goesOnWhereItStopped() throws IOException {
    Path folder = temporary.resolve("run");
    try (RunFolder run = open(folder, STUDY)) {
      run.points().append(STUDY.rows(0, 4));
    }
    Path moved = Files.move(folder, temporary.resolve("else where; it's 50%"));
    try (RunFolder run = open(moved, STUDY)) {
      assertThat(Squares.collect(run.points())).isEqualTo(STUDY.rows(0, 4));
      run.points().append(STUDY.rows(4, 10));
    }
    try (RunFolder run = open(moved, STUDY)) {
      assertThat(Squares.collect(run.points())).isEqualTo(STUDY.rows(0, 10));
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void folderOfAnotherRun_isRefusedWithTheDifferenceAndKept() throws IOException {
    Path folder = temporary.resolve("run");
    finish(folder);
    byte[] before = Files.readAllBytes(folder.resolve("results.duckdb"));
    assertRefused(
        folder, new Squares(12), "1.2.3", "size=10 there, size=12 here", "choose another folder");
    assertRefused(folder, STUDY, "1.2.4", "Coldwall 1.2.3 there, Coldwall 1.2.4 here");
    assertThat(folder.resolve("results.duckdb")).hasBinaryContent(before);
  }

  @Test
  void folderOfAnotherRun_withoutResultsFile_isRefusedByItsDocument() throws IOException {
    Path folder = temporary.resolve("run");
    finish(folder);
    Files.delete(folder.resolve("results.duckdb"));
    assertRefused(folder, STUDY, "1.2.4", "Coldwall 1.2.3 there");
    assertRefused(folder, new Squares(12), "1.2.3", "its settings differ");
    try (RunFolder run = open(folder, STUDY)) {
      assertThat(run.points().finished().isEmpty()).isTrue();
    }
  }

  @Test
  void folderOfANewerFormat_isRefused() throws SQLException {
    Path folder = temporary.resolve("run");
    finish(folder);
    try (Connection connection =
            new DuckDBDriver()
                .connect("jdbc:duckdb:" + folder.resolve("results.duckdb"), new Properties());
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE run SET value = '2' WHERE key = 'format'");
    }
    assertRefused(folder, STUDY, "1.2.3", "must be of format 1", "of a newer Coldwall");
  }

  @Test
  void folderWithOtherFiles_isRefusedAndNothingIsAdded() throws IOException {
    Files.writeString(temporary.resolve("thesis.tex"), "years of work");
    assertRefused(temporary, STUDY, "1.2.3", "must be empty or hold an earlier run");
    assertThat(names(temporary)).containsExactly("thesis.tex");
  }

  @Test
  void fileInTheWay_isRefused() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "");
    assertRefused(file, STUDY, "1.2.3", "must be a folder");
    assertRefused(file.resolve("run"), STUDY, "1.2.3", "in a place that can be written to");
  }

  @Test
  void questionMark_whichDuckDbCannotHave_isRefused() {
    assertRefused(temporary.resolve("run?"), STUDY, "1.2.3", "no question mark");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a b", "a;b=c", "it's", "ünï", "a%20b", "a#b", "a*[b]", "a\"b", "{x}", "a\\b"})
  @DisabledOnOs(OS.WINDOWS)
  void unusualPath_isNoObstacle(String name) {
    finish(temporary.resolve(name));
    assertThat(names(temporary)).containsExactly(name);
    assertThat(names(temporary.resolve(name))).contains("results.parquet");
  }

  @Test
  void folderThatCannotBeWrittenTo_isRefused() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("run"));
    assertThat(folder.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(folder), "the superuser writes everywhere");
    assertRefused(folder, STUDY, "1.2.3", "in a place that can be written to");
  }

  @Test
  void finishedRun_inAFolderThatCannotBeWrittenTo_isStillFound() {
    Path folder = temporary.resolve("run");
    finish(folder);
    assertThat(folder.toFile().setWritable(false)).isTrue();
    assertThat(find(folder, STUDY.provenance())).isPresent();
  }

  @Test
  void secondOpening_inTheSameProcess_isRefusedAndHarmless() {
    Path folder = temporary.resolve("run");
    try (RunFolder run = open(folder, STUDY)) {
      assertRefused(folder, STUDY, "1.2.3", "one process at a time", "this very process");
      run.points().append(STUDY.rows(0, 1));
    }
    open(folder, STUDY).close();
  }

  @Test
  void unfinishedFilesOfACrash_areCleared() throws IOException {
    Path folder = temporary.resolve("run");
    finish(folder);
    Files.delete(folder.resolve("run.json"));
    Path unfinished = Files.createDirectory(folder.resolve(".unfinished"));
    Files.writeString(unfinished.resolve("run.json"), "{");
    finish(folder);
    assertThat(unfinished).doesNotExist();
    assertThat(folder.resolve("run.json")).content().endsWith("}\n");
  }
}
