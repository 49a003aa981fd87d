package coldwall.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Executors compile what they run as the launcher's own Java does. */
class JavaOptionsTest {
  /** Of the launcher's cache, which executors do without. */
  private static final String FOR_THE_CACHE =
      " -XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining";

  private static String inLauncher(String variable) throws IOException {
    String launcher = Files.readString(Path.of("../coldwall"), UTF_8);
    Matcher matcher = Pattern.compile("(?m)^" + variable + "=\"([^\"]*)\"$").matcher(launcher);
    assertThat(matcher.find()).as(variable).isTrue();
    return matcher.group(1).replace("\\\n", "");
  }

  @Test
  void executors_haveTheOptionsOfTheLauncher() throws IOException {
    assertThat(Cluster.JAVA_OPTIONS + FOR_THE_CACHE)
        .isEqualTo(inLauncher("vectors") + " " + inLauncher("patience"));
  }
}
