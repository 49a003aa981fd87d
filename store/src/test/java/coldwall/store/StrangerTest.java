package coldwall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import coldwall.store.record.RunEnding;
import coldwall.store.record.RunStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that Coldwall did not write is never touched. */
class StrangerTest {
  private static final Squares STUDY = new Squares(10);
  private static final String WORK = "years of work";

  @TempDir private Path temporary;

  private static void open(Path folder) {
    RunFolder.open(folder, STUDY.points(), STUDY.provenance(), _ -> {}).close();
  }

  private Path finished() {
    Path folder = temporary.resolve("run");
    try (RunFolder run = RunFolder.open(folder, STUDY.points(), STUDY.provenance(), _ -> {})) {
      run.points().append(STUDY.rows(0, 10));
      run.finish(
          STUDY.found(run.points()),
          RunEnding.now(RunStatus.COMPLETE, 0, "all is well\n"),
          Map.of());
    }
    return folder;
  }

  private static void assertRefused(Runnable attempt, String... parts) {
    assertThatThrownBy(attempt::run)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageNotContaining("\n")
        .hasMessageNotContaining("Exception")
        .hasMessageContainingAll(parts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "results.csv",
        "run.json",
        "report.html",
        "results.duckdb",
        "results.duckdb.wal",
        "results.duckdb.damaged-1",
        ".lock",
        ".unfinished",
        "notes"
      })
  void folderWithAStrangersFile_isRefused(String name) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("folder"));
    Path file = Files.writeString(folder.resolve(name), WORK);
    assertRefused(() -> open(folder), "must be empty or hold an earlier run", name);
    assertThat(file).hasContent(WORK);
    assertThat(Objects.requireNonNull(folder.toFile().list())).containsExactly(name);
  }

  @Test
  void hiddenFolderOfAStranger_isNotEmptied() throws IOException {
    Path hidden = Files.createDirectories(temporary.resolve("folder/.unfinished"));
    Path file = Files.writeString(hidden.resolve("thesis.tex"), WORK);
    assertRefused(() -> open(temporary.resolve("folder")), ".unfinished");
    assertThat(file).hasContent(WORK);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void lockThatIsNoFile_isRefused() throws IOException, InterruptedException {
    for (String kind : List.of("folder", "pipe", "link")) {
      Path folder = Files.createDirectory(temporary.resolve(kind));
      Odd.make(kind, folder.resolve(".lock"));
      assertRefused(() -> open(folder), ".lock must be a file, but is a ");
    }
  }

  @Test
  void ownFolderWithOtherFiles_goesOnAndLeavesThem() throws IOException {
    Path folder = finished();
    Files.writeString(folder.resolve("notes"), WORK);
    Files.delete(folder.resolve(".lock"));
    open(folder);
    assertThat(folder.resolve("notes")).hasContent(WORK);
  }

  private void export(Path target) {
    RunExport.write(
        finished(), RunExport.Format.CSV, OutputFile.of("--to", target.toString()), false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"results.duckdb", "results.duckdb.wal", "run.json", "results.csv", "new.csv"})
  void exportIntoARunFolder_isRefused(String name) throws IOException {
    Path folder = finished();
    Path link = Files.createSymbolicLink(temporary.resolve("link"), folder);
    assertRefused(() -> export(folder.resolve(name)), "must lie outside of run folders");
    assertRefused(() -> export(link.resolve(name)), "must lie outside of run folders");
    if (Files.exists(folder.resolve(name))) {
      Path file = Files.createSymbolicLink(temporary.resolve("file"), folder.resolve(name));
      assertRefused(() -> export(file), "must lie outside of run folders");
    }
  }

  @Test
  void exportOverAStrangersFile_needsForce() throws IOException {
    Path target = Files.writeString(temporary.resolve("thesis.tex"), WORK);
    assertRefused(() -> export(target), "another file", "--force");
    assertThat(target).hasContent(WORK);
    OutputFile file = OutputFile.of("--to", target.toString());
    RunExport.write(finished(), RunExport.Format.CSV, file, true);
    assertThat(target).hasSameBinaryContentAs(temporary.resolve("run/results.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CSV", "PARQUET", "HDF5", "JSON"})
  void exportOverAnExport_isReplaced(String format) throws IOException {
    RunExport.Format wanted = RunExport.Format.valueOf(format);
    Path target = temporary.resolve("export");
    for (int time = 0; time < 2; time++) {
      RunExport.write(finished(), wanted, OutputFile.of("--to", target.toString()), false);
      assertThat(target).isNotEmptyFile();
    }
    assertThat(temporary).isDirectoryNotContaining("glob:**.coldwall-*");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void link_staysAndItsFileIsJudged() throws IOException {
    Path target = Files.writeString(temporary.resolve("thesis.tex"), WORK);
    Path link = Files.createSymbolicLink(temporary.resolve("link"), target);
    assertRefused(() -> export(link), "another file");
    OutputFile file = OutputFile.of("--to", link.toString());
    RunExport.write(finished(), RunExport.Format.CSV, file, true);
    assertThat(link).isSymbolicLink();
    assertThat(target).hasSameBinaryContentAs(temporary.resolve("run/results.csv"));
    Path lost = Files.createSymbolicLink(temporary.resolve("lost"), temporary.resolve("nothing"));
    assertRefused(() -> export(lost), "a link to nothing");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void pipe_isWrittenToAndStays() throws IOException, InterruptedException {
    Path pipe = temporary.resolve("pipe");
    Odd.pipe(pipe);
    CompletableFuture<byte[]> reader =
        CompletableFuture.supplyAsync(() -> {
          try (InputStream in = Files.newInputStream(pipe)) {
            return in.readAllBytes();
          } catch (IOException failure) {
            throw new AssertionError(failure);
          }
        });
    export(pipe);
    assertThat(temporary.resolve("run/results.csv")).hasBinaryContent(reader.join());
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(pipe).exists();
  }

  @Test
  void folderOrNothing_isNoFile() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("empty"));
    assertRefused(() -> export(folder), "must be a file, but is a folder");
    assertRefused(() -> export(temporary.resolve("no/where")), "must be in a folder that is there");
    assertRefused(() -> OutputFile.of("--to", ""), "--to must be a name");
    assertRefused(() -> OutputFile.of("--to", "a\0b"), "a name that this system allows");
    assertRefused(() -> export(temporary.resolve("x".repeat(300))), "too long");
    export(temporary.resolve("x".repeat(250)));
  }

  @Test
  void wrongInput_leavesNothingBehind() throws IOException {
    Path folder = temporary.resolve("a/b/run");
    try (RunFolder run = RunFolder.open(folder, STUDY.points(), STUDY.provenance(), _ -> {})) {
      run.discard();
    }
    assertThat(temporary).isEmptyDirectory();
    List<String> notices = new ArrayList<>();
    Files.createDirectories(folder);
    try (RunFolder run = RunFolder.open(folder, STUDY.points(), STUDY.provenance(), notices::add)) {
      run.points().append(STUDY.rows(0, 1));
      run.discard();
    }
    assertThat(folder.resolve("results.duckdb")).exists();
  }
}
