package coldwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.cli.CommandRunner.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two real processes and one folder. */
@DisabledOnOs(OS.WINDOWS)
class SharedFolderTest {
  @TempDir private Path place;

  private static Outcome run(String words) {
    return CommandRunner.run(words.split(" ", -1));
  }

  /** A process that has stored points and stands still, so that it cannot end before its time. */
  private Process stopAmidItsPoints(WatchedFolder folder, String command)
      throws IOException, InterruptedException {
    Process process =
        new ColdwallProcess(place)
            .start(place.resolve("said"), (command + " --threads 1").split(" ", -1));
    assertThat(WatchedFolder.await(process, () -> folder.stored() > 0)).isTrue();
    ColdwallProcess.signal("STOP", process);
    return process;
  }

  @Test
  void folderOfARunningProcess_isRefusedUntilThatIsKilled()
      throws IOException, InterruptedException {
    Path folder = place.resolve("run");
    String command =
        "compare --quantum none --method monte-carlo --collisions 1000000 --cold 0.5:4.9:40 --out "
            + folder;
    Process first = stopAmidItsPoints(new WatchedFolder(folder), command);
    try {
      Outcome second = run(command);
      assertThat(second.status()).isEqualTo(2);
      assertThat(second.err())
          .hasLineCount(1)
          .contains("one process at a time", "process " + first.pid() + " on ", "coldwall compare");
      assertThat(run("runs " + place).out()).containsPattern("run +compare +running +\\d+ of 40");
    } finally {
      first.destroyForcibly();
      WatchedFolder.awaitEnd(first);
    }
    assertThat(run("runs " + place).out()).containsPattern("run +compare +interrupted +\\d+ of 40");
    Outcome third = run(command);
    assertThat(third.status()).as(third.err()).isZero();
    assertThat(third.err()).containsPattern("\\d+ of 40 points are there already");
    assertThat(run("runs " + place).out()).containsPattern("run +compare +complete +40 of 40");
  }
}
