package coldwall.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coldwall.run.StudyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, a master and two workers, each in its process; and what may happen to them. */
class ClusterTest {
  private static final Pattern STORED = Pattern.compile("^points=(\\d+)$", Pattern.MULTILINE);
  private static final int WRONG = 2;

  /** 128 and the number of SIGTERM: the way of Ctrl-C, which background jobs do not hear. */
  private static final int TOLD_TO_END = 143;

  /** Both kinds of stage; takes seconds, so that it can be hit. */
  private static final String MAP =
      "map --baths wall-flux,reset --hot-over-ground-log 1:100:40 --asymmetry-log 0.01:100:50";

  /** Executors live for seconds: another compiler would not pay, and the bits are the same. */
  private static final String QUICK =
      "-Dspark.executor.extraJavaOptions=-XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  private static final String SMALL = "map --hot-over-ground 1,5,12,40 --asymmetry 0.5,2";

  @TempDir private static Path shared;

  private static Optional<LoopbackCluster> started = Optional.empty();
  private static String expected = "";

  @TempDir private Path temporary;

  @BeforeAll
  static void startCluster() throws IOException, InterruptedException {
    started = Optional.of(new LoopbackCluster(shared));
    cluster().addWorkers(2);
    FolderRun.of(MAP).run(shared.resolve("map"), "local");
    expected = FolderRun.csv(shared.resolve("map"));
  }

  @AfterAll
  static void stopCluster() {
    started.ifPresent(LoopbackCluster::close);
  }

  private static LoopbackCluster cluster() {
    return started.orElseThrow();
  }

  private Path said() {
    return temporary.resolve("said");
  }

  private Path run() {
    return temporary.resolve("run");
  }

  private Process start(String command, String... properties) throws IOException {
    return startAt(cluster().address(), command, properties);
  }

  private Process startAt(String where, String command, String... properties) throws IOException {
    List<String> options = Stream.concat(Stream.of(QUICK), Stream.of(properties)).toList();
    return Packed.start(said(), options, typed(where, command));
  }

  private String[] typed(String where, String command) {
    return Stream.concat(
            Stream.of(command.split(" ")), Stream.of("--engine", where, "--out", run().toString()))
        .toArray(String[]::new);
  }

  private int stored() {
    try {
      Matcher matcher = STORED.matcher(Files.readString(run().resolve(".lock"), UTF_8));
      return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    } catch (IOException _) {
      return 0;
    }
  }

  /** Starts the map and waits until rows come in. */
  private Process underWay() throws IOException, InterruptedException {
    Process driver = start(MAP);
    assertThat(Patience.await(driver, () -> stored() > 0)).as(words()).isTrue();
    return driver;
  }

  private String words() throws IOException {
    return Files.readString(said(), UTF_8);
  }

  private List<String> said(String beginning) throws IOException {
    return words().lines().filter(line -> line.startsWith(beginning)).toList();
  }

  private void requireSameBytes(Process driver) throws IOException, InterruptedException {
    assertThat(Patience.end(driver)).as(words()).isEqualTo(StudyRun.DONE);
    assertThat(FolderRun.csv(run())).isEqualTo(expected);
  }

  @Test
  void executorAndWorker_thatAreKilled_costNothingButTime()
      throws IOException, InterruptedException {
    Process driver = underWay();
    cluster().executor().orElseThrow().destroyForcibly();
    int then = stored();
    assertThat(Patience.await(driver, () -> stored() > then)).as(words()).isTrue();
    cluster().killWorker();
    requireSameBytes(driver);
    cluster().addWorkers(1);
  }

  @Test
  void driver_thatIsKilled_goesOn() throws IOException, InterruptedException {
    underWay().destroyForcibly().waitFor();
    assertThat(stored()).isPositive();
    requireSameBytes(start(MAP));
    assertThat(words()).containsPattern("\\d+ of 6000 points are there already");
  }

  private int files() {
    String[] names =
        run().toFile().list((_, name) -> name.startsWith("part-") && name.endsWith(".parquet"));
    return names == null ? 0 : names.length;
  }

