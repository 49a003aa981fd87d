package coldwall.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.store.record.RunEnding;
import coldwall.store.record.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from the results is compared with the database and written anew from there. */
class MendingTest {
  private static final Squares STUDY = new Squares(10);

  @TempDir private Path temporary;
  private final List<String> notices = new ArrayList<>();
  private Path folder;

  @BeforeEach
  void finish() {
    folder = temporary.resolve("run");
    end(RunStatus.COMPLETE, 10);
  }

  private void end(RunStatus status, int rows) {
    try (RunFolder run = RunFolder.open(folder, STUDY.points(), STUDY.provenance(), notices::add)) {
      run.points().append(STUDY.rows(0, rows));
      run.finish(
          STUDY.found(run.points()),
          RunEnding.now(status, 0, "all is well\n"),
          Map.of(
              "figure.svg",
              out -> out.write("<svg/>".getBytes(UTF_8)),
              "report.html",
              out -> out.write("<p/>".getBytes(UTF_8))));
    }
  }

  private Optional<FinishedRun> find() {
    return FinishedRun.find(folder, STUDY.provenance().identity(), notices::add);
  }

  private StoredRun read() {
    return RunShelf.read(folder, notices::add);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "results.csv",
        "results.parquet",
        "summary.txt",
        "figure.svg",
        "report.html",
        "run.json"
      })
  void fileThatWasChanged_isNamedKeptAndWrittenAnew(String name) throws IOException {
    byte[] whole = Files.readAllBytes(folder.resolve(name));
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 1;
    int number = 1;
    for (byte[] damaged : List.of(new byte[0], Arrays.copyOf(whole, whole.length / 2), flipped)) {
      Files.write(folder.resolve(name), damaged);
      assertThat(read().status()).isEqualTo(RunStatus.COMPLETE);
      String aside = name + ".damaged-" + number++;
      assertThat(folder.resolve(name)).hasBinaryContent(whole);
      assertThat(folder.resolve(aside)).hasBinaryContent(damaged);
      assertThat(notices)
          .singleElement()
          .asString()
          .contains(name + " in " + folder + " is not as the run wrote it", "kept as " + aside);
      notices.clear();
    }
    Files.delete(folder.resolve(name));
    assertThat(find()).isPresent();
    assertThat(folder.resolve(name)).hasBinaryContent(whole);
    assertThat(notices).singleElement().asString().contains(name, "is missing", "written anew");
  }

  @Test
  void wholeFolder_isNotTouched() {
    assertThat(find()).hasValue(new FinishedRun(folder, "all is well\n", 0));
    assertThat(read().status()).isEqualTo(RunStatus.COMPLETE);
    assertThat(notices).isEmpty();
  }

  @Test
  void statusInTheDocument_isNotBelieved() throws IOException {
    folder = temporary.resolve("interrupted");
    end(RunStatus.INTERRUPTED, 4);
    Path document = folder.resolve("run.json");
    String text = Files.readString(document);
    Files.writeString(document, text.replace("interrupted", "complete"));
    assertThat(find()).isEmpty();
    assertThat(read().status()).isEqualTo(RunStatus.INTERRUPTED);
    assertThat(document).hasContent(text);
    assertThat(notices).singleElement().asString().contains("run.json in");
  }

  @Test
  void runThatFailedEverywhere_saysSoWithItsReasons() throws IOException {
    folder = Files.createDirectory(temporary.resolve("failed"));
    try (RunFolder run = RunFolder.open(folder, STUDY.points(), STUDY.provenance(), notices::add)) {
      run.points().append(STUDY.rows(0, STUDY.points().size()));
      run.discard(2, List.of("point 0: too hot"));
    }
    assertThat(find()).isEmpty();
    assertThat(read().status()).isEqualTo(RunStatus.FAILED);
    assertThat(RunShelf.summary(folder).orElseThrow()).contains("at any point", "point 0: too hot");
    assertThat(folder.resolve("run.json")).content().contains("\"failed\"", "point 0: too hot");
    assertThat(notices).isEmpty();
  }

  @Test
  void statusInTheDatabase_isNotBelievedWithoutItsPoints() throws SQLException {
    folder = temporary.resolve("interrupted");
    end(RunStatus.INTERRUPTED, 4);
    Query.change(
        folder.resolve("results.duckdb"), "UPDATE run SET value = 'complete' WHERE key = 'status'");
    assertThat(find()).isEmpty();
    assertThat(read().status()).isEqualTo(RunStatus.INTERRUPTED);
  }

  @Test
  void killAfterTheEnd_leavesNothingBehind() throws IOException {
    Path killed = Files.createDirectory(temporary.resolve("killed"));
    try (RunFolder run = RunFolder.open(folder, STUDY.points(), STUDY.provenance(), notices::add)) {
      run.finish(
          STUDY.found(run.points()),
          RunEnding.now(RunStatus.COMPLETE, 0, "all is well\n"),
          Map.of());
      for (String name : List.of(".lock", "results.duckdb", "results.duckdb.wal")) {
        Files.copy(folder.resolve(name), killed.resolve(name));
      }
    }
    Files.createDirectory(killed.resolve(".unfinished"));
    Files.writeString(killed.resolve(".unfinished/run.json"), "{");
    folder = killed;
    assertThat(find()).isPresent();
    try (Stream<Path> files = Files.list(killed)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              ".lock",
              "results.duckdb",
              "results.csv",
              "results.parquet",
              "summary.txt",
              "run.json");
    }
  }

  @Test
  void fileOfSomebodyElse_inAnUnfinishedRun_isKept() throws IOException {
    folder = temporary.resolve("unfinished");
    try (RunFolder run = RunFolder.open(folder, STUDY.points(), STUDY.provenance(), notices::add)) {
      run.points().append(STUDY.rows(0, 4));
    }
    Files.writeString(folder.resolve("results.csv"), "years of work");
    Files.createDirectory(folder.resolve("summary.txt"));
    end(RunStatus.COMPLETE, 10);
    assertThat(folder.resolve("results.csv.damaged-1")).hasContent("years of work");
    assertThat(folder.resolve("summary.txt.damaged-1")).isDirectory();
    assertThat(notices).hasSize(2).allMatch(notice -> notice.contains("is not of this run"));
    notices.clear();
    end(RunStatus.COMPLETE, 10);
    assertThat(notices).isEmpty();
  }

  @Test
  void runThatIsGoingOn_isLeftAlone() throws IOException {
    try (RunFolder _ = RunFolder.open(folder, STUDY.points(), STUDY.provenance(), notices::add)) {
      Files.delete(folder.resolve("results.csv"));
      assertThat(read().status()).isEqualTo(RunStatus.RUNNING);
    }
    assertThat(folder.resolve("results.csv")).doesNotExist();
  }
}
