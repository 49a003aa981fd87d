package coldwall.store;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record that this run did not write is kept and named, and nothing in it is believed. */
class ForeignRecordTest extends DamagedRuns {
  /** The log of another run of the same study, as a killed process leaves it. */
  private byte[] logOfAnotherRun() throws IOException {
    Squares other = new Squares(1000, "size=1000\nlargest=another");
    Path folder = temporary.resolve("another");
    try (RunFolder run = RunFolder.open(folder, other.points(), other.provenance(), notices::add)) {
      run.points().append(other.rows(0, 500));
      return Files.readAllBytes(folder.resolve(LOG));
    }
  }

  @Test
  void logOfAnotherRun_isKeptAndNoneOfItsRowsAreUsed() throws IOException {
    byte[] foreign = logOfAnotherRun();
    Path folder = killed();
    damage(folder.resolve(LOG), _ -> foreign);
    assertThat(pointsAfterOpening(folder)).isZero();
    assertThat(folder.resolve("results.duckdb.damaged-1.wal")).hasBinaryContent(foreign);
    assertThat(notices).singleElement().asString().contains("its last rows are of another run");
  }

  static Stream<UnaryOperator<byte[]>> strayBytes() {
    byte[] noise = new byte[100];
    new Random(1).nextBytes(noise);
    return Stream.of(
        log -> joined(log, log),
        log -> joined(log, noise),
        log -> joined(log, new byte[100]),
        log -> joined(log, "years of work".getBytes(UTF_8)));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @ParameterizedTest
  @MethodSource("strayBytes")
  void bytesBehindTheLog_areKeptAndNamed(UnaryOperator<byte[]> stray) throws IOException {
    Path folder = killed();
    byte[] damaged = damage(folder.resolve(LOG), stray::apply);
    assertThat(pointsAfterOpening(folder)).isEqualTo(1000);
    assertThat(folder.resolve("results.duckdb.wal.damaged-1")).hasBinaryContent(damaged);
    assertThat(notices).singleElement().asString().contains("bytes that are not of this run");
  }

  @Test
  void logThatIsNone_isKept() throws IOException {
    Path folder = killed();
    byte[] damaged = damage(folder.resolve(LOG), _ -> "years of work".getBytes(UTF_8));
    assertThat(pointsAfterOpening(folder)).isZero();
    assertThat(folder.resolve("results.duckdb.wal.damaged-1")).hasBinaryContent(damaged);
    assertThat(notices).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INSERT INTO points VALUES (-5, 1, 1, 1, NULL) | the index -5",
        "INSERT INTO points VALUES (999999, 1, 1, 1, NULL) | the index 999999",
        "INSERT INTO points VALUES (NULL, 1, 1, 1, NULL) | no index",
        "INSERT INTO points SELECT * FROM points WHERE point = 7 | rows twice",
        "UPDATE points SET square = NULL WHERE point = 7 | a value in it is missing",
        "DELETE FROM points WHERE point = 7 | 999 rows where 1000",
        "ALTER TABLE points ALTER root TYPE VARCHAR | other types",
        "DROP TABLE points | no table points",
        "DROP TABLE files | no table files",
        "UPDATE run SET value = NULL WHERE key = 'spec' | is null",
        "DELETE FROM run WHERE key = 'study' | no study",
        "UPDATE run SET value = '99999999999999999999' WHERE key = 'seed' | its seed",
        "INSERT INTO run VALUES ('seed', '2') | two values of seed",
        "UPDATE run SET value = 'size=2' WHERE key = 'spec' | its fingerprint",
        "UPDATE run SET value = '0' WHERE key = 'format' | its format is 0",
        "UPDATE run SET value = '999999999999' WHERE key = 'points' | its points",
        "UPDATE run SET value = 'great' WHERE key = 'status' | its status",
        "UPDATE run SET value = repeat('x', 20000000) WHERE key = 'spec' | too large",
        "DROP TABLE run | no table run",
        "INSERT INTO files VALUES ('../thesis.tex', 'x', true, NULL) | names a file",
      })
  void recordThatNoRunWrote_isKeptAndNamed(String change, String fault)
      throws IOException, SQLException {
    Path folder = closed();
    Query.change(folder.resolve(RESULTS), change);
    byte[] damaged = Files.readAllBytes(folder.resolve(RESULTS));
    assertThat(pointsAfterOpening(folder)).isBetween(0, 1000);
    assertThat(folder.resolve("results.duckdb.damaged-1")).hasBinaryContent(damaged);
    assertThat(notices)
        .singleElement()
        .asString()
        .contains("results.duckdb in " + folder + " is damaged", fault);
  }

  @Test
  void rowsThatContradictEachOther_areNotUsed() throws IOException, SQLException {
    Path folder = closed();
    Query.change(folder.resolve(RESULTS), "INSERT INTO points VALUES (7, 7, 50, 7, NULL)");
    assertThat(pointsAfterOpening(folder)).isEqualTo(999);
  }

  static Stream<byte[]> noDocuments() {
    String ours = "{\"format\": 1, \"fingerprint\": \"" + STUDY.provenance().fingerprint() + "\"}";
    return Stream.of(
        "{}".getBytes(UTF_8),
        "".getBytes(UTF_8),
        "[1]".getBytes(UTF_8),
        (ours + "{}").getBytes(UTF_8),
        ours.getBytes(UTF_16),
        ("\uFEFF" + ours).getBytes(UTF_8),
        ours.replace("{", "{\"format\": 1, ").getBytes(UTF_8),
        ours.replace("1,", "0,").getBytes(UTF_8),
        ours.replace("1,", "\"one\",").getBytes(UTF_8),
        new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'},
        "[".repeat(100_000).getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("noDocuments")
  void documentThatIsNone_isKeptWithOrWithoutResults(byte[] content) throws IOException {
    Path folder = closed();
    Files.write(folder.resolve("run.json"), content);
    finish(folder);
    assertThat(folder.resolve("run.json.damaged-1")).hasBinaryContent(content);
    Files.write(folder.resolve("run.json"), content);
    Files.delete(folder.resolve(RESULTS));
    finish(folder);
    assertThat(folder.resolve("run.json.damaged-2")).hasBinaryContent(content);
    assertThat(notices).filteredOn(notice -> notice.contains("run.json in " + folder)).hasSize(2);
    assertThat(folder.resolve("run.json")).content().contains(STUDY.provenance().fingerprint());
  }

  @ParameterizedTest
  @ValueSource(strings = {RESULTS, LOG, "run.json"})
  @EnabledOnOs(OS.LINUX)
  void folderPipeOrLink_inThePlaceOfAFile_isKeptAndNotWaitedFor(String name)
      throws IOException, InterruptedException {
    for (String kind : List.of("folder", "pipe", "link")) {
      Path folder = closed();
      Files.deleteIfExists(folder.resolve(name));
      Odd.make(kind, folder.resolve(name));
      assertThat(pointsAfterOpening(folder)).isBetween(0, 1000);
      finish(folder);
      assertThat(folder.resolve("run.json")).isRegularFile();
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.filter(file -> file.toString().contains(".damaged-"))).isNotEmpty();
      }
      assertThat(notices).isNotEmpty();
      notices.clear();
      deleteAll(folder);
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList().reversed()) {
        Files.delete(file);
      }
    }
  }
}
