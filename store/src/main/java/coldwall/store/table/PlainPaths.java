package coldwall.store.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Names of files as DuckDB takes them. It reads a backslash as a separator; a folder with one in
 * its path is reached through a link without.
 */
final class PlainPaths implements AutoCloseable {
  private final Map<Path, Path> links = new HashMap<>();

  /** The name of a file, whose own last part must be plain. */
  String of(Path file) throws SQLException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    if (isPlain(folder)) {
      return file.toString();
    }
    try {
      Path link = links.get(folder);
      if (link == null) {
        link = Files.createTempDirectory("coldwall-").resolve("folder");
        Files.createSymbolicLink(link, folder);
        links.put(folder, link);
      }
      return link.resolve(Objects.requireNonNull(file.getFileName())).toString();
    } catch (IOException | UnsupportedOperationException refused) {
      throw new SQLException(
          "DuckDB takes no backslash in a path, and no link can be made instead", refused);
    }
  }

  /** Whether DuckDB takes it as it is. */
  private static boolean isPlain(Path path) {
    String separator = path.getFileSystem().getSeparator();
    return separator.equals("\\") || !path.toString().contains("\\");
  }

  @Override
  public void close() {
    for (Path link : links.values()) {
      try {
        Files.delete(link);
        Files.delete(Objects.requireNonNull(link.getParent()));
      } catch (IOException _) {
        // A link in the system's folder for temporary files harms nobody.
      }
    }
    links.clear();
  }
}
