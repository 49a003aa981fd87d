package coldwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.cli.CommandRunner.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A limit on the size of files refuses writes like a disk that is full. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
  private static final String[] COMMAND =
      "compare --cold 1:4:2000 --levels 6 --out run".split(" ", -1);

  /** Too little for an empty results file; for the log of all rows; for the table of results. */
  private static final int[] KIBIBYTES = {100, 700, 1000};

  /** In KiB: less than the smallest file of 300 results. */
  private static final int LESS_THAN_AN_EXPORT = 12;

  @TempDir private Path place;

  @Test
  void fullDisk_isSaidInOneLineAndNothingIsLost() throws IOException, InterruptedException {
    ColdwallProcess coldwall = new ColdwallProcess(place);
    Path said = place.resolve("said");
    for (int limit : KIBIBYTES) {
      int status = WatchedFolder.awaitEnd(coldwall.startWithFilesUpTo(limit, said, COMMAND));
      assertThat(status).as(Files.readString(said)).isEqualTo(2);
      assertThat(Files.readString(said).lines().filter(line -> line.startsWith("coldwall: the")))
          .singleElement()
          .asString()
          .contains("must have room for the results, but is full (", "File too large")
          .endsWith(
              "free some space and start the same command again: it goes on where it stopped");
    }
    assertThat(coldwall.finish(0, said, COMMAND))
        .contains("of 2000 points are there already")
        .doesNotContain("damaged", "cut short");
    Path undisturbed = place.resolve("undisturbed");
    Outcome outcome =
        CommandRunner.run(
            String.join(" ", COMMAND).replace("run", undisturbed.toString()).split(" ", -1));
    assertThat(outcome.status()).isZero();
    assertThat(place.resolve("run/results.csv"))
        .hasSameBinaryContentAs(undisturbed.resolve("results.csv"));
  }

  @Test
  void exportOnAFullDisk_isSaidInOneLineAndLeavesNoFile() throws IOException, InterruptedException {
    ColdwallProcess coldwall = new ColdwallProcess(place);
    Path said = place.resolve("said");
    coldwall.finish(0, said, "compare --cold 1:4:300 --levels 6 --quiet --out run".split(" ", -1));
    for (String format : List.of("hdf5", "parquet", "csv", "json")) {
      String command = "export run --to cut --format " + format;
      int status =
          WatchedFolder.awaitEnd(
              coldwall.startWithFilesUpTo(LESS_THAN_AN_EXPORT, said, command.split(" ", -1)));
      assertThat(status).as(Files.readString(said)).isEqualTo(2);
      assertThat(Files.readString(said))
          .as(format)
          .containsOnlyOnce("coldwall: ")
          .contains("--to cut must take the whole file, but is refused (", "File too large);")
          .doesNotContain("Exception");
      try (Stream<Path> files = Files.list(place)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .as(format)
            .noneMatch(name -> name.equals("cut") || name.startsWith(".coldwall"));
      }
    }
  }
}
