package coldwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes, killed at random moments and started again, end with the same bytes. */
@DisabledOnOs(OS.WINDOWS)
class KillTest {
  /** Of each study; three of them make 51. */
  private static final int KILLS = 17;

  /** Where in an undisturbed run's time the kills fall, so that start and end are hit too. */
  private static final double EARLIEST = 0.15;

  private static final double LATEST = 1.05;

  @TempDir private static Path place;
  private static ColdwallProcess coldwall;

  @BeforeAll
  static void prepare() throws IOException {
    coldwall = new ColdwallProcess(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare --method monte-carlo --collisions 150000 --levels 10 --cold 0.2:4.9:30",
        "relax --simulate 12 --particles 60000 --temperature-log 0.5:8:12",
        "map --hot-over-ground 1:20:8 --asymmetry 1,2"
      })
  void killedRuns_endWithTheBytesOfAnUndisturbedOne(String command)
      throws IOException, InterruptedException {
    String study = command.split(" ", 2)[0];
    Path said = place.resolve(study + ".txt");
    long start = System.nanoTime();
    coldwall.finish(0, said, words(command, study));
    long undisturbed = System.nanoTime() - start;
    byte[] expected = Files.readAllBytes(place.resolve(study).resolve("results.csv"));
    Random random = new Random(study.hashCode());
    int kills = 0;
    for (int cycle = 0; kills < KILLS; cycle++) {
      Path folder = place.resolve(study + cycle);
      long begun = System.nanoTime();
      int killed = killUntilItEnds(words(command, folder.toString()), said, undisturbed, random);
      if (killed == 0) {
        // The first run may have met a busier machine; then too few would be killed.
        undisturbed = Math.min(undisturbed, System.nanoTime() - begun);
      }
      kills += killed;
      assertThat(folder.resolve("results.csv")).hasBinaryContent(expected);
      assertThat(names(folder)).noneMatch(name -> name.contains("damaged"));
    }
  }

  /** How often it could be killed before it ended. */
  private static int killUntilItEnds(String[] command, Path said, long undisturbed, Random random)
      throws IOException, InterruptedException {
    for (int kills = 0; ; kills++) {
      Process process = coldwall.start(said, command);
      double share = EARLIEST + (LATEST - EARLIEST) * random.nextDouble();
      if (process.waitFor((long) (undisturbed * share), TimeUnit.NANOSECONDS)) {
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return kills;
      }
      process.destroyForcibly().waitFor();
      assertThat(Files.readString(said)).doesNotContain("damaged", "cut short", "bug");
    }
  }

  private static String[] words(String command, String folder) {
    return (command + " --threads 2 --out " + folder).split(" ", -1);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
