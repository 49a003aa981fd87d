package coldwall.store.table;

import static coldwall.store.table.RunRecord.require;

import coldwall.frame.Stage;
import coldwall.store.record.DamagedRecordException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the table of a stage holds rows that a run can have appended. */
public record PointsCheck(Database database, Stage stage, String fingerprint) {

  /**
   * Reads the whole table.
   *
   * @return how many rows there are
   * @throws DamagedRecordException if it cannot be that of this run
   */
  public int rows() throws SQLException, DamagedRecordException {
    require(database.types(table()).equals(types()), "its columns have other types");
    int rows = database.readWhole(table());
    requireIndices();
    requireNumbers();
    requireNoted(rows);
    return rows;
  }

  private String table() {
    return PointsTable.name(stage);
  }

  private List<String> types() {
    int numbers = stage.sweep().names().size() + stage.values().size();
    return Stream.of(List.of("INTEGER"), Collections.nCopies(numbers, "DOUBLE"), List.of("VARCHAR"))
        .flatMap(List::stream)
        .toList();
  }

  private void requireIndices() throws SQLException, DamagedRecordException {
    try (PreparedStatement query =
            database.prepare(
                """
                SELECT count(*) - count(point), count(point) - count(DISTINCT point),
                       coalesce(min(point), 0), coalesce(max(point), 0)
                FROM %s
                """
                    .formatted(Database.name(table())));
        ResultSet answer = query.executeQuery()) {
      answer.next();
      require(answer.getLong(1) == 0, "a row of it has no index");
      require(answer.getInt(3) >= 0, "it has a row with the index " + answer.getInt(3));
      require(
          answer.getInt(4) < Math.max(1, stage.size()),
          "it has a row with the index "
              + answer.getInt(4)
              + ", where the run has "
              + stage.size()
              + " points");
      require(answer.getLong(2) == 0, "it has rows twice");
    }
  }

  private void requireNumbers() throws SQLException, DamagedRecordException {
    String missing =
        Stream.concat(stage.sweep().names().stream(), stage.values().stream())
            .map(name -> Database.name(name) + " IS NULL")
            .collect(Collectors.joining(" OR "));
    String sql = "SELECT count(*) FROM " + Database.name(table()) + " WHERE " + missing;
    require(database.number(sql) == 0, "a value in it is missing");
  }

  /** What the last append noted, in the same transaction as its rows. */
  private void requireNoted(int rows) throws SQLException, DamagedRecordException {
    Map<String, String> values = RunTable.read(database);
    String noted = values.getOrDefault(PointsTable.noted(stage), "");
    require(noted.endsWith(" of " + fingerprint), "its last rows are of another run");
    require(
        noted.equals(PointsTable.stored(rows, fingerprint)),
        "it has " + rows + " rows where " + noted.split(" ", 2)[0] + " were stored");
  }
}
