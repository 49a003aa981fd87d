package coldwall.study.input;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.frame.StudyKind;
import coldwall.settings.Setting;
import coldwall.settings.SpecSchema;
import coldwall.settings.SpecTemplate;
import coldwall.study.Studies;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema, as a validator of others reads it. */
class SpecSchemaTest {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Schema OF_COMPARE = compiled(ofStudy(Studies.find("compare").orElseThrow()));
  private static final Schema OF_ANY = compiled(ofAny());

  static List<StudyKind> kinds() {
    return Studies.all();
  }

  private static Map<String, Object> ofStudy(StudyKind kind) {
    return SpecSchema.ofStudy(kind.name(), kind.summary(), kind.settings());
  }

  private static Map<String, Object> ofAny() {
    Map<String, Map<String, Object>> schemas = new LinkedHashMap<>();
    kinds().forEach(kind -> schemas.put(kind.name(), ofStudy(kind)));
    return SpecSchema.ofAny(schemas);
  }

  private static Schema compiled(Map<String, Object> schema) {
    return REGISTRY.getSchema(JSON.valueToTree(schema));
  }

  private static boolean accepts(Schema schema, String yaml) {
    return schema.validate(yaml, InputFormat.YAML).isEmpty();
  }

  private static boolean compareAccepts(String settings) {
    String yaml = "study: compare\n" + settings;
    boolean accepted = accepts(OF_COMPARE, yaml);
    assertThat(accepts(OF_ANY, yaml)).isEqualTo(accepted);
    return accepted;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void template_isAccepted(StudyKind kind) {
    String template = SpecTemplate.of(kind.name(), kind.summary(), kind.settings());
    assertThat(accepts(compiled(ofStudy(kind)), template)).isTrue();
    assertThat(accepts(OF_ANY, template)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void settings_areAcceptedWithTheirSamplesAndRefusedMisspelt(StudyKind kind) {
    Schema schema = compiled(ofStudy(kind));
    for (Setting<?> key : kind.settings()) {
      String nested = nested(kind.name(), key.path(), key.standard().sample());
      assertThat(accepts(schema, nested)).as(nested).isTrue();
      String wrong = nested(kind.name(), key.path() + "x", key.standard().sample());
      assertThat(accepts(schema, wrong)).as(wrong).isFalse();
      assertThat(accepts(OF_ANY, wrong)).as(wrong).isFalse();
    }
  }

  private static String nested(String study, String path, String value) {
    StringBuilder yaml = new StringBuilder("study: " + study);
    String indent = "\n";
    for (String segment : path.split("\\.", -1)) {
      yaml.append(indent).append(segment).append(":");
      indent += "  ";
    }
    return yaml.append(" ").append(value).append("\n").toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "junction:",
        "junction: {length: 10nm, particle: helium-4, hot: {temperature: 300 K}}",
        "junction: {cold: {temperature: [0, 0.5, 1K]}}",
        "junction: {cold: {temperature: '0.1:4.9:60'}}",
        "junction: {cold: {temperature: 1K:290K:60}}",
        "junction: {cold: {temperature: '0, 1, 2'}}",
        "junction: {gamma: 1THz, hot: {gamma: 1e20/N^2}, accommodation: 0.5}",
        "junction: {proposal: uniform:10meV, quantum: none}",
        "solver: {levels: 24}",
        "solver: {levels: auto, precision: 1e-3}",
      })
  void soundSettings_areAccepted(String settings) {
    assertThat(compareAccepts(settings)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "junction: 5",
        "junction: {length: 10K}",
        "junction: {length: [1, 2]}",
        "junction: {length: true}",
        "junction: {length: }",
        "junction: {particle: muon}",
        "junction: {particle: electron, mass: 1m_e}",
        "junction: {quantum: magic}",
        "junction: {hot: {quantum: none}}",
        "junction: {cold: {temperature: []}}",
        "junction: {cold: {temperature: '1:2'}}",
        "junction: {cold: {temperature: 1, temperature-log: '1:2:3'}}",
        "junction: {cold: {temperature-log: 1}}",
        "junction: {proposal: box:1}",
        "solver: {levels: 1}",
        "solver: {levels: some}",
        "seed: 1.5",
        "seed: -1",
        "units: imperial",
        "junction.length: 3",
      })
  void wrongSettings_areRefused(String settings) {
    assertThat(compareAccepts(settings)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "study: profile\njunction: {cold: {temperature: 1}}",
        "study: profile\npositions: 11",
        "study: profile\njunction: {quantum: reset}",
      })
  void settingsOfOtherStudies_areAccepted(String yaml) {
    assertThat(accepts(OF_ANY, yaml)).isTrue();
    assertThat(accepts(OF_ANY, yaml.replaceAll("(reset|1)", "x"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "study: magic", "study: [compare]", "junction: {length: 3}"})
  void fileWithoutAKnownStudy_isRefused(String yaml) {
    assertThat(accepts(OF_ANY, yaml)).isFalse();
    assertThat(accepts(OF_COMPARE, yaml)).isFalse();
  }

  @Test
  void schemas_areSchemas() throws Exception {
    Schema dialect =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (StudyKind kind : kinds()) {
      String schema = JSON.writeValueAsString(ofStudy(kind));
      assertThat(dialect.validate(schema, InputFormat.JSON)).isEmpty();
    }
    assertThat(dialect.validate(JSON.writeValueAsString(ofAny()), InputFormat.JSON)).isEmpty();
  }
}
