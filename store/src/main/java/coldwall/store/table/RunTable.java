package coldwall.store.table;

import coldwall.frame.Stage;
import coldwall.store.record.DamagedRecordException;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunEnding;
import coldwall.store.record.RunIdentity;
import coldwall.store.record.RunJson;
import coldwall.store.record.RunStatus;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table {@code run}: what was computed, by what, when and how far, key by key. */
public final class RunTable {
  static final String NAME = "run";

  private static final int MOST_KEYS = 1000;
  private static final int MOST_CHARACTERS = 10_000_000;

  private RunTable() {}

  public static void create(Database database, Stage points, Provenance provenance)
      throws SQLException {
    database.execute("CREATE TABLE run (key VARCHAR, value VARCHAR)");
    database.append(
        NAME,
        appender -> {
          for (Map.Entry<String, String> entry : values(points, provenance).entrySet()) {
            appender.beginRow();
            appender.append(entry.getKey());
            appender.append(entry.getValue());
            appender.endRow();
          }
        });
  }

  private static Map<String, String> values(Stage points, Provenance provenance) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("format", Integer.toString(RunJson.FORMAT));
    values.putAll(provenance.identity().told());
    values.put("points", Integer.toString(points.size()));
    values.put("coordinates", String.join(",", points.sweep().names()));
    values.put("command", provenance.command());
    values.put("started", RunEnding.moment());
    values.put("status", RunStatus.RUNNING.label());
    values.put("exitStatus", "");
    values.put("finished", "");
    return values;
  }

  /** The values by their keys; of a table that no run can have written, only the complaint. */
  public static Map<String, String> read(Database database)
      throws SQLException, DamagedRecordException {
    RunRecord.require(
        database.columns(NAME).equals(List.of("key", "value")), "it has no table " + NAME);
    requireSmall(database);
    Map<String, String> values = new LinkedHashMap<>();
    try (PreparedStatement query = database.prepare("SELECT key, value FROM run");
        ResultSet answer = query.executeQuery()) {
      while (answer.next()) {
        String key = answer.getString(1);
        String value = answer.getString(2);
        RunRecord.require(key != null && value != null, "a key or value of it is null");
        RunRecord.require(values.put(key, value) == null, "it has two values of " + key);
      }
    }
    return values;
  }

  private static void requireSmall(Database database) throws SQLException, DamagedRecordException {
    try (PreparedStatement query =
            database.prepare(
                """
                SELECT count(*) <= ? AND coalesce(sum(length(key) + length(value)), 0) <= ?
                FROM run
                """);
        ResultSet answer = with(query, MOST_KEYS, MOST_CHARACTERS).executeQuery()) {
      answer.next();
      RunRecord.require(answer.getBoolean(1), "its table " + NAME + " is too large");
    }
  }

  private static PreparedStatement with(PreparedStatement query, int first, int second)
      throws SQLException {
    query.setInt(1, first);
    query.setInt(2, second);
    return query;
  }

  /**
   * What a file of the results should tell of its run: whose numbers they are, and in which units.
   */
  public static Map<String, String> told(Database database) throws SQLException {
    try {
      Map<String, String> values = new LinkedHashMap<>(read(database));
      values.keySet().retainAll(identity(values).told().keySet());
      return values;
    } catch (DamagedRecordException damaged) {
      throw new SQLException(damaged.getMessage(), damaged);
    }
  }

  /** Whose values they are; what is missing of them is empty. */
  public static RunIdentity identity(Map<String, String> values) {
    return new RunIdentity(
        values.getOrDefault("version", ""),
        values.getOrDefault("study", ""),
        seed(values.getOrDefault("seed", ""), 0),
        values.getOrDefault("units", ""),
        values.getOrDefault("spec", ""));
  }

  /** What the digits say, if they are some. */
  public static long seed(String digits, long otherwise) {
    return digits.matches("-?[0-9]{1,18}") ? Long.parseLong(digits) : otherwise;
  }

  static void set(Database database, String key, String value) throws SQLException {
    if (database.change("UPDATE run SET value = ? WHERE key = ?", value, key) == 0) {
      database.change("INSERT INTO run VALUES (?, ?)", key, value);
    }
  }

  /** Puts a value in the place of the one that must be there. */
  static void replace(Database database, String key, String before, String value)
      throws SQLException {
    if (database.change("UPDATE run SET value = ? WHERE key = ? AND value = ?", value, key, before)
        == 0) {
      throw new SQLException("somebody else has stored rows there as well");
    }
  }

  public static void setStatus(Database database, RunStatus status) throws SQLException {
    set(database, "status", status.label());
  }

  /** How the run ended. */
  public static void end(Database database, RunEnding ending) throws SQLException {
    set(database, "exitStatus", Integer.toString(ending.exitStatus()));
    set(database, "finished", ending.time());
    setStatus(database, ending.status());
  }
}
