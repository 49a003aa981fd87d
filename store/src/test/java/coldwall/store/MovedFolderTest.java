package coldwall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import coldwall.store.record.RunEnding;
import coldwall.store.record.RunStatus;
import coldwall.store.table.Database;
import coldwall.store.table.PointsTable;
import coldwall.store.table.RunTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is moved while it is held, with something else in its place. */
@DisabledOnOs(OS.WINDOWS)
class MovedFolderTest {
  private static final Squares STUDY = new Squares(10);
  private static final String WORK = "years of work";
  private static final List<String> NAMES =
      List.of(".lock", "results.duckdb", "results.duckdb.wal", "results.csv", ".unfinished/x");

  @TempDir private Path temporary;

  private static RunFolder open(Path folder) {
    return RunFolder.open(folder, STUDY.points(), STUDY.provenance(), _ -> {});
  }

  /** A folder in the place of another one, with files that are called like those of a run. */
  private static void put(Path folder) throws IOException {
    Files.createDirectories(folder.resolve(".unfinished"));
    for (String name : NAMES) {
      Files.writeString(folder.resolve(name), WORK);
    }
  }

  private static void assertUntouched(Path folder) throws IOException {
    for (String name : NAMES) {
      assertThat(folder.resolve(name)).hasContent(WORK);
    }
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).hasSize(NAMES.size());
    }
  }

  @Test
  void nothingIsWrittenIntoTheFolderInItsPlace() throws IOException {
    Path folder = temporary.resolve("run");
    Path moved = temporary.resolve("moved");
    try (RunFolder run = open(folder)) {
      run.points().append(STUDY.rows(0, 5));
      Files.move(folder, moved);
      put(folder);
      String gone = "must stay where it is while it is computed";
      assertThatThrownBy(() -> run.points().append(STUDY.rows(5, 10)))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageContaining(gone);
      assertThatThrownBy(() -> run.log(STUDY.halves())).hasMessageContaining(gone);
      RunEnding ending = RunEnding.now(RunStatus.INTERRUPTED, 130, "");
      assertThatThrownBy(() -> run.finish(STUDY.found(run.points()), ending, Map.of()))
          .hasMessageContaining(gone);
      run.discard();
    }
    assertUntouched(folder);
    try (RunFolder run = open(moved)) {
      assertThat(run.points().finished().cardinality()).isEqualTo(5);
    }
  }

  @Test
  void deletedFolder_isSaid() throws IOException {
    Path folder = temporary.resolve("run");
    try (RunFolder run = open(folder)) {
      Files.move(folder, temporary.resolve("moved"));
      assertThatThrownBy(() -> run.points().append(STUDY.rows(0, 5)))
          .hasMessageContaining("but is moved, deleted or replaced");
    }
    assertThat(folder).doesNotExist();
  }

  /** Whatever else goes wrong: rows are added only to those that this process knows of. */
  @Test
  void rowsOfSomebodyElse_areNoticedByTheNextAppend() throws SQLException {
    try (Database database = Database.start(temporary, temporary.resolve("results.duckdb"))) {
      RunTable.create(database, STUDY.points(), STUDY.provenance());
      PointsTable mine =
          new PointsTable(database, STUDY.points(), STUDY.provenance().fingerprint());
      mine.create();
      mine.append(STUDY.rows(0, 5), 5);
      assertThatThrownBy(() -> mine.append(STUDY.rows(0, 5), 5))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("somebody else");
      assertThat(mine.finished().cardinality()).isEqualTo(5);
      mine.append(STUDY.rows(5, 10), 10);
      assertThat(mine.read(0, 10)).isEqualTo(STUDY.rows(0, 10));
    }
  }

  /** {@code show} and others hold the lock for a moment to mend a file. */
  @Test
  void lockThatIsALink_isNotFollowed() throws IOException {
    Path folder = temporary.resolve("run");
    try (RunFolder run = open(folder)) {
      run.points().append(STUDY.rows(0, 5));
    }
    Path target = Files.writeString(temporary.resolve("target"), WORK);
    Files.delete(folder.resolve(".lock"));
    Files.createSymbolicLink(folder.resolve(".lock"), target);
    RunFiles files = new RunFiles(folder);
    assertThatThrownBy(() -> RunLock.hold(files)).hasMessageContaining("but is a link");
    assertThatThrownBy(() -> open(folder)).hasMessageContaining("but is a link");
    assertThat(target).hasContent(WORK);
  }
}
