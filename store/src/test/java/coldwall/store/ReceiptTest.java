package coldwall.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.store.record.RunEnding;
import coldwall.store.record.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of runs believes what a folder's lock says only while the folder is as it was left. */
class ReceiptTest {
  private static final Squares STUDY =
      new Squares(10, "size=10\nlargest=9\nwords=back\\slash \\n kept");

  @TempDir private Path temporary;
  private final List<String> notices = new ArrayList<>();

  private RunFiles end(RunStatus status, int rows) {
    Path folder = temporary.resolve("run");
    try (RunFolder run = RunFolder.open(folder, STUDY.points(), STUDY.provenance(), notices::add)) {
      run.points().append(STUDY.rows(0, rows));
      run.finish(
          STUDY.found(run.points()),
          RunEnding.now(status, 0, "all is well\n"),
          Map.of("figure.svg", out -> out.write("<svg/>".getBytes(UTF_8))));
    }
    return new RunFiles(folder);
  }

  private StoredRun listed(RunFiles files) {
    return RunShelf.find(List.of(files.folder()), notices::add).getFirst();
  }

  @Test
  void receipt_ofACompleteRun_saysWhatTheDatabaseSays() {
    RunFiles files = end(RunStatus.COMPLETE, 10);
    StoredRun run = RunShelf.read(files.folder(), notices::add);
    assertThat(run.status()).isEqualTo(RunStatus.COMPLETE);
    assertThat(run.identity().spec()).isEqualTo(STUDY.canonical());
    assertThat(Receipt.read(files)).contains(run);
    assertThat(listed(files)).isEqualTo(run);
  }

  @Test
  void receipt_ofAnInterruptedRun_saysHowFarItIs() {
    RunFiles files = end(RunStatus.INTERRUPTED, 4);
    assertThat(Receipt.read(files).map(StoredRun::done)).contains(4);
    assertThat(Receipt.read(files)).contains(RunShelf.read(files.folder(), notices::add));
  }

  @ParameterizedTest
  @ValueSource(strings = {"results.duckdb", "results.csv", "figure.svg", "run.json"})
  void receipt_whereAFileHasAnotherTime_isNotBelieved(String name) throws IOException {
    RunFiles files = end(RunStatus.COMPLETE, 10);
    Files.setLastModifiedTime(files.path(name), FileTime.fromMillis(0));
    assertThat(Receipt.read(files)).isEmpty();
    assertThat(listed(files).status()).isEqualTo(RunStatus.COMPLETE);
  }

  @Test
  void receipt_ofAMissingFile_isNotBelievedUntilItIsWrittenAnew() throws IOException {
    RunFiles files = end(RunStatus.COMPLETE, 10);
    Files.delete(files.path("results.csv"));
    assertThat(Receipt.read(files)).isEmpty();
    assertThat(listed(files).status()).isEqualTo(RunStatus.COMPLETE);
    assertThat(notices).singleElement().asString().contains("results.csv", "is missing");
    assertThat(Receipt.read(files)).contains(listed(files));
  }

  @Test
  void receipt_ofARunThatIsGoneOnWith_isGone() {
    RunFiles files = end(RunStatus.INTERRUPTED, 4);
    try (RunFolder _ =
        RunFolder.open(files.folder(), STUDY.points(), STUDY.provenance(), notices::add)) {
      assertThat(Receipt.read(files)).isEmpty();
      assertThat(listed(files).status()).isEqualTo(RunStatus.RUNNING);
    }
    assertThat(Receipt.read(files).map(StoredRun::status)).contains(RunStatus.INTERRUPTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"left.rows=10\n", "left.file=", "left.run.spec=\\q\n", "left.run.x\n"})
  void receipt_thatWasChanged_isNotBelieved(String line) throws IOException {
    RunFiles files = end(RunStatus.COMPLETE, 10);
    Files.writeString(files.lock(), Files.readString(files.lock()) + line);
    assertThat(Receipt.read(files)).isEmpty();
    assertThat(listed(files).status()).isEqualTo(RunStatus.COMPLETE);
  }

  @Test
  void receipt_withOtherSettings_isNotBelieved() throws IOException {
    RunFiles files = end(RunStatus.COMPLETE, 10);
    String lock = Files.readString(files.lock());
    assertThat(lock).contains("largest=9");
    Files.writeString(files.lock(), lock.replace("largest=9", "largest=8"));
    assertThat(Receipt.read(files)).isEqualTo(Optional.empty());
  }
}
