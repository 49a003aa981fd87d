package coldwall.store;

import coldwall.store.record.DamagedRecordException;
import coldwall.store.table.Database;
import coldwall.store.table.PointsTable;
import coldwall.store.table.RunRecord;
import coldwall.store.table.RunTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run's database said when its folder was let go, so that a list of many runs need not open
 * them all. It stands at the end of the lock, and counts only while every file of the run has the
 * length and the time that it had then: the database stays the only source.
 *
 * @param files where
 * @param rows how many points are stored
 * @param run the table {@code run}
 * @param names the run's files
 */
record Receipt(RunFiles files, int rows, Map<String, String> run, List<String> names) {
  private static final String PREFIX = "left.";
  private static final String ROWS = PREFIX + "rows=";
  private static final String RUN = PREFIX + "run.";
  private static final String FILE = PREFIX + "file=";
  private static final int MOST_BYTES = 1 << 16;

  /** Of a run whose files are as it wrote them; others are looked at again. */
  static Optional<Receipt> of(RunFiles files, Database database)
      throws IOException, SQLException, DamagedRecordException {
    if (!Mending.faults(files, database).isEmpty()) {
      return Optional.empty();
    }
    List<String> names =
        Stream.concat(
                Stream.of(RunFiles.RESULTS),
                FileTable.current(database).stream().map(FileTable.Entry::name))
            .toList();
    int rows = database.count(PointsTable.NAME);
    return Optional.of(new Receipt(files, rows, RunTable.read(database), names));
  }

  /**
   * The lines of it, once the database is closed; empty if they would be too long to be worth it.
   */
  String text() throws IOException {
    List<String> lines = new ArrayList<>(List.of(ROWS + rows));
    run.forEach((key, value) -> lines.add(RUN + key + "=" + escaped(value)));
    for (String name : names) {
      lines.add(FILE + state(files, name));
    }
    String text = String.join("\n", lines) + "\n";
    return text.length() < MOST_BYTES / 4 ? text : "";
  }

  /** A lock's text without it. */
  static String without(String lock) {
    return lock.lines()
        .filter(line -> !line.startsWith(PREFIX))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** The run that nobody holds, if it is still as it was left. */
  static Optional<StoredRun> read(RunFiles files) {
    try {
      if (!files.isRegular(RunFiles.LOCK)
          || Files.size(files.lock()) > MOST_BYTES
          || Mending.hasLeftovers(files)) {
        return Optional.empty();
      }
      return read(files, Files.readString(files.lock()));
    } catch (IOException
        | DamagedRecordException
        | IllegalArgumentException
        | IndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }

  private static Optional<StoredRun> read(RunFiles files, String lock)
      throws IOException, DamagedRecordException {
    List<String> states = values(lock, FILE);
    List<String> rows = values(lock, ROWS);
    if (states.isEmpty() || rows.size() != 1) {
      return Optional.empty();
    }
    for (String state : states) {
      String name = state.substring(state.lastIndexOf(' ') + 1);
      if (!files.isRegular(name) || !state.equals(state(files, name))) {
        return Optional.empty();
      }
    }
    Map<String, String> run = new LinkedHashMap<>();
    for (String line : values(lock, RUN)) {
      int end = line.indexOf('=');
      run.put(line.substring(0, end), line.substring(end + 1).translateEscapes());
    }
    RunRecord record = RunRecord.of(run);
    return record.isNewer()
        ? Optional.empty()
        : Optional.of(StoredRun.of(files.folder(), record, Integer.parseInt(rows.getFirst())));
  }

  private static List<String> values(String lock, String prefix) {
    return lock.lines()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .toList();
  }

  private static String state(RunFiles files, String name) throws IOException {
    Path path = files.path(name);
    BasicFileAttributes state = Files.readAttributes(path, BasicFileAttributes.class);
    return state.size() + " " + state.lastModifiedTime().toInstant() + " " + name;
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }
}
