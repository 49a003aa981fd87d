package coldwall.store;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.frame.Row;
import coldwall.store.record.RunEnding;
import coldwall.store.record.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Run folders as they are left behind, and what is found in them when they are opened again. */
abstract class DamagedRuns {
  static final Squares STUDY = new Squares(1000);
  static final String RESULTS = "results.duckdb";
  static final String LOG = "results.duckdb.wal";

  @TempDir Path temporary;
  final List<String> notices = new ArrayList<>();

  RunFolder open(Path folder) {
    return RunFolder.open(folder, STUDY.points(), STUDY.provenance(), notices::add);
  }

  /** A folder as a killed process leaves it: ten batches in DuckDB's log. */
  Path killed() throws IOException {
    Path folder = temporary.resolve("run");
    Path killed = Files.createDirectory(temporary.resolve("killed"));
    try (RunFolder run = open(folder)) {
      for (int batch = 0; batch < 10; batch++) {
        run.points().append(STUDY.rows(100 * batch, 100 * (batch + 1)));
      }
      copyFiles(folder, killed);
    }
    assertThat(killed.resolve(LOG)).exists();
    return killed;
  }

  /** Copies the files of a run as they are now, as a kill would leave them. */
  static void copyFiles(Path folder, Path into) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, into.resolve(file.getFileName()));
      }
    }
  }

  /** A folder as a process leaves it that was stopped in good order. */
  Path closed() {
    Path folder = temporary.resolve("closed");
    try (RunFolder run = open(folder)) {
      run.points().append(STUDY.rows(0, 1000));
    }
    assertThat(folder.resolve(LOG)).doesNotExist();
    return folder;
  }

  static byte[] damage(Path file, Damage damage) throws IOException {
    byte[] damaged = damage.of(Files.readAllBytes(file));
    Files.write(file, damaged);
    return damaged;
  }

  interface Damage {
    byte[] of(byte[] bytes);
  }

  static byte[] flipped(byte[] bytes, int at) {
    byte[] changed = bytes.clone();
    changed[at] ^= 1;
    return changed;
  }

  /** The points that are there, which must be as they were; the run must then go on. */
  int pointsAfterOpening(Path folder) {
    int there;
    try (RunFolder run = open(folder)) {
      List<Row> rows = Squares.collect(run.points());
      there = rows.size();
      List<Row> all = STUDY.rows(0, 1000);
      assertThat(rows).allMatch(row -> row.equals(all.get(row.index())));
      run.points().append(all);
    }
    try (RunFolder run = open(folder)) {
      assertThat(Squares.collect(run.points())).isEqualTo(STUDY.rows(0, 1000));
    }
    return there;
  }

  void finish(Path folder) {
    RunEnding ending = RunEnding.now(RunStatus.COMPLETE, 0, "well\n");
    try (RunFolder run = open(folder)) {
      run.points().append(STUDY.rows(0, 1000));
      run.finish(STUDY.found(run.points()), ending, Map.of());
    }
  }
}
