package coldwall.store;

import coldwall.frame.Study;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** The table {@code run}: what was computed, by what, when and how far, key by key. */
final class RunTable {
  /** Counts up when an older version could no longer read what this one writes. */
  static final int FORMAT = 1;

  static final String NAME = "run";

  private RunTable() {}

  static void create(Database database, Study study, Provenance provenance) throws SQLException {
    database.execute("CREATE TABLE " + NAME + " (key VARCHAR, value VARCHAR)");
    database.append(
        NAME,
        appender -> {
          for (Map.Entry<String, String> entry : values(study, provenance).entrySet()) {
            appender.beginRow();
            appender.append(entry.getKey());
            appender.append(entry.getValue());
            appender.endRow();
          }
        });
  }

  private static Map<String, String> values(Study study, Provenance provenance) {
    RunIdentity identity = provenance.identity();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("format", Integer.toString(FORMAT));
    values.put("version", identity.version());
    values.put("study", identity.study());
    values.put("fingerprint", identity.fingerprint());
    values.put("seed", Long.toString(identity.seed()));
    values.put("units", identity.units());
    values.put("spec", identity.spec());
    values.put("points", Integer.toString(study.size()));
    values.put("coordinates", String.join(",", study.coordinates()));
    values.put("command", provenance.command());
    values.put("started", now());
    values.put("status", RunStatus.RUNNING.label());
    return values;
  }

  static Map<String, String> read(Database database) throws SQLException {
    Map<String, String> values = new LinkedHashMap<>();
    try (PreparedStatement query = database.prepare("SELECT key, value FROM " + NAME);
        ResultSet answer = query.executeQuery()) {
      while (answer.next()) {
        values.put(answer.getString(1), answer.getString(2));
      }
    }
    return values;
  }

  /** Whose values they are; what is missing of them is empty. */
  static RunIdentity identity(Map<String, String> values) {
    String seed = values.getOrDefault("seed", "");
    return new RunIdentity(
        values.getOrDefault("version", ""),
        values.getOrDefault("study", ""),
        seed.matches("-?\\d+") ? Long.parseLong(seed) : 0,
        values.getOrDefault("units", ""),
        values.getOrDefault("spec", ""));
  }

  static void setStatus(Database database, RunStatus status) throws SQLException {
    database.execute(
        "UPDATE "
            + NAME
            + " SET value = "
            + Database.text(status.label())
            + " WHERE key = 'status'");
  }

  /** The moment, to the second. */
  static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
