package coldwall.cli;

import static coldwall.cli.CommandRunner.run;
import static coldwall.cli.CommandRunner.runWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import coldwall.cli.CommandRunner.Outcome;
import coldwall.study.Studies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code init}, {@code run} and {@code schema} as somebody would use them. */
class RunCommandTest {
  @TempDir private Path temporary;

  private Path file;
  private Path folder;

  @BeforeEach
  void setUp() {
    file = temporary.resolve("junction.yaml");
    folder = temporary.resolve("run");
  }

  private Outcome runFile(String settings, String... more) throws IOException {
    Files.writeString(file, settings);
    return run(arguments(file.toString(), more));
  }

  private String[] arguments(String name, String... more) {
    List<String> first = List.of("run", name, "--out", folder.toString());
    return Stream.concat(first.stream(), Stream.of(more)).toArray(String[]::new);
  }

  private JsonNode document() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("run.json").toFile());
  }

  static List<String> studies() {
    return Studies.names();
  }

  @Test
  void template_givesTheSameFolderAsTheCommandAlone() throws IOException {
    Outcome init = run("init", "compare");
    assertThat(init.status()).isZero();
    assertThat(init.err()).isEmpty();
    assertThat(runFile(init.out()).status()).isZero();
    String fromFile = Files.readString(folder.resolve("results.csv"));
    String fingerprint = document().get("fingerprint").asText();
    assertThat(document().get("command").asText())
        .isEqualTo("coldwall run " + file + " --out " + folder);
    // The same fingerprint: the command may use the folder again.
    assertThat(run("compare", "--out", folder.toString()).status()).isZero();
    assertThat(document().get("fingerprint").asText()).isEqualTo(fingerprint);
    assertThat(folder.resolve("results.csv")).hasContent(fromFile);
  }

  @ParameterizedTest
  @MethodSource("studies")
  void init_knowsEveryStudy(String study) {
    assertThat(run("init", study).out()).contains("study: " + study + "\n");
    assertThat(run("schema", study).out()).contains("\"const\" : \"" + study + "\"");
  }

  @Test
  void set_takesThePlaceOfWhatTheFileSays() throws IOException {
    String settings = "study: compare\njunction: {cold: {temperature-log: '1:4:3'}}\nseed: 3\n";
    Outcome outcome =
        runFile(settings, "--set", "junction.cold.temperature=1,2", "--set", "seed=9");
    assertThat(outcome.err()).isEmpty();
    assertThat(document().get("points")).hasSize(2);
    assertThat(document().get("seed").asInt()).isEqualTo(9);
  }

  @Test
  void dash_isStandardInput() throws IOException {
    String settings = "study: compare\njunction: {cold: {temperature: [1, 2]}}";
    assertThat(runWith(settings, arguments("-")).status()).isZero();
    assertThat(document().get("points")).hasSize(2);
    assertThat(runWith("study: compare\nsede: 1\n", arguments("-")).err())
        .isEqualTo(
            "coldwall: standard input, line 2, column 1: sede must be a setting of this study, but"
                + " there is none of that name; did you mean seed?\n");
  }

  @Test
  void options_areThoseOfTheStudysOwnCommand() throws IOException {
    String settings = "study: compare\njunction: {cold: {temperature: [1, 2]}}";
    Outcome outcome = runFile(settings, "--json", "-", "--threads", "1");
    assertThat(outcome.out()).startsWith("{").endsWith("}\n");
    assertThat(runFile(settings, "--threads", "0").err()).contains("--threads must lie between");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "study: comapre | did you mean compare?",
        "study: compare/junction: {length: 10K} | line 2, column 20: junction.length must be a finite length",
        "study: compare/junction: {lenght: 10} | line 2, column 12: junction.lenght must be a setting of this study",
        "study: compare/junction: {hot: {temperature: 300K}} | junction.length must be given",
        "study: compare/junction: {length: [1} | line 2, column 22: the file must be valid YAML",
        "`` | line 1: study must be given",
      })
  void badFile_isOneLineAndStatusTwoAndNothingWritten(String settings, String message)
      throws IOException {
    Outcome outcome = runFile(settings.replace('/', '\n'));
    assertRefused(outcome, message);
    assertThat(folder).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seed | --set must have the form path=value",
        "sede=1 | --set sede must be a setting of this study, but there is none of that name; did you mean seed?",
        "seed=-1 | --set seed must hold a whole number",
        "study=relax | --set study must be a setting of this study"
      })
  void badChange_isOneLineAndStatusTwo(String change, String message) throws IOException {
    assertRefused(runFile("study: compare", "--set", change), message);
  }

  @Test
  void fileThatCannotBeRead_isOneLineAndStatusTwo() throws IOException {
    String missing = temporary.resolve("missing.yaml").toString();
    assertRefused(run("run", missing), "coldwall init compare > " + missing + " writes one");
    assertRefused(run("run", temporary.toString()), "but is a folder; name a file in it");
    assertRefused(run("run"), "FILE");
    assertRefused(run("run", "a\0b"), "the spec file must be a name that this system allows");
  }

  @Test
  void fileThatMayNotBeRead_isOneLineAndStatusTwo() throws IOException {
    Files.writeString(file, "study: compare");
    assumeThat(file.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(file)).as("the superuser reads everything").isFalse();
    assertRefused(run("run", file.toString()), "check its permissions");
  }

  @Test
  void unknownStudy_isNamedWithTheOneThatWasMeant() {
    assertRefused(run("init", "comprae"), "did you mean compare?");
    assertRefused(run("schema", "magic"), "STUDY must be one of compare");
    assertRefused(run("init"), "STUDY");
  }

  @Test
  void schema_isJson() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(run("schema").out());
    assertThat(schema.get("$schema").asText())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.at("/$defs/compare/properties/junction/properties/length/title").asText())
        .isEqualTo("junction.length");
    assertThat(run("schema", "--help").out()).contains("yaml-language-server: $schema=");
  }

  private static void assertRefused(Outcome outcome, String message) {
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).startsWith("coldwall: ").contains(message);
  }
}
