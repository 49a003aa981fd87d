package coldwall;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what docs/ADDING.md says in a copy of the sources: a bath, a wall, a column, a solver and a
 * study. They compile, and are found wherever they must be.
 */
class AddingTest {
  private static final Path ROOT = Path.of("..");

  /** A line that says where a piece goes, and the piece. */
  private static final Pattern PIECE =
      Pattern.compile(
          "^`([\\w/]+\\.java)`(?:, (below|above|in place of) `([^\n]+)`)?:\n\n```java\n(.*?)```$",
          Pattern.DOTALL | Pattern.MULTILINE);

  private static final List<String> MODULES =
      List.of(
          "core",
          "linalg",
          "classical",
          "quantum",
          "frame",
          "study",
          "store",
          "report",
          "run",
          "explorer",
          "cli");

  @TempDir private static Path place;
  private static final Map<String, Set<String>> FILES_BY_SECTION = new LinkedHashMap<>();

  @BeforeAll
  static void addEverything() throws IOException {
    for (String module : MODULES) {
      copy(ROOT.resolve(module).resolve("src/main"), place.resolve(module).resolve("src/main"));
    }
    String text = Files.readString(ROOT.resolve("docs/ADDING.md"));
    for (String section : text.split("\n## ", -1)) {
      Set<String> files = new LinkedHashSet<>();
      Matcher piece = PIECE.matcher(section);
      while (piece.find()) {
        put(piece.group(1), piece.group(2), piece.group(3), piece.group(4));
        files.add(piece.group(1));
      }
      FILES_BY_SECTION.put(section.lines().findFirst().orElse(""), files);
    }
    compile();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static void put(String file, String where, String anchor, String code)
      throws IOException {
    Path target = place.resolve(file);
    if (where == null) {
      assertThat(target).doesNotExist();
      Files.createDirectories(target.getParent());
      Files.writeString(target, code);
      return;
    }
    String source = Files.readString(target);
    assertThat(source.split(Pattern.quote(anchor), -1).length)
        .as("how often %s stands in %s, and one", anchor, file)
        .isGreaterThanOrEqualTo(2);
    int at = source.indexOf(anchor);
    String changed =
        switch (where) {
          case "in place of" ->
              source.substring(0, at) + code.strip() + source.substring(at + anchor.length());
          case "above" -> insert(source, source.lastIndexOf('\n', at) + 1, code);
          default -> insert(source, source.indexOf('\n', at) + 1, code);
        };
    Files.writeString(target, changed);
  }

  private static String insert(String source, int at, String code) {
    return source.substring(0, at) + code + source.substring(at);
  }

  private static Path classes() {
    return place.resolve("classes");
  }

  /** The libraries, and none of the project's own classes. */
  private static String libraries() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> entry.endsWith(".jar"))
        .filter(entry -> !Path.of(entry).getFileName().toString().matches("coldwall-(?!picocli).*"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .toList();
    }
  }

