package coldwall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.condition.OS;

/** The command line in processes of their own, from the classes under test. */
final class ColdwallProcess {
  /**
   * Whoever started the tests may ignore signals, as a shell does in the background and {@code
   * nohup} everywhere; a JVM that inherits that is deaf to them.
   */
  private static final List<String> HEARING =
      OS.LINUX.isCurrentOs() ? List.of("env", "--default-signal=HUP,INT") : List.of();

  private final Path place;
  private final String classPath;

  /**
   * Puts DuckDB's library beside its classes, as the build does beside coldwall.jar: unpacked at
   * every start, it would take a second and leave 71 MB behind in every process that is killed.
   *
   * @param place an empty folder, in which the processes then run
   */
  ColdwallProcess(Path place) throws IOException {
    this.place = place;
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      boolean isDuckDb = Path.of(entry).getFileName().toString().startsWith("duckdb_jdbc");
      entries.add(
          isDuckDb ? split(Path.of(entry)).toString() : Path.of(entry).toAbsolutePath().toString());
    }
    this.classPath = String.join(File.pathSeparator, entries);
  }

  /** Starts a command; what it says on either stream goes to a file. */
  Process start(Path said, String... command) throws IOException {
    return start(said, List.of(), command);
  }

  /** The same under a limit on the size of its files, in units of 1024 bytes. */
  Process startWithFilesUpTo(int limit, Path said, String... command) throws IOException {
    String shell = "ulimit -f " + limit + "; exec \"$@\"";
    return start(said, List.of("bash", "-c", shell, "bash"), command);
  }

  /** The same through another program, such as {@code env -i}. */
  Process startThrough(List<String> before, Path said, String... command) throws IOException {
    return start(said, before, command);
  }

  private Process start(Path said, List<String> before, String... command) throws IOException {
    List<String> words = new ArrayList<>(before);
    words.addAll(HEARING);
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
    words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath));
    words.add("coldwall.cli.Main");
    words.addAll(Arrays.asList(command));
    return new ProcessBuilder(words)
        .directory(place.toFile())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  /** Runs a command to its end and gives what it said; its status must be this. */
  String finish(int status, Path said, String... command) throws IOException, InterruptedException {
    int actual = WatchedFolder.awaitEnd(start(said, command));
    String words = Files.readString(said, UTF_8);
    if (actual != status) {
      throw new AssertionError("status " + actual + ": " + words);
    }
    return words;
  }

  /** Sends a signal such as INT to a process. */
  static void signal(String name, Process process) throws IOException, InterruptedException {
    String number = Long.toString(process.pid());
    int status = new ProcessBuilder("kill", "-" + name, number).start().waitFor();
    if (status != 0) {
      throw new AssertionError("process " + number + " could not be sent " + name);
    }
  }

  private Path split(Path jar) throws IOException {
    Path classes = place.resolve("duckdb.jar");
    try (ZipFile from = new ZipFile(jar.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(classes))) {
      for (Enumeration<? extends ZipEntry> all = from.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        try (InputStream content = from.getInputStream(entry)) {
          if (entry.getName().equals(library())) {
            Files.copy(content, place.resolve(library()));
          } else if (!entry.getName().startsWith("libduckdb_java")) {
            copy(entry.getName(), content, to);
          }
        }
      }
    }
    return classes;
  }

  private static void copy(String name, InputStream content, ZipOutputStream zip)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    content.transferTo(zip);
    zip.closeEntry();
  }

  /** The library's name, as DuckDB makes it. */
  private static String library() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch");
    return "libduckdb_java.so_"
        + (system.startsWith("mac") ? "macos" : system.startsWith("windows") ? "windows" : "linux")
        + "_"
        + (processor.equals("aarch64") ? "arm64" : "amd64");
  }
}
