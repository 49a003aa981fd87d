package coldwall.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.settings.YamlFile;
import coldwall.study.Studies;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
  /** A few roundings. */
  private static final double ALGEBRAIC = 1e-14;

  /** Of a normal law: about one false alarm in fifteen thousand seeds, and the seed is fixed. */
  private static final double STANDARD_ERRORS = 4;

  private Path folder;
  private Explorer explorer;
  private Client client;

  @BeforeAll
  void start(@TempDir Path place) {
    folder = place;
    explorer = Explorer.start(Client.options(folder.resolve("runs")));
    client = new Client(explorer.address());
  }

  @AfterAll
  void stop() {
    explorer.close();
  }

  @Test
  void studies_areAllThereWithTheirSettings() throws Exception {
    JsonNode studies = Json.tree(client.get("/api/studies").body()).path("studies");
    assertThat(studies.findValuesAsText("name")).containsAll(Studies.names());
    assertThat(studies.get(0).path("settings").findValuesAsText("path"))
        .contains("junction.hot.temperature", "junction.length");
  }

  @Test
  void compare_isWhatTheStudySays() throws Exception {
    JsonNode answer =
        client.json("/api/studies/compare", "{\"settings\": {\"cold\": \"0,1.25,2\"}}");
    assertThat(answer.path("complete").asBoolean()).isTrue();
    JsonNode document = answer.path("document");
    // sqrt(2/pi)/L sqrt(T_h T_c)(sqrt(T_h) - sqrt(T_c)) at the peak T_c = T_h/4, docs/PHYSICS.md
    double peak = Math.sqrt(2 / Math.PI) / (Math.PI / Math.sqrt(2)) * 5 * Math.sqrt(5) / 4;
    assertThat(document.path("points").get(1).path("classical").path("current").asDouble())
        .isCloseTo(peak, within(ALGEBRAIC * 10));
    assertThat(document.path("classical").path("ndtr").path("found").asBoolean()).isTrue();
    assertThat(answer.path("figure").path("panels").get(0).path("series").size()).isEqualTo(3);
  }

  @Test
  void live_saysAFewPointsFirst() throws Exception {
    List<JsonNode> lines = lines(client.post("/api/studies/compare/live", "{}").body());
    List<Integer> first =
        lines.stream()
            .filter(line -> line.path("kind").asText().equals("first"))
            .map(ApiTest::points)
            .toList();
    // On a machine that is busy a curve of four points comes before.
    assertThat(first).isIn(List.of(13), List.of(4, 13));
    assertThat(lines.getFirst().path("kind").asText()).isEqualTo("first");
    assertThat(lines.getLast().path("kind").asText()).isEqualTo("answer");
    assertThat(points(lines.getLast())).isEqualTo(61);
    JsonNode whole = client.json("/api/studies/compare", "{}");
    assertThat(lines.getLast().path("answer")).isEqualTo(whole);
  }

  private static int points(JsonNode line) {
    return line.path("answer").path("document").path("points").size();
  }

  private static List<JsonNode> lines(String text) {
    return text.lines().map(Json::tree).toList();
  }

  @Test
  void heatCounters_convergeToTheCurrentOfTheSolver() throws Exception {
    String settings = "\"settings\": {\"hot\": \"5\", \"cold\": \"1\", \"accommodation\": \"0.7\"}";
    JsonNode motion = client.json("/api/motion", "{" + settings + ", \"events\": 500}");
    for (int stretch = 0; stretch < 12; stretch++) {
      motion =
          client.json(
              "/api/motion",
              "{%s, \"events\": 4000, \"classical\": %s, \"quantum\": %s}"
                  .formatted(
                      settings,
                      motion.path("classical").path("end"),
                      motion.path("quantum").path("end")));
    }
    for (String mechanics : List.of("classical", "quantum")) {
      JsonNode particle = motion.path(mechanics);
      JsonNode last = particle.path("events").get(particle.path("events").size() - 1);
      double error = last.get(6).asDouble();
      assertThat(error).isPositive().isLessThan(0.05 * particle.path("current").asDouble());
      assertThat(last.get(5).asDouble())
          .as(mechanics)
          .isCloseTo(particle.path("current").asDouble(), within(STANDARD_ERRORS * error));
    }
  }

  @Test
  void motion_atRestIsSaidToBe() throws Exception {
    JsonNode motion =
        client.json("/api/motion", "{\"settings\": {\"hot\": \"5\", \"cold\": \"0\"}}");
    assertThat(motion.path("classical").path("rest").asText())
        .isEqualTo("at rest on the cold wall");
    assertThat(motion.path("classical").path("events").size()).isZero();
    assertThat(motion.path("quantum").path("events").size()).isEqualTo(400);
  }

  @Test
  void words_meanTheSame() throws Exception {
    JsonNode words =
        client.json(
            "/api/studies/compare/words",
            "{\"settings\": {\"hot\": \"20\", \"quantum-cold\": \"reset\", \"cold\": \"1:19:4\"}}");
    assertThat(words.path("command").asText())
        .isEqualTo("./coldwall compare --hot 20 --cold 1:19:4 --quantum-cold reset");
    byte[] yaml = words.path("yaml").asText().getBytes(StandardCharsets.UTF_8);
    YamlFile file = YamlFile.read(new ByteArrayInputStream(yaml), "page");
    assertThat(file.study(Studies.names())).isEqualTo("compare");
    assertThat(file.settings(Studies.find("compare").orElseThrow().settings()).entries())
        .containsOnlyKeys("hot", "cold", "quantum-cold");
  }

  @Test
  void save_writesTheFolderOfTheCommandLine() throws Exception {
    String ask = "{\"settings\": {\"cold\": \"1,2,3\"}}";
    JsonNode saved = client.json("/api/studies/compare/save", ask);
    String fingerprint = saved.path("fingerprint").asText();
    Path run = folder.resolve("runs").resolve("compare-" + fingerprint.substring(0, 12));
    assertThat(saved.path("folder").asText()).isEqualTo(run.toString());
    assertThat(run.resolve("report.html")).exists();
    assertThat(Files.readString(run.resolve("results.csv")))
        .isEqualTo(client.post("/api/studies/compare/results.csv", ask).body());
    assertThat(Files.readString(run.resolve("figure.svg")))
        .isEqualTo(client.post("/api/studies/compare/figure.svg", ask).body());
    JsonNode again = client.json("/api/studies/compare/save", ask);
    assertThat(again.path("notices").toString()).contains("there already");
  }

  @Test
  void wrongSettings_areNamed() throws Exception {
    assertThat(client.post("/api/studies/compare", "{\"settings\": {\"hot\": \"-1\"}}").body())
        .contains("hot must be at least 0");
    assertThat(client.post("/api/studies/compare", "{\"settings\": {\"hto\": \"1\"}}").body())
        .contains("hto");
    assertThat(client.post("/api/studies/nothing", "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void openApi_namesEveryRouteAndNoOther() throws Exception {
    JsonNode paths = Json.tree(new Assets().text("openapi.json")).path("paths");
    Set<String> described = new TreeSet<>();
    paths
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method ->
                    described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
    Set<String> served = new TreeSet<>();
    Explorer.routes().keySet().forEach(route -> served.add(route.method() + " " + route.path()));
    assertThat(described).isEqualTo(served);
    assertThat(client.get("/openapi.json").statusCode()).isEqualTo(200);
  }

  @Test
  void presets_areSettingsThatTheStudiesTake() {
    List<String> ids = new ArrayList<>();
    Json.tree(new Assets().text("presets.json"))
        .forEach(preset -> {
          ids.add(preset.path("id").asText());
          assertThat(preset.path("caption").asText()).isNotBlank();
        });
    assertThat(ids).containsExactly("paradox", "trap", "ghost", "warning", "hotter");
  }
}