  private static void compile() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String module : MODULES) {
      sources.addAll(sources(place.resolve(module).resolve("src")));
      copyResources(place.resolve(module).resolve("src/main/resources"));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      List<String> options =
          List.of(
              "-proc:none",
              "--add-modules=jdk.incubator.vector",
              "-d",
              classes().toString(),
              "-cp",
              libraries() + extraClasses());
      boolean compiles =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiles).as(said.toString()).isTrue();
    }
  }

  /**
   * picocli is compiled by the project, and stands beside the jars in a build that packs nothing.
   */
  private static String extraClasses() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> entry.replace('\\', '/').contains("/picocli/"))
        .filter(entry -> !entry.endsWith(".jar"))
        .map(entry -> File.pathSeparator + entry)
        .collect(Collectors.joining());
  }

  private static void copyResources(Path resources) throws IOException {
    if (Files.isDirectory(resources)) {
      copy(resources, classes());
    }
  }

  private String coldwall(String... arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("coldwall.cli.Main"));
    words.addAll(List.of(arguments));
    return java(words);
  }

  private String java(List<String> words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes() + File.pathSeparator + libraries() + extraClasses()));
    command.addAll(words);
    Process process =
        new ProcessBuilder(command).directory(place.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  @Test
  void everything_takesAsFewFilesAsItSays() {
    assertThat(FILES_BY_SECTION.get("A quantum bath")).hasSize(3);
    assertThat(FILES_BY_SECTION.get("A classical wall")).hasSize(4);
    assertThat(FILES_BY_SECTION.get("A column of results")).hasSize(1);
    assertThat(FILES_BY_SECTION.get("A solver")).hasSize(2);
    assertThat(FILES_BY_SECTION.get("A study")).hasSize(2);
  }

  @Test
  void tests_ofWhatWasAdded_pass() throws IOException, InterruptedException {
    String runner =
        """
        import org.junit.platform.engine.discovery.DiscoverySelectors;
        import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
        import org.junit.platform.launcher.core.LauncherFactory;
        import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

        void main(String[] names) {
          var summary = new SummaryGeneratingListener();
          var request = LauncherDiscoveryRequestBuilder.request();
          for (String name : names) {
            request.selectors(DiscoverySelectors.selectClass(name));
          }
          LauncherFactory.create().execute(request.build(), summary);
          summary.getSummary().printFailuresTo(new java.io.PrintWriter(System.out));
          IO.println(summary.getSummary().getTestsSucceededCount() + " passed");
          System.exit(summary.getSummary().getTotalFailureCount() == 0 ? 0 : 1);
        }
        """;
    Path program = place.resolve("RunAdded.java");
    Files.writeString(program, runner);
    assertThat(
            java(
                List.of(
                    program.toString(),
                    "coldwall.quantum.contact.GlauberTest",
                    "coldwall.classical.CappedTest")))
        .contains("3 passed");
  }

  @Test
  void bath_isInFlagsSchemaHelpMapAndDocuments() throws IOException, InterruptedException {
    assertThat(coldwall("compare", "--help")).contains("wall-force, glauber or none");
    assertThat(coldwall("map", "--help")).contains("glauber");
    assertThat(coldwall("schema", "compare")).contains("\"glauber\"");
    assertThat(coldwall("init", "compare")).contains("glauber");
    String compared =
        coldwall("compare", "--quantum", "glauber", "--gamma-cold", "2", "--cold", "0,1,2,4");
    assertThat(compared).contains("Quantum (glauber)", "Other quantum baths: reset");
    assertThat(coldwall("compare", "--cold", "0,1,2,4")).contains("glauber no NDTR");
    assertThat(coldwall("map", "--hot-over-ground", "2,5", "--asymmetry", "1,2"))
        .contains("quantum glauber");
    assertThat(coldwall("relax", "--temperature", "1,2,4", "--simulate", "0"))
        .contains("rate glauber");
  }

  @Test
  void wall_isInFlagsSchemaAndHelp() throws IOException, InterruptedException {
    assertThat(coldwall("compare", "--help")).contains("maxwell, metropolis, capped or none");
    assertThat(coldwall("schema", "profile")).contains("\"capped\"");
    String[] junction = {
      "compare", "--classical", "capped", "--proposal", "uniform:20", "--cold", "1,2,4"
    };
    assertThat(coldwall(junction)).contains("Classical (capped)");
  }

  @Test
  void column_isInTheResultsAndTheDocument() throws IOException, InterruptedException {
    coldwall("compare", "--cold", "1,2,4", "--out", "solved");
    assertThat(Files.readString(place.resolve("solved/results.csv")))
        .contains("second_opinion_current,bias_over_hot_temperature,error")
        .contains(",0.8,");
    assertThat(Files.readString(place.resolve("solved/run.json")))
        .contains("\"biasOverHotTemperature\" : 0.8");
  }

  @Test
  void solver_isAChoice() throws IOException, InterruptedException {
    assertThat(coldwall("compare", "--method", "renewal", "--cold", "1,2,4", "--json", "-"))
        .contains("\"method\" : \"renewal\"");
  }

  @Test
  void study_isACommand() throws IOException, InterruptedException {
    assertThat(coldwall("--help")).contains("how large the quantum current is");
    assertThat(coldwall("size", "--help")).contains("--cold-log");
    assertThat(coldwall("init", "size")).contains("study: size");
    assertThat(coldwall("size", "--cold", "1,2", "--out", "size"))
        .contains("of the classical one at the lowest T_c");
    assertThat(place.resolve("size/figure.svg")).isNotEmptyFile();
  }
}
