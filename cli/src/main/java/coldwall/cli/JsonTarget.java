package coldwall.cli;

import coldwall.input.InvalidInputException;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code --json} wants the document.
 *
 * @param typed a file, - for standard output, or null
 */
record JsonTarget(@Nullable String typed) {

  /** Writes a document. */
  interface Document {
    void writeTo(OutputStream out) throws IOException;
  }

  boolean isStandardOutput() {
    return "-".equals(typed);
  }

  void requireWritable() {
    if (typed == null || isStandardOutput()) {
      return;
    }
    Path parent = Path.of(typed).toAbsolutePath().getParent();
    if (parent == null || !Files.isWritable(parent) || Files.isDirectory(Path.of(typed))) {
      throw refused("\"" + typed + "\"");
    }
  }

  void write(Document document, PrintStream standardOutput) {
    if (typed == null) {
      return;
    }
    try {
      if (isStandardOutput()) {
        document.writeTo(standardOutput);
        return;
      }
      try (OutputStream out = new BufferedOutputStream(new FileOutputStream(typed))) {
        document.writeTo(out);
      }
    } catch (IOException failure) {
      throw refused(failure);
    }
  }

  private static InvalidInputException refused(Object value) {
    return InvalidInputException.must(
        "--json", "be a file that can be written", value, "choose another place");
  }
}
