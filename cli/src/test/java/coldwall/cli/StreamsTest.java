package coldwall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.cli.CommandRunner.Outcome;
import coldwall.run.StudyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Streams that are full, closed, or never answer. */
@EnabledOnOs(OS.LINUX)
class StreamsTest {
  /** Of a thread, as Linux cuts it off. */
  private static final String WAITING = "coldwall-waitin";

  @TempDir private Path place;

  private static List<String> words(String command) {
    return Arrays.asList(command.split(" ", -1));
  }

  private static int run(ColdwallProcess coldwall, String shell, Path said, String command)
      throws IOException, InterruptedException {
    List<String> before = List.of("bash", "-c", "\"$@\" " + shell, "bash");
    return WatchedFolder.awaitEnd(
        coldwall.startThrough(before, said, words(command).toArray(String[]::new)));
  }

  @Test
  void fullStandardOutput_isNoSuccess() throws IOException, InterruptedException {
    ColdwallProcess coldwall = new ColdwallProcess(place);
    Path said = place.resolve("said");
    String compare = "compare --cold 1,2 --quiet --out run";
    for (String command : List.of("init compare", compare + " --json -", "export run")) {
      assertThat(run(coldwall, ">/dev/full", said, command)).as(command).isEqualTo(2);
      assertThat(Files.readString(said))
          .as(command)
          .contains(
              "coldwall: standard output must take the whole answer, but refuses it (No space");
    }
    assertThat(place.resolve("run/results.csv")).isNotEmptyFile();
  }

  @Test
  void readerThatHasEnough_isNoFault() throws IOException, InterruptedException {
    Path said = place.resolve("said");
    assertThat(run(new ColdwallProcess(place), "| true; exit ${PIPESTATUS[0]}", said, "schema"))
        .isZero();
    assertThat(said).isEmptyFile();
  }

  /** Whether a thread of the process waits for something that cannot be interrupted. */
  private static boolean isWaiting(Process process) {
    try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
      return threads.anyMatch(thread -> name(thread).equals(WAITING));
    } catch (IOException _) {
      return false;
    }
  }

  private static String name(Path thread) {
    try {
      return Files.readString(thread.resolve("comm"), UTF_8).strip();
    } catch (IOException _) {
      return "";
    }
  }

  @Test
  void pipeWithoutAnotherEnd_doesNotKeepAProcessAlive() throws IOException, InterruptedException {
    Path pipe = place.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Outcome finished =
        CommandRunner.run("compare", "--cold", "1,2", "--out", place.resolve("run").toString());
    assertThat(finished.status()).isZero();
    List<List<String>> attacks =
        List.of(
            List.of("HUP", "run -"),
            List.of("TERM", "run pipe"),
            List.of("INT", "export run --to pipe"));
    ColdwallProcess coldwall = new ColdwallProcess(place);
    for (List<String> attack : attacks) {
      Path said = place.resolve("said");
      Process process = coldwall.start(said, words(attack.getLast()).toArray(String[]::new));
      assertThat(WatchedFolder.await(process, () -> isWaiting(process)))
          .as(Files.readString(said))
          .isTrue();
      ColdwallProcess.signal(attack.getFirst(), process);
      assertThat(WatchedFolder.awaitEnd(process)).as(attack.toString()).isGreaterThan(128);
      assertThat(said).hasContent("coldwall: interrupted");
    }
  }

  @Test
  void interruptOfACommandThatStoresNothing_isNoBug() {
    Thread.currentThread().interrupt();
    Outcome outcome = CommandRunner.run("reproduce", "maxwell-monte-carlo");
    assertThat(Thread.interrupted()).isFalse();
    assertThat(outcome.status()).as(outcome.err()).isEqualTo(StudyRun.INTERRUPTED);
    assertThat(outcome.err()).isEqualTo("coldwall: interrupted\n");
  }

  @Test
  void memoryThatDoesNotSuffice_isSaidInOneLine() throws IOException, InterruptedException {
    Path said = place.resolve("said");
    List<String> command =
        new ArrayList<>(words("compare --quantum wall-force --levels 2000 --cold 1,2 --out run"));
    int status =
        WatchedFolder.awaitEnd(
            new ColdwallProcess(place)
                .startThrough(
                    List.of("env", "JDK_JAVA_OPTIONS=-Xmx32m"),
                    said,
                    command.toArray(String[]::new)));
    List<String> lines =
        Files.readAllLines(said).stream().filter(line -> !line.startsWith("NOTE: ")).toList();
    assertThat(status).as(lines.toString()).isEqualTo(2);
    assertThat(lines)
        .singleElement()
        .asString()
        .startsWith("coldwall: what is asked for must fit into memory, of which Java may use ");
  }

  /** Devices are written to, and may be full. */
  @Test
  void documentThatIsNotTaken_leavesAFinishedFolder() {
    Path folder = place.resolve("run");
    List<String> command =
        List.of("compare", "--cold", "1,2", "--quiet", "--out", folder.toString(), "--json");
    List<String> full = new ArrayList<>(command);
    full.add("/dev/full");
    Outcome outcome = CommandRunner.run(full.toArray(String[]::new));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("--json /dev/full must take the whole file", "No space left");
    assertThat(folder.resolve("results.csv")).isNotEmptyFile();
    List<String> empty = new ArrayList<>(command);
    empty.add("/dev/null");
    assertThat(CommandRunner.run(empty.toArray(String[]::new)).status()).isZero();
  }
}
