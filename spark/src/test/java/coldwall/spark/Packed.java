package coldwall.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The program as it is packed, in processes of their own. */
final class Packed {
  /** Of this module; what Spark takes for its home, for its jars are within. */
  static final Path TARGET = Path.of("target").toAbsolutePath();

  static final Path JARS = TARGET.resolve("jars");
  private static final Path PROGRAM = Path.of("../cli/target/coldwall.jar").toAbsolutePath();

  private static final String OWN = PROGRAM + ":" + TARGET.resolve("coldwall-spark.jar");

  private Packed() {}

  /** How Java is started. */
  static List<String> java() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow");
  }

  /**
   * Starts a command.
   *
   * @param said where both streams go
   * @param properties further options of Java
   */
  static Process start(Path said, List<String> properties, String... command) throws IOException {
    return start(said, properties, OWN + ":" + JARS + "/*", command);
  }

  /** The same without the jars of Spark. */
  static Process startWithoutSpark(Path said, String... command) throws IOException {
    return start(said, List.of(), OWN, command);
  }

  private static Process start(
      Path said, List<String> properties, String classPath, String... command) throws IOException {
    if (!Files.exists(PROGRAM)) {
      throw new AssertionError("build the program first: mvn verify");
    }
    List<String> words = new ArrayList<>(java());
    words.addAll(properties);
    words.addAll(List.of("-cp", classPath));
    words.add("coldwall.cli.Main");
    words.addAll(Arrays.asList(command));
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }
}
