package coldwall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.cli.CommandRunner;
import coldwall.study.Studies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show must work: their programs compile and run, and so do their commands. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern JAVA_BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("^public (?:final )?(?:record|class|interface) (\\w+)", Pattern.MULTILINE);
  private static final Pattern COMMAND =
      Pattern.compile(
          "^\\./coldwall ((?:" + String.join("|", Studies.names()) + "|run)\\b[^#|\n]*)",
          Pattern.MULTILINE);
  private static final Pattern YAML_BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  private static final Pattern CITATION = Pattern.compile("\\[([A-Z][A-Za-z]+[0-9]{4})\\b");

  @TempDir private Path temporary;

  private static Stream<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(
          Stream.of(ROOT.resolve("README.md")),
          docs.filter(path -> path.toString().endsWith(".md")).sorted().toList().stream())
          .toList()
          .stream();
    }
  }

  static Stream<Path> documentsWithPrograms() throws IOException {
    return documents()
        .filter(document ->
            JAVA_BLOCK
                .matcher(read(document))
                .results()
                .anyMatch(block -> block.group(1).contains("void main(")));
  }

  static Stream<String> commands() throws IOException {
    return documents()
        .flatMap(document -> COMMAND.matcher(read(document)).results())
        .map(result -> result.group(1).strip())
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("documentsWithPrograms")
  void programs_compileAndRun(Path document) throws IOException, InterruptedException {
    List<Path> programs = new ArrayList<>();
    Matcher block = JAVA_BLOCK.matcher(read(document));
    while (block.find()) {
      String source = block.group(1);
      Matcher type = PUBLIC_TYPE.matcher(source);
      Path file = temporary.resolve((type.find() ? type.group(1) : "Example") + ".java");
      Files.writeString(file, source);
      if (source.contains("void main(")) {
        programs.add(file);
      }
    }
    assertThat(programs).isNotEmpty();
    for (Path program : programs) {
      Process java =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  program.toString())
              .redirectErrorStream(true)
              .start();
      String output = new String(java.getInputStream().readAllBytes(), UTF_8);
      assertThat(java.waitFor()).as(output).isZero();
      assertThat(output).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void commands_work(String command) throws IOException {
    Path spec = temporary.resolve("junction.yaml");
    Files.writeString(spec, CommandRunner.run("init", "compare").out());
    String words =
        command.replaceAll(" --out \\S+", "").replaceAll("\\bjunction\\.yaml\\b", spec.toString());
    CommandRunner.Outcome outcome =
        CommandRunner.run((words + " --out " + temporary.resolve("run")).split("\\s+", -1));
    assertThat(outcome.status()).as(outcome.err()).isZero();
    assertThat(temporary.resolve("run/run.json")).exists();
  }

  static Stream<String> specs() throws IOException {
    return documents()
        .flatMap(document -> YAML_BLOCK.matcher(read(document)).results())
        .map(result -> result.group(1));
  }

  @ParameterizedTest
  @MethodSource("specs")
  void specFiles_run(String spec) {
    CommandRunner.Outcome outcome =
        CommandRunner.runWith(spec, "run", "-", "--out", temporary.resolve("run").toString());
    assertThat(outcome.status()).as(outcome.err()).isZero();
  }

  @Test
  void sources_citedInCode_areInTheBibliography() throws IOException {
    String bibliography = read(ROOT.resolve("docs/BIBLIOGRAPHY.md"));
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<String> keys =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .flatMap(file -> CITATION.matcher(read(file)).results())
              .map(result -> result.group(1))
              .distinct()
              .toList();
      assertThat(keys).isNotEmpty().allMatch(key -> bibliography.contains("**[" + key + "]**"));
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
