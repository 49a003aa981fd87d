package coldwall.cli;

import coldwall.junction.InvalidInputException;
import coldwall.store.Fingerprint;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a study is run, which changes none of its numbers. */
final class RunOptions {
  private static final int MOST_THREADS = 1024;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to use (default: all cores). The results do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The run folder (default runs/<study>-<fingerprint>).")
  private @Nullable Path folder;

  @Option(
      names = "--json",
      paramLabel = "FILE|-",
      description = "Also write run.json here; with -, to standard output, and all else to stderr.")
  private @Nullable String json;

  int threads() {
    return threads;
  }

  @Nullable String json() {
    return json;
  }

  Path folder(String study, String fingerprint) {
    return folder != null
        ? folder
        : Path.of("runs", study + "-" + Fingerprint.shortened(fingerprint));
  }

  void requireThreads() {
    if (threads < 1 || threads > MOST_THREADS) {
      throw InvalidInputException.must(
          "--threads", "lie between 1 and " + MOST_THREADS, threads, "leave it out for all cores");
    }
  }
}
