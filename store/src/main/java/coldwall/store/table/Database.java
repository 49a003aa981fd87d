package coldwall.store.table;

import coldwall.input.InvalidInputException;
import coldwall.store.record.DuckDbError;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * DuckDB with one results file at a time. It needs little memory, uses no network and installs
 * nothing. The file can be read by DuckDB 1.0 and all later versions.
 */
public final class Database implements AutoCloseable {
  private static final String NAME = "run";
  private static final String SCHEMA = "main";
  private static final String FILE_FORMAT = "v1.0.0";

  private final DuckDBConnection connection;
  private final PlainPaths paths;

  private Database(DuckDBConnection connection, PlainPaths paths) {
    this.connection = connection;
    this.paths = paths;
  }

  /** Starts DuckDB without a file. */
  public static Database start(Path scratch) throws SQLException {
    PlainPaths paths = new PlainPaths();
    return new Database(connect(paths.of(scratch)), paths);
  }

  /** Starts DuckDB with a file to be read and written. */
  public static Database start(Path scratch, Path file) throws SQLException {
    Database database = start(scratch);
    try {
      database.open(file);
      return database;
    } catch (SQLException failure) {
      database.close();
      throw failure;
    }
  }

  /** Starts DuckDB with a file to be read; nothing is written beside it. */
  public static Database startToRead(Path file) throws SQLException {
    Database database = start(Path.of(System.getProperty("java.io.tmpdir")));
    try {
      database.openToRead(file);
      return database;
    } catch (SQLException failure) {
      database.close();
      throw failure;
    }
  }

  /** Opens a file to be read and written, and creates it if it is not there. */
  public void open(Path file) throws SQLException {
    attach(file, "STORAGE_VERSION '" + FILE_FORMAT + "'");
  }

  /** Opens a file without ever changing it or its log. */
  public void openToRead(Path file) throws SQLException {
    attach(file, "READ_ONLY");
  }

  // Attached and not opened by its URL, in which a semicolon of the path would end the path.
  private void attach(Path file, String option) throws SQLException {
    execute("ATTACH " + text(paths.of(file)) + " AS " + NAME + " (" + option + ")");
    execute("USE " + NAME);
  }

  /** Puts into the file what its log holds. */
  public void checkpoint() throws SQLException {
    execute("CHECKPOINT " + NAME);
  }

  /** Lets go of the file. */
  public void leave() throws SQLException {
    execute("USE memory");
    execute("DETACH " + NAME);
  }

  private static DuckDBConnection connect(String scratch) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", "256MB");
    settings.setProperty("threads", "1");
    settings.setProperty("temp_directory", scratch);
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("allow_community_extensions", "false");
    try {
      return speakingJson((DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", settings));
    } catch (LinkageError failure) {
      throw new InvalidInputException(
          "the results store must load DuckDB's native library, but: "
              + rootOf(failure)
              + "; build Coldwall on this machine, and keep the library beside coldwall.jar");
    }
  }

  /** With the kind and the system's number of every error, which {@link DuckDbError} reads. */
  private static DuckDBConnection speakingJson(DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET errors_as_json = true");
    }
    return connection;
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure : rootOf(cause);
  }

  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Changes rows by a statement about these texts, and says how many. */
  public int change(String sql, String... texts) throws SQLException {
    try (PreparedStatement change = prepare(sql)) {
      for (int i = 0; i < texts.length; i++) {
        change.setString(1 + i, texts[i]);
      }
      return change.executeUpdate();
    }
  }

  public PreparedStatement prepare(String sql) throws SQLException {
    return connection.prepareStatement(sql);
  }

  /** Fills rows into a table. */
  interface Filling {
    void into(DuckDBAppender appender) throws SQLException;
  }

  /** Some changes of a database. */
  public interface Change {
    void make() throws SQLException;
  }

  /**
   * Makes all of the changes or none. The statements are sent as such, because an appender under
   * {@code setAutoCommit(false)} commits behind one's back.
   */
  public void transaction(Change change) throws SQLException {
    execute("BEGIN TRANSACTION");
    try {
      change.make();
      execute("COMMIT");
    } catch (SQLException | RuntimeException failure) {
      rollBack();
      throw failure;
    }
  }

  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException _) {
      // DuckDB has done so itself, or has shut the file after an error that matters more.
    }
  }

  void append(String table, Filling filling) throws SQLException {
    try (DuckDBAppender appender = connection.createAppender(NAME, SCHEMA, table)) {
      filling.into(appender);
    }
  }

  /** Opens a second file, whose tables are those of a schema with this name. */
  public void openBeside(Path file, String name) throws SQLException {
    execute("ATTACH " + text(paths.of(file)) + " AS " + name(name) + " (READ_ONLY)");
  }

  public int count(String table) throws SQLException {
    return number("SELECT count(*) FROM " + name(table));
  }

  /** The first value of the first row that a query finds. */
  public int number(String sql) throws SQLException {
    try (PreparedStatement query = prepare(sql);
        ResultSet answer = query.executeQuery()) {
      answer.next();
      return answer.getInt(1);
    }
  }

  /** The names of a table's columns; empty if there is no such table. */
  public List<String> columns(String table) throws SQLException {
    return columns(NAME, table);
  }

  public List<String> columns(String database, String table) throws SQLException {
    return ofColumns("column_name", database, table);
  }

  /** The types of a table's columns. */
  List<String> types(String table) throws SQLException {
    return ofColumns("data_type", NAME, table);
  }

  private List<String> ofColumns(String what, String database, String table) throws SQLException {
    String sql =
        """
        SELECT %s FROM duckdb_columns()
        WHERE database_name = ? AND table_name = ? ORDER BY column_index
        """
            .formatted(what);
    List<String> texts = new ArrayList<>();
    try (PreparedStatement query = prepare(sql)) {
      query.setString(1, database);
      query.setString(2, table);
      try (ResultSet answer = query.executeQuery()) {
        while (answer.next()) {
          texts.add(answer.getString(1));
        }
      }
    }
    return texts;
  }

  /** Reads every value of a table, so that damage anywhere in it is met now. */
  public int readWhole(String table) throws SQLException {
    return number(
        """
        SELECT count(*), sum(hash(whole)) FROM %s AS whole
        """
            .formatted(name(table)));
  }

  /** Writes a table to a Parquet file that tells these things of itself, key by key. */
  public void writeParquet(String table, Map<String, String> metadata, Path file)
      throws SQLException {
    String told =
        metadata.entrySet().stream()
            .map(one -> name(one.getKey()) + ": " + text(one.getValue()))
            .collect(Collectors.joining(", "));
    execute(
        """
        COPY %s TO %s (FORMAT parquet, COMPRESSION zstd, KV_METADATA {%s})
        """
            .formatted(name(table), text(paths.of(file)), told));
  }

  /** A name in SQL. */
  public static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** A text in SQL. */
  public static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  /**
   * Closes it and leaves file and log as they are. To put the one into the other, DuckDB would
   * delete whatever has the log's name by now.
   */
  public void abandon() {
    try {
      execute("PRAGMA disable_checkpoint_on_shutdown");
    } catch (SQLException _) {
      // An error has shut the file before, which is then left alone likewise.
    }
    close();
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException _) {
      // What was committed is in the file or its log, and is found there again.
    } finally {
      paths.close();
    }
  }
}
