package coldwall.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree of the schema; that validators of others understand it, the studies' tests show. */
class SpecSchemaTest {
  private static final Map<String, Object> SCHEMA =
      SpecSchema.ofStudy("invented", "Nothing.", Invented.ALL);

  private static Map<?, ?> node(Map<?, ?> tree, String... keys) {
    Map<?, ?> found = tree;
    for (String key : keys) {
      found = (Map<?, ?>) Objects.requireNonNull(found.get(key), key);
    }
    return found;
  }

  private static Map<?, ?> leaf(String path) {
    Map<?, ?> found = SCHEMA;
    for (String segment : path.split("\\.", -1)) {
      found = node(found, "properties", segment);
    }
    return found;
  }

  private static List<Map<?, ?>> choices(String path) {
    return ((List<?>) Objects.requireNonNull(leaf(path).get("anyOf")))
        .stream().<Map<?, ?>>map(choice -> (Map<?, ?>) choice).toList();
  }

  /**
   * What a text must match; the last of the patterns, which is that of a list where there is one.
   */
  private static String pattern(String path) {
    return choices(path).stream()
        .filter(choice -> choice.containsKey("pattern"))
        .map(choice -> (String) Objects.requireNonNull(choice.get("pattern")))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  @Test
  void study_isNamedAndNothingElseIsAllowed() {
    assertThat(SCHEMA)
        .containsEntry("title", "Coldwall: invented")
        .containsEntry("required", List.of("study"))
        .containsEntry("additionalProperties", false);
    assertThat(leaf("study").get("const")).isEqualTo("invented");
  }

  @Test
  void fixedDefault_isOne_andAnyOtherIsAnExample() {
    assertThat(leaf("junction.hot.temperature").get("default")).isEqualTo(new BigDecimal("5"));
    assertThat(leaf("junction.mass").get("default")).isNull();
    assertThat(leaf("junction.mass").get("examples")).isEqualTo(List.of(new BigDecimal("1")));
    assertThat(leaf("junction.length").get("description"))
        .isEqualTo("Length (default 2, for no reason).");
  }

  @Test
  void forms_haveTheirShapes() {
    assertThat(leaf("units").get("enum")).isEqualTo(List.of("natural", "si"));
    assertThat(leaf("seed").get("type")).isEqualTo("integer");
    assertThat(leaf("solver.collisions").get("minimum")).isEqualTo(10_000L);
    assertThat(choices("solver.levels")).hasSize(2);
    assertThat(choices("map.baths").getLast().get("type")).isEqualTo("array");
    assertThat(choices("junction.cold.temperature")).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "junction.length | 10nm | 10K",
        "junction.gamma | 1e20/N^2 | 1m",
        "junction.gamma | 1THz | THz",
        "junction.cold.temperature | 0, 1K ,2 | 1,,2",
        "junction.cold.temperature-log | 1K:2K:3 | 1,2",
        "map.baths | reset, flux | reset; flux",
      })
  void texts_areThoseOfTheForm(String path, String right, String wrong) {
    String pattern =
        path.endsWith("-log")
            ? (String) Objects.requireNonNull(leaf(path).get("pattern"))
            : pattern(path);
    assertThat(right).matches(pattern);
    assertThat(wrong).doesNotMatch(pattern);
  }

  @Test
  void settingsThatExcludeEachOther_areRefusedTogether() {
    assertThat(leaf("solver").get("allOf"))
        .isEqualTo(
            List.of(
                Map.of(
                    "not",
                    Map.of("type", "object", "required", List.of("collisions", "precision")))));
    assertThat((List<?>) Objects.requireNonNull(leaf("junction").get("allOf"))).hasSize(1);
  }

  @Test
  void anyStudy_isOneOfThem() {
    Map<String, Object> any = SpecSchema.ofAny(Map.of("invented", SCHEMA));
    assertThat(node(any, "properties", "study").get("enum")).isEqualTo(List.of("invented"));
    assertThat(node(any, "$defs", "invented").get("$schema")).isNull();
    assertThat(any).containsKey("$schema");
  }
}
