package coldwall.cli.terminal;

import coldwall.store.OutputFile;
import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Where {@code --json} wants the document.
 *
 * @param typed a file, - for standard output, or null
 */
public record JsonTarget(@Nullable String typed) {

  public boolean isStandardOutput() {
    return "-".equals(typed);
  }

  public void requireWritable() {
    if (typed != null && !isStandardOutput()) {
      replaceable(typed);
    }
  }

  private static OutputFile replaceable(String typed) {
    OutputFile file = OutputFile.of("--json", typed);
    file.requireReplaceable(OutputFile::isDocument, "remove it first, or choose another place");
    return file;
  }

  public void write(OutputFile.Content document, PrintStream standardOutput) {
    if (typed == null) {
      return;
    }
    if (!isStandardOutput()) {
      OutputFile file = replaceable(typed);
      Interruptible.run(() -> file.write(document));
      return;
    }
    try {
      document.writeTo(standardOutput);
    } catch (IOException failure) {
      throw OutputFile.refused("--json", typed, failure);
    }
  }
}
