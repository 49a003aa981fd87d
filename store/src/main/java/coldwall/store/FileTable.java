package coldwall.store;

import coldwall.store.record.DamagedRecordException;
import coldwall.store.table.Database;
import coldwall.store.table.RunRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code files}: the SHA-256 of every file that the run has written, and of those that
 * belong to it now the content, compressed by gzip, unless it follows from the table {@code
 * results}. A file that does not agree with it is not the run's.
 */
final class FileTable {
  static final String NAME = "files";

  private FileTable() {}

  /**
   * One file.
   *
   * @param name in the run folder
   * @param sha256 of its bytes, in hexadecimal digits
   * @param compressed its bytes by gzip; null if they follow from the results
   */
  record Entry(String name, String sha256, @Nullable ByteBuffer compressed) {}

  static void create(Database database) throws SQLException {
    database.execute(
        """
        CREATE TABLE files (name VARCHAR, sha256 VARCHAR, is_current BOOLEAN, content BLOB)
        """);
  }

  /** Puts files in the place of those that belonged to the run so far. */
  static void replace(Database database, List<Entry> entries) throws SQLException {
    database.execute("UPDATE files SET is_current = false, content = NULL WHERE is_current");
    for (Entry entry : entries) {
      forget(database, entry);
      insert(database, entry);
    }
  }

  /** Notes that a file has other bytes now. */
  static void update(Database database, Entry entry) throws SQLException {
    database.change(
        "UPDATE files SET sha256 = ? WHERE name = ? AND is_current", entry.sha256(), entry.name());
  }

  private static void forget(Database database, Entry entry) throws SQLException {
    database.change(
        "DELETE FROM files WHERE name = ? AND sha256 = ?", entry.name(), entry.sha256());
  }

  private static void insert(Database database, Entry entry) throws SQLException {
    try (PreparedStatement insert = database.prepare("INSERT INTO files VALUES (?, ?, true, ?)")) {
      insert.setString(1, entry.name());
      insert.setString(2, entry.sha256());
      ByteBuffer compressed = entry.compressed();
      insert.setBytes(3, compressed == null ? null : bytes(compressed));
      insert.execute();
    }
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }

  /**
   * The files that belong to the run now, without their contents.
   *
   * @throws DamagedRecordException if a name leads out of the folder or to what is no such file
   */
  static List<Entry> current(Database database) throws SQLException, DamagedRecordException {
    List<Entry> entries = new ArrayList<>();
    if (!exists(database)) {
      return entries;
    }
    try (PreparedStatement query =
            database.prepare("SELECT name, sha256 FROM files WHERE is_current ORDER BY rowid");
        ResultSet answer = query.executeQuery()) {
      while (answer.next()) {
        String name = String.valueOf(answer.getString(1));
        RunRecord.require(RunFiles.isProduct(name), "it names a file " + RunRecord.shown(name));
        entries.add(new Entry(name, String.valueOf(answer.getString(2)), null));
      }
    }
    return entries;
  }

  /** The SHA-256 of everything that the run has ever written. */
  static Set<String> everWritten(Database database) throws SQLException {
    Set<String> sums = new HashSet<>();
    if (!exists(database)) {
      return sums;
    }
    try (PreparedStatement query = database.prepare("SELECT sha256 FROM files");
        ResultSet answer = query.executeQuery()) {
      while (answer.next()) {
        sums.add(answer.getString(1));
      }
    }
    return sums;
  }

  /** The content of a file that belongs to the run and does not follow from its results. */
  static Optional<InputStream> content(Database database, String name)
      throws SQLException, IOException {
    if (!exists(database)) {
      return Optional.empty();
    }
    try (PreparedStatement query =
        database.prepare("SELECT content FROM files WHERE name = ? AND is_current")) {
      query.setString(1, name);
      try (ResultSet answer = query.executeQuery()) {
        byte @Nullable [] bytes = answer.next() ? answer.getBytes(1) : null;
        return bytes == null
            ? Optional.empty()
            : Optional.of(new GZIPInputStream(new ByteArrayInputStream(bytes)));
      }
    }
  }

  /** The text of such a file. */
  static Optional<String> text(Database database, String name) throws SQLException, IOException {
    Optional<InputStream> content = content(database, name);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = content.get()) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static boolean exists(Database database) throws SQLException {
    return !database.columns(NAME).isEmpty();
  }
}
