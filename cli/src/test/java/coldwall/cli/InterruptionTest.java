package coldwall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.run.StudyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real process and a real signal. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {
  @TempDir private Path temporary;

  /** It would take days; the point at T_c = 0 is done at once. */
  private static String[] endless(Path folder) {
    return ("compare --quantum none --method monte-carlo --collisions 1000000000 --cold 0:4.9:40"
            + " --out "
            + folder)
        .split(" ", -1);
  }

  @Test
  void signal_leavesAValidFolder() throws IOException, InterruptedException {
    Path folder = temporary.resolve("run");
    WatchedFolder watched = new WatchedFolder(folder);
    Path said = temporary.resolve("said");
    Process process = new ColdwallProcess(temporary).start(said, endless(folder));
    assertThat(WatchedFolder.await(process, () -> watched.stored() > 0)).isTrue();
    ColdwallProcess.signal("INT", process);
    assertThat(WatchedFolder.awaitEnd(process))
        .as(Files.readString(said))
        .isEqualTo(StudyRun.INTERRUPTED);
    assertThat(Files.readString(folder.resolve("run.json"), UTF_8))
        .contains("\"status\" : \"interrupted\"");
    assertThat(Files.readAllLines(folder.resolve("results.csv"))).hasSizeGreaterThan(1);
    assertThat(folder.resolve("figure.png")).isNotEmptyFile();
  }
}
