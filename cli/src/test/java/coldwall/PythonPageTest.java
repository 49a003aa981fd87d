package coldwall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.cli.CommandRunner;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/QUTIP.md tells users of Python: the document that they read, and their program. */
class PythonPageTest {
  private static final Path PAGE = Path.of("..", "docs", "QUTIP.md");
  private static final Pattern PYTHON = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path temporary;

  @Test
  void document_hasTheArraysThatTheSnippetReads() throws IOException {
    CommandRunner.Outcome outcome =
        CommandRunner.run(
            "solve",
            "--model",
            "qubits",
            "--sweep",
            "temperatures.2=0.1:2.9:5",
            "--quiet",
            "--json",
            "-",
            "--out",
            temporary.resolve("run").toString());
    JsonNode points = new ObjectMapper().readTree(outcome.out()).get("points");
    assertThat(points).hasSize(5);
    for (JsonNode point : points) {
      assertThat(point.get("currents")).hasSize(2).allMatch(JsonNode::isNumber);
      assertThat(point.get("value").isNumber()).isTrue();
      assertThat(point.get("audit").get("secondLaw").asText()).isEqualTo("holds");
    }
  }

  /** Where there is Python with NumPy, the snippet runs as it stands. */
  @Test
  void snippet_runs() throws IOException, InterruptedException {
    Matcher block = PYTHON.matcher(Files.readString(PAGE));
    assertThat(block.find()).isTrue();
    String snippet = block.group(1);
    assertThat(snippet).contains("\"./coldwall\", \"solve\"", "[\"points\"]", "[\"audit\"]");
    if (hasPython()) {
      Files.writeString(temporary.resolve("snippet.py"), snippet);
      Path launcher = temporary.resolve("coldwall");
      Files.writeString(launcher, launcher());
      assertThat(launcher.toFile().setExecutable(true)).isTrue();
      Process python = python("snippet.py");
      String said = new String(python.getInputStream().readAllBytes(), UTF_8);
      assertThat(python.waitFor()).as(said).isZero();
      assertThat(said).contains("holds");
    }
  }

  private static String launcher() {
    return "#!/bin/sh\nexec '%s' -cp '%s' coldwall.cli.Main \"$@\"\n"
        .formatted(
            Path.of(System.getProperty("java.home"), "bin", "java"),
            System.getProperty("java.class.path"));
  }

  private boolean hasPython() throws InterruptedException {
    try {
      Process python = python("-c", "import numpy");
      python.getInputStream().readAllBytes();
      return python.waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private Process python(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(temporary.toFile())
        .redirectErrorStream(true)
        .start();
  }
}