  /** Of 6 files, written by the two executors. */
  @Test
  void rows_areTheSameFiles_whateverIsKilled()
      throws IOException, InterruptedException, SQLException {
    String[] typed =
        (MAP + " --engine " + cluster().address() + " --rows parquet:" + run()).split(" ");
    Process driver = Packed.start(said(), List.of(QUICK), typed);
    assertThat(Patience.await(driver, () -> files() > 0)).as(words()).isTrue();
    cluster().executor().orElseThrow().destroyForcibly();
    int then = files();
    assertThat(Patience.await(driver, () -> files() > then)).as(words()).isTrue();
    driver.destroyForcibly().waitFor();
    assertThat(files()).isBetween(1, 5);
    driver = Packed.start(said(), List.of(QUICK), typed);
    assertThat(Patience.end(driver)).as(words()).isEqualTo(StudyRun.DONE);
    assertThat(words()).containsPattern("\\d000 of 6000 points are there already");
    Path whole = temporary.resolve("whole");
    String version = RowTables.told(run()).getOrDefault("version", "");
    FolderRun.of(MAP).rows(version, whole.toString(), 2, _ -> {});
    assertThat(RowTables.files(run())).containsAllEntriesOf(RowTables.files(whole));
  }

  private void requireInterrupted(Process driver) throws IOException, InterruptedException {
    driver.destroy();
    assertThat(Patience.end(driver)).as(words()).isEqualTo(TOLD_TO_END);
    assertThat(said("coldwall: "))
        .as(words())
        .containsExactly("coldwall: interrupted; the same command goes on where it stopped");
  }

  @Test
  void interrupt_isHeard_andTheRunGoesOnHere() throws IOException, InterruptedException {
    requireInterrupted(underWay());
    requireSameBytes(startAt("local", MAP));
  }

  @Test
  void interrupt_isHeard_whileSparkStarts() throws IOException, InterruptedException {
    Process driver = start(MAP);
    assertThat(Patience.await(driver, () -> Files.exists(run().resolve(".lock")))).isTrue();
    requireInterrupted(driver);
  }

  private void requireLine(Process driver, String line) throws IOException, InterruptedException {
    assertThat(Patience.end(driver)).as(words()).isEqualTo(WRONG);
    assertThat(said("coldwall: ")).as(words()).hasSize(1).first().asString().contains(line);
    assertThat(run()).doesNotExist();
  }

  @Test
  void workersWithoutColdwall_areNamed() throws IOException, InterruptedException {
    String jar = "-Dspark.jars=" + Packed.JARS.resolve("oro-2.0.8.jar");
    requireLine(
        start(SMALL, jar), "the workers of Spark must have Coldwall's jars, but one has not");
  }

  @Test
  void workersWithAnOlderJava_areNamed() throws IOException, InterruptedException {
    Optional<Path> older = olderJava();
    assumeTrue(older.isPresent(), "an older JDK is installed");
    requireLine(
        start(SMALL, "-Dspark.executorEnv.JAVA_HOME=" + older.orElseThrow()),
        "the workers of Spark must run Java 25 or later, but one runs an older one");
  }

  private static Optional<Path> olderJava() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (Stream<Path> places = Files.list(all)) {
      return places
          .filter(place -> place.getFileName().toString().matches(".*\\b(17|21)\\b.*"))
          .filter(place -> Files.isExecutable(place.resolve("bin/java")))
          .sorted()
          .findFirst();
    }
  }

  @Test
  void masterThatIsNotThere_isNamed() throws IOException, InterruptedException {
    requireLine(startAt("spark://127.0.0.1:1", SMALL), "must answer, but does not");
  }

  @Test
  void sparkThatIsNotThere_isNamed() throws IOException, InterruptedException {
    requireLine(
        Packed.startWithoutSpark(said(), typed("spark", SMALL)),
        "the class path must hold the jars of Spark, but is without ");
  }
}
