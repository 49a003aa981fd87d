package coldwall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real processes, killed at moments that their folder shows and started again, end with the same
 * bytes. Between its first kill and its last ones, a run stores at least one more point before it
 * is killed again, however slow the machine is.
 */
@DisabledOnOs(OS.WINDOWS)
class KillTest {
  /** Of each study at least; as a rule its first run is killed about fifteen times. */
  private static final int KILLS = 10;

  /** What is there when a new run is killed for the first time: nothing, or these files. */
  private static final List<String> BEGINNINGS = List.of("", ".lock", "results.duckdb");

  /** What comes when all points are stored; at each it is killed once, then left alone. */
  private static final List<String> ENDINGS = List.of(".unfinished/results.parquet", "results.csv");

  private static final String LOG = "results.duckdb.wal";

  /** The largest part of all points that is waited for between two kills. */
  private static final double LARGEST_STEP = 0.1;

  /** Looks last a millisecond, and rows are written ten times a second. */
  private static final int MOST_LOOKS = 100;

  @TempDir private static Path place;
  private static ColdwallProcess coldwall;

  @BeforeAll
  static void prepare() throws IOException {
    coldwall = new ColdwallProcess(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compare --method monte-carlo --collisions 4000000 --levels 10 --cold 0.2:4.9:24",
        "relax --simulate 12 --particles 800000 --temperature-log 0.5:8:18",
        "map --hot-over-ground 1:20:160 --asymmetry 1,2"
      })
  void killedRuns_endWithTheBytesOfAnUndisturbedOne(String command)
      throws IOException, InterruptedException {
    String study = command.split(" ", 2)[0];
    Path said = place.resolve(study + ".txt");
    coldwall.finish(0, said, words(command, 2, place.resolve(study)));
    byte[] expected = Files.readAllBytes(place.resolve(study).resolve("results.csv"));
    int size = new WatchedFolder(place.resolve(study)).size();
    Random random = new Random(study.hashCode());
    int kills = 0;
    for (int run = 0; kills < KILLS; run++) {
      // Almost every run is killed several times, and the process that just begins always can be.
      assertThat(run).isLessThan(KILLS);
      WatchedFolder folder = new WatchedFolder(place.resolve(study + run));
      kills += killUntilItEnds(words(command, 1, folder.path()), folder, size, said, random);
      assertThat(folder.path().resolve("results.csv")).hasBinaryContent(expected);
      assertThat(names(folder.path())).noneMatch(name -> name.contains("damaged"));
    }
  }

  /** How often it could be killed before it ended. */
  private static int killUntilItEnds(
      String[] command, WatchedFolder folder, int size, Path said, Random random)
      throws IOException, InterruptedException {
    Iterator<String> endings = ENDINGS.iterator();
    for (int kills = 0; ; kills++) {
      BooleanSupplier moment = moment(kills, endings, folder, size, random);
      Process process = coldwall.start(said, command);
      boolean reached = process.isAlive() && awaitMoment(process, moment, folder, random);
      process.destroyForcibly();
      if (WatchedFolder.awaitEnd(process) == 0 || !reached) {
        assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        return kills;
      }
      assertThat(Files.readString(said)).doesNotContain("damaged", "cut short", "bug");
    }
  }

  /** When a run that was killed so often before is to be killed, or a little later. */
  private static BooleanSupplier moment(
      int kills, Iterator<String> endings, WatchedFolder folder, int size, Random random) {
    if (kills == 0) {
      String name = BEGINNINGS.get(random.nextInt(BEGINNINGS.size()));
      return () -> folder.has(name);
    }
    if (folder.stored() < size) {
      int most = (int) Math.ceil(LARGEST_STEP * size);
      int points = Math.min(folder.stored() + 1 + random.nextInt(most), size);
      return () -> folder.stored() >= points;
    }
    String name = endings.hasNext() ? endings.next() : "never there";
    return () -> folder.has(name);
  }

  /**
   * The moment itself, the midst of the next write, or some looks later: false if it ends before.
   */
  private static boolean awaitMoment(
      Process process, BooleanSupplier moment, WatchedFolder folder, Random random)
      throws InterruptedException {
    if (!WatchedFolder.await(process, moment)) {
      return false;
    }
    long length = folder.length(LOG);
    AtomicInteger looks = new AtomicInteger(random.nextInt(MOST_LOOKS));
    return switch (random.nextInt(3)) {
      case 0 -> true;
      case 1 -> WatchedFolder.await(process, () -> folder.length(LOG) != length);
      default -> WatchedFolder.await(process, () -> looks.getAndDecrement() == 0);
    };
  }

  private static String[] words(String command, int threads, Path folder) {
    return (command + " --threads " + threads + " --out " + folder).split(" ", -1);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
