package coldwall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher with a Java that only writes down what it was asked, and caches without anything.
 */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
  private static final String PREPARING = "preparing a fast start";
  private static final String JAVA =
      """
      #!/bin/sh
      for word; do
          case $word in
              -XX:AOTCacheOutput=*) echo cache >"${word#*=}" ;;
              -XX:AOTCache=*) echo "with a cache" ;;
          esac
      done
      [ "$*" = "${*%coldwall.cli.Main*}" ] || echo "java ${*##*coldwall.cli.Main}"
      """;

  @TempDir private Path temporary;
  private Path jdk;
  private Path root;

  private record Outcome(int status, String out, String err) {}

  @BeforeEach
  void install() throws IOException {
    jdk = temporary.resolve("jdk");
    executable(jdk.resolve("bin/java"), JAVA);
    Files.writeString(
        jdk.resolve("release"), "JAVA_VERSION=\"25.0.1\"\nJAVA_RUNTIME_VERSION=\"25.0.1+8\"\n");
    root = temporary.resolve("here");
    executable(root.resolve("coldwall"), Files.readString(Path.of("..", "coldwall")));
    Path pom = Files.writeString(root.resolve("pom.xml"), "");
    Files.setLastModifiedTime(pom, FileTime.fromMillis(0));
    Path jar = root.resolve("cli/target/coldwall.jar");
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(1000));
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Outcome launch(String... before) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(Arrays.asList(before));
    words.addAll(List.of(root.resolve("coldwall").toString(), "runs"));
    Path out = temporary.resolve("out");
    Path err = temporary.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(temporary.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("COLDWALL_JAVA_HOME", jdk.toString());
    int status = builder.start().waitFor();
    return new Outcome(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private Path cache() {
    return root.resolve("cli/target/coldwall-25.0.1+8.look.aot");
  }

  private void assertStarts(boolean isPrepared) throws IOException, InterruptedException {
    Outcome outcome = launch();
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.out()).isEqualTo("with a cache\njava  runs\n");
    assertThat(outcome.err().contains(PREPARING)).as(outcome.err()).isEqualTo(isPrepared);
  }

  @Test
  void cache_isMadeOnceAndUsed() throws IOException, InterruptedException {
    assertStarts(true);
    assertStarts(false);
  }

  @Test
  void cacheOfACheckoutThatWasMoved_isMadeAnew() throws IOException, InterruptedException {
    assertStarts(true);
    Path there = temporary.resolve("there");
    Files.move(root, there);
    root = there;
    assertStarts(true);
    assertStarts(false);
  }

  @Test
  void damagedOrLostCache_isMadeAnew() throws IOException, InterruptedException {
    assertStarts(true);
    FileTime time = Files.getLastModifiedTime(cache());
    Files.writeString(cache(), "cachf\n");
    Files.setLastModifiedTime(cache(), time);
    assertStarts(true);
    assertThat(cache()).hasContent("cache");
    Files.delete(cache());
    assertStarts(true);
    assertStarts(false);
  }

  /** A folder in the place of a file cannot be written to by anybody, be it root. */
  @Test
  void installationThatTakesNoCache_doesWithout() throws IOException, InterruptedException {
    Files.createDirectory(root.resolve("cli/target/coldwall-25.0.1+8.aot.done"));
    Outcome outcome = launch();
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(outcome.out()).isEqualTo("java  runs\n");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void colonInItsPath_isRefused() throws IOException, InterruptedException {
    Path there = temporary.resolve("a:b");
    Files.move(root, there);
    root = there;
    Outcome outcome = launch();
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).hasLineCount(1).contains("must have no colon in its path");
  }

  @Test
  void tooLittleVirtualMemory_isSaidInOneLine() throws IOException, InterruptedException {
    Outcome outcome = launch("bash", "-c", "ulimit -v 1000000; exec \"$@\"", "bash");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).hasLineCount(1).contains("(ulimit -v) must be at least");
  }

  /** Else what is printed would get into the next file that is opened. */
  @Test
  void closedStreams_areOpenedElsewhere() throws IOException, InterruptedException {
    assertStarts(true);
    executable(
        jdk.resolve("bin/java"),
        "#!/bin/sh\nreadlink /proc/self/fd/[012] >" + temporary + "/fds\n");
    launch("bash", "-c", "exec \"$@\" <&- >&- 2>&-", "bash");
    assertThat(Files.readAllLines(temporary.resolve("fds")))
        .startsWith("/dev/null")
        .endsWith("/dev/null");
  }
}
