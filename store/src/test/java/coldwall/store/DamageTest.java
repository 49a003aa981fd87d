package coldwall.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import coldwall.store.record.RunEnding;
import coldwall.store.record.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever happens to the files, nothing is lost that is not lost already. */
class DamageTest extends DamagedRuns {

  @Test
  void killedProcess_leavesNoDamage() throws IOException {
    assertThat(pointsAfterOpening(killed())).isEqualTo(1000);
    assertThat(notices).isEmpty();
  }

  @Test
  void logWithAWrongByte_isKeptAndItsFirstBatchesAreUsed() throws IOException {
    Path folder = killed();
    byte[] damaged = damage(folder.resolve(LOG), bytes -> flipped(bytes, bytes.length * 3 / 4));
    assertThat(pointsAfterOpening(folder)).isBetween(500, 900);
    assertThat(folder.resolve("results.duckdb.damaged-1.wal")).hasBinaryContent(damaged);
    assertThat(notices)
        .singleElement()
        .asString()
        .contains("results.duckdb in " + folder + " is damaged", "kept as results.duckdb.damaged-1")
        .containsPattern("\\d00 of its points are kept");
  }

  @Test
  void logCutShort_isKeptAndSaid() throws IOException {
    Path folder = killed();
    byte[] damaged = damage(folder.resolve(LOG), bytes -> Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(pointsAfterOpening(folder)).isBetween(200, 700);
    assertThat(folder.resolve("results.duckdb.wal.damaged-1")).hasBinaryContent(damaged);
    assertThat(notices)
        .singleElement()
        .asString()
        .contains("results.duckdb.wal in " + folder + " is cut short", "of 1000 that were stored");
  }

  @Test
  void logGone_isSaid() throws IOException {
    Path folder = killed();
    Files.delete(folder.resolve(LOG));
    assertThat(pointsAfterOpening(folder)).isZero();
    assertThat(notices).singleElement().asString().contains("results.duckdb in", "0 points");
  }

  @Test
  void logWithoutItsFile_isKept() throws IOException {
    Path folder = killed();
    Files.delete(folder.resolve(RESULTS));
    byte[] log = Files.readAllBytes(folder.resolve(LOG));
    assertThat(pointsAfterOpening(folder)).isZero();
    assertThat(folder.resolve("results.duckdb.damaged-1.wal")).hasBinaryContent(log);
    assertThat(notices).singleElement().asString().contains("results.duckdb.wal in");
  }

  @Test
  void fileCutShort_isKeptAndTheRunStartsAnew() throws IOException {
    Path folder = closed();
    byte[] damaged =
        damage(folder.resolve(RESULTS), bytes -> Arrays.copyOf(bytes, bytes.length / 3));
    pointsAfterOpening(folder);
    assertThat(folder.resolve("results.duckdb.damaged-1")).hasBinaryContent(damaged);
    assertThat(notices).singleElement().asString().contains("is damaged", "the run starts anew");
  }

  @Test
  void anyWrongByte_isFoundOrHarmless() throws IOException {
    Path closed = closed();
    byte[] whole = Files.readAllBytes(closed.resolve(RESULTS));
    for (int i = 0; i < 8; i++) {
      Path folder = Files.createDirectory(temporary.resolve("flipped" + i));
      Files.copy(closed.resolve(".lock"), folder.resolve(".lock"));
      Files.write(folder.resolve(RESULTS), flipped(whole, whole.length / 8 * i + 100 * i));
      int there = pointsAfterOpening(folder);
      assertThat(notices).as("byte %s", i).hasSize(there == 1000 ? 0 : 1);
      notices.clear();
    }
  }

  @Test
  void otherContent_isKeptAndTheRunStartsAnew() throws IOException {
    Path closed = closed();
    for (String content : List.of("", "nonsense", "nonsense ".repeat(10_000))) {
      Path folder = Files.createDirectory(temporary.resolve("other" + content.length()));
      Files.copy(closed.resolve(".lock"), folder.resolve(".lock"));
      Files.writeString(folder.resolve(RESULTS), content);
      assertThat(pointsAfterOpening(folder)).isZero();
      assertThat(folder.resolve("results.duckdb.damaged-1")).hasContent(content);
    }
    assertThat(notices).hasSize(3).allMatch(notice -> notice.contains("the run starts anew"));
  }

  @Test
  void secondDamage_isKeptBesideTheFirst() throws IOException {
    Path folder = closed();
    for (String name : List.of("results.duckdb.damaged-1", "results.duckdb.damaged-2")) {
      damage(folder.resolve(RESULTS), _ -> name.getBytes(UTF_8));
      open(folder).close();
      assertThat(folder.resolve(name)).hasContent(name);
    }
  }

  @Test
  void damagedDocument_isKeptAndWrittenAnew() throws IOException {
    Path folder = closed();
    RunEnding ending = RunEnding.now(RunStatus.COMPLETE, 0, "");
    Files.writeString(folder.resolve("run.json"), "{\"version\": \"1.2");
    try (RunFolder run = open(folder)) {
      run.finish(STUDY.found(run.points()), ending, Map.of());
    }
    assertThat(folder.resolve("run.json.damaged-1")).hasContent("{\"version\": \"1.2");
    assertThat(FinishedRun.find(folder, STUDY.provenance().identity(), notices::add)).isPresent();
    assertThat(notices).singleElement().asString().contains("run.json in " + folder);
  }

  @Test
  void damagedResultsOfAnotherRun_areNotTouched() throws IOException {
    Path folder = closed();
    Files.writeString(folder.resolve("run.json"), "{\"format\": 1, \"fingerprint\": \"another\"}");
    byte[] damaged = damage(folder.resolve(RESULTS), bytes -> Arrays.copyOf(bytes, 1000));
    assertThat(catchThrowable(() -> open(folder).close()))
        .hasMessageContaining("must hold the same run");
    assertThat(folder.resolve(RESULTS)).hasBinaryContent(damaged);
  }

  @Test
  void copiedRows_areAllOfARunWhoseLogStandsBesideIt() throws IOException {
    Path folder = killed();
    Path copy = Files.createDirectory(temporary.resolve("copy"));
    RunFolder.copyRows(folder, copy);

    assertThat(copy.resolve(LOG)).hasSameBinaryContentAs(folder.resolve(LOG));
    try (RunFolder run = open(copy)) {
      assertThat(Squares.collect(run.points())).isEqualTo(STUDY.rows(0, 1000));
    }
    assertThat(notices).isEmpty();
  }

  @Test
  void copiedRows_ofAFolderWithoutResults_areRefused() {
    assertThatThrownBy(() -> RunFolder.copyRows(temporary, temporary.resolve("copy")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(temporary.resolve(RESULTS).toString());
  }
}
