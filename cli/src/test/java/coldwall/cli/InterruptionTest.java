package coldwall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real process and a real signal. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {
  @TempDir private Path temporary;

  private Process start(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "coldwall.cli.Main",
            "compare",
            "--quantum",
            "none",
            "--method",
            "monte-carlo",
            "--collisions",
            "1000000000",
            "--cold",
            "0:4.9:40",
            "--out",
            folder.toString())
        .redirectErrorStream(true)
        .redirectOutput(temporary.resolve("said").toFile())
        .start();
  }

  @Test
  void signal_leavesAValidFolder() throws IOException, InterruptedException {
    Path folder = temporary.resolve("run");
    Process process = start(folder);
    // The first progress line comes after two seconds; the point at T_c = 0 is done by then.
    while (process.isAlive() && !Files.readString(temporary.resolve("said")).contains("s left")) {
      Thread.sleep(100);
    }
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(Main.INTERRUPTED);
    assertThat(Files.readString(folder.resolve("run.json"), UTF_8))
        .contains("\"status\" : \"interrupted\"");
    assertThat(Files.readAllLines(folder.resolve("results.csv"))).hasSizeGreaterThan(1);
    assertThat(folder.resolve("figure.png")).isNotEmptyFile();
  }
}
