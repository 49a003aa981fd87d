package coldwall.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** What may stand where a file is expected. */
final class Odd {
  private Odd() {}

  /** Makes a folder, a pipe, or a link to a pipe beside the folder. */
  static void make(String kind, Path path) throws IOException, InterruptedException {
    switch (kind) {
      case "folder" -> Files.createDirectory(path);
      case "pipe" -> pipe(path);
      default -> {
        Path pipe =
            Objects.requireNonNull(path.getParent()).resolveSibling("pipe" + System.nanoTime());
        pipe(pipe);
        Files.createSymbolicLink(path, pipe);
      }
    }
  }

  static void pipe(Path path) throws IOException, InterruptedException {
    int status = new ProcessBuilder("mkfifo", path.toString()).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException("mkfifo: " + status);
    }
  }
}
