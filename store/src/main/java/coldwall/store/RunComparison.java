package coldwall.store;

import coldwall.store.record.RunIdentity;
import coldwall.store.record.StorageFailure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which inputs and which numbers differ between two runs. Rows are the same if their coordinates
 * are.
 *
 * @param settings the inputs that differ
 * @param columns the columns that differ
 * @param others the columns that only one of the runs has
 * @param onlyFirst how many rows only the first run has
 * @param onlySecond how many rows only the second run has
 */
public record RunComparison(
    List<Change> settings,
    List<ColumnChange> columns,
    List<String> others,
    int onlyFirst,
    int onlySecond) {
  public RunComparison {
    settings = List.copyOf(settings);
    columns = List.copyOf(columns);
    others = List.copyOf(others);
  }

  /**
   * Compares two run folders.
   *
   * @param notices hears, in one line each, what in them was not as it should be
   * @throws coldwall.input.InvalidInputException if one of them has no results
   */
  public static RunComparison of(Path first, Path second, Consumer<String> notices) {
    StoredRun a = RunShelf.read(first, notices);
    StoredRun b = RunShelf.read(second, notices);
    try (ResultsPair pair = ResultsPair.open(first, second)) {
      return new RunComparison(
          settings(a.identity(), b.identity()),
          pair.changes(),
          pair.others(),
          pair.onlyFirst(),
          pair.onlySecond());
    } catch (SQLException failure) {
      throw StorageFailure.of(first, failure);
    }
  }

  /** Whether inputs and numbers are the same. */
  public boolean isSame() {
    return settings.isEmpty()
        && columns.isEmpty()
        && others.isEmpty()
        && onlyFirst == 0
        && onlySecond == 0;
  }

  private static List<Change> settings(RunIdentity first, RunIdentity second) {
    Map<String, String> a = values(first);
    Map<String, String> b = values(second);
    Set<String> names = new LinkedHashSet<>(a.keySet());
    names.addAll(b.keySet());
    List<Change> changes = new ArrayList<>();
    for (String name : names) {
      Change change = new Change(name, a.getOrDefault(name, ""), b.getOrDefault(name, ""));
      if (!change.first().equals(change.second())) {
        changes.add(change);
      }
    }
    return changes;
  }

  private static Map<String, String> values(RunIdentity identity) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("version", identity.version());
    values.put("study", identity.study());
    for (String line : identity.settings()) {
      String[] parts = line.split("=", 2);
      values.put(parts[0], parts.length == 2 ? parts[1] : "given");
    }
    return values;
  }
}
