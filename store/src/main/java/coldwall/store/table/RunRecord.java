package coldwall.store.table;

import coldwall.store.record.DamagedRecordException;
import coldwall.store.record.RunIdentity;
import coldwall.store.record.RunJson;
import coldwall.store.record.RunStatus;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The table {@code run} of a results file, checked: a file on a disk is an input like any other.
 *
 * @param identity whose it is
 * @param format of the file, at most {@link RunJson#FORMAT} unless a newer version wrote it
 * @param points how many the run has
 * @param coordinates the names of the columns that tell rows apart
 * @param command what the user typed
 * @param started when, in UTC
 * @param status how far it is
 * @param exitStatus what the process ended with, if it has ended
 * @param finished when it ended, in UTC; empty if it has not
 */
public record RunRecord(
    RunIdentity identity,
    int format,
    int points,
    List<String> coordinates,
    String command,
    String started,
    RunStatus status,
    int exitStatus,
    String finished) {

  /**
   * Reads the record.
   *
   * @throws DamagedRecordException if it cannot be that of a run
   */
  public static RunRecord read(Database database) throws SQLException, DamagedRecordException {
    return of(RunTable.read(database));
  }

  /**
   * The record of what {@link RunTable#read} gave.
   *
   * @throws DamagedRecordException if it cannot be that of a run
   */
  public static RunRecord of(Map<String, String> values) throws DamagedRecordException {
    int format = (int) number("format", values, Integer.MAX_VALUE);
    RunIdentity identity =
        new RunIdentity(
            text("version", values),
            text("study", values),
            seed(text("seed", values)),
            text("units", values),
            text("spec", values));
    RunRecord record =
        new RunRecord(
            identity,
            format,
            (int) number("points", values, Integer.MAX_VALUE),
            List.of(text("coordinates", values).split(",", -1)),
            text("command", values),
            text("started", values),
            status(text("status", values)),
            values.getOrDefault("exitStatus", "").isEmpty()
                ? 0
                : (int) number("exitStatus", values, 255),
            values.getOrDefault("finished", ""));
    if (!record.isNewer()) {
      require(format == RunJson.FORMAT, "its format is " + format);
      require(
          identity.fingerprint().equals(text("fingerprint", values)),
          "its fingerprint is not that of its settings");
    }
    return record;
  }

  /** Whether a newer version wrote it. */
  public boolean isNewer() {
    return format > RunJson.FORMAT;
  }

  /** Whether the run has ended, with a row for every point. */
  public boolean isComplete(int rows) {
    return status == RunStatus.COMPLETE && rows == points;
  }

  /** How far a run is that nobody is working on. */
  public RunStatus howFar(int rows) {
    boolean isEnded = status == RunStatus.COMPLETE || status == RunStatus.FAILED;
    return isEnded && rows == points ? status : RunStatus.INTERRUPTED;
  }

  public static void require(boolean holds, String fault) throws DamagedRecordException {
    if (!holds) {
      throw new DamagedRecordException(fault);
    }
  }

  private static String text(String key, Map<String, String> values) throws DamagedRecordException {
    String value = values.get(key);
    if (value == null) {
      throw new DamagedRecordException("it has no " + key);
    }
    return value;
  }

  private static long number(String key, Map<String, String> values, int most)
      throws DamagedRecordException {
    String digits = text(key, values);
    boolean isNumber = digits.matches("[0-9]{1,10}") && Long.parseLong(digits) <= most;
    require(isNumber, "its " + key + " is " + shown(digits));
    return Long.parseLong(digits);
  }

  private static long seed(String digits) throws DamagedRecordException {
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException _) {
      throw new DamagedRecordException("its seed is " + shown(digits));
    }
  }

  private static RunStatus status(String label) throws DamagedRecordException {
    return Arrays.stream(RunStatus.values())
        .filter(status -> status.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new DamagedRecordException("its status is " + shown(label)));
  }

  /** A text of unknown length and content, for a message. */
  public static String shown(String text) {
    String start = text.length() <= 40 ? text : text.substring(0, 40) + "...";
    return "\"" + start.replaceAll("\\p{Cntrl}", " ") + "\"";
  }
}
