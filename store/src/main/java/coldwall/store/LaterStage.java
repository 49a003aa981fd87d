package coldwall.store;

import coldwall.frame.Point;
import coldwall.frame.Stage;
import coldwall.store.record.DamagedRecordException;
import coldwall.store.record.Difference;
import coldwall.store.record.StorageFailure;
import coldwall.store.table.Database;
import coldwall.store.table.PointsCheck;
import coldwall.store.table.PointsTable;
import coldwall.store.table.RunRecord;
import coldwall.store.table.RunTable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The table of a stage that follows from the first. Its rows are gone on with; a table that this
 * run cannot have left is named and started anew, because its rows can be solved again from the
 * first stage's; the file that holds it is kept beside.
 */
record LaterStage(
    RunFiles files, Database database, Stage stage, String fingerprint, Consumer<String> notices) {

  /** Its table, whole, be it without rows. */
  PointsTable open() throws IOException, SQLException {
    PointsTable table = new PointsTable(database, stage, fingerprint);
    Optional<String> fault = fault(table);
    if (fault.isPresent()) {
      notices.accept(
          "the table %s of %s in %s is damaged (%s) and is kept in %s; its points are solved anew"
              .formatted(
                  name(),
                  RunFiles.RESULTS,
                  files.folder(),
                  fault.get(),
                  files.copyAside(RunFiles.RESULTS)));
    }
    if (fault.isPresent() || !isThere()) {
      database.transaction(() -> {
        table.drop();
        table.create();
      });
    }
    return table;
  }

  private String name() {
    return PointsTable.name(stage);
  }

  private boolean isThere() throws SQLException {
    return !database.columns(name()).isEmpty();
  }

  private Optional<String> fault(PointsTable table) throws SQLException {
    try {
      if (isThere()) {
        requireColumns();
        new PointsCheck(database, stage, fingerprint).rows();
        requireCoordinates(table);
      } else {
        boolean wasThere = RunTable.read(database).containsKey(PointsTable.noted(stage));
        RunRecord.require(!wasThere, "it is missing");
      }
      return Optional.empty();
    } catch (DamagedRecordException damaged) {
      return Optional.of(String.valueOf(damaged.getMessage()));
    } catch (SQLException failure) {
      if (!StorageFailure.isDamage(failure)) {
        throw failure;
      }
      return Optional.of(StorageFailure.said(failure));
    }
  }

  /** What it asks follows from computed numbers, of which the fingerprint says nothing. */
  private void requireCoordinates(PointsTable table) throws SQLException, DamagedRecordException {
    for (Point stored : table.points()) {
      RunRecord.require(
          stored.equals(stage.sweep().point(stored.index())),
          "point " + (stored.index() + 1) + " of it asks for something else");
    }
  }

  private void requireColumns() throws SQLException, DamagedRecordException {
    List<String> columns = database.columns(name());
    List<String> needed = stage.columns();
    RunRecord.require(
        columns.equals(needed), "its columns differ: " + Difference.first(columns, needed));
  }
}
