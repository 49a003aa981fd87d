package coldwall.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.spec.CompareParser;
import coldwall.spec.CompareSpec;
import coldwall.spec.SpecText;
import coldwall.study.Compare;
import coldwall.study.CompareResult;
import coldwall.study.Progress;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunDocumentTest {
  private static final Provenance PROVENANCE = 
      new Provenance(new RunIdentity("1.2.3", "compare", 1, "natural", ""), "coldwall", "a JVM");

  private static CompareResult run(Map<String, String> flags) {
    CompareSpec spec = CompareParser.parse(SpecText.ofFlags(flags));
    return new Compare(spec, 1, Progress.silent()).run();
  }

  private static JsonNode document(Map<String, String> flags) {
    try {
      return new ObjectMapper().readTree(RunDocument.of(run(flags), PROVENANCE));
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }

  @Test
  void document_hasTheFieldsOfTheContract() {
    JsonNode root = document(Map.of());
    assertThat(root.at("/version").asText()).isEqualTo("1.2.3");
    assertThat(root.at("/seed").asLong()).isEqualTo(1);
    assertThat(root.at("/units").asText()).isEqualTo("natural");
    assertThat(root.at("/junction/hotTemperature").asDouble()).isEqualTo(5);
    assertThat(root.at("/classical/wall/hot").asText()).isEqualTo("maxwell");
    assertThat(root.at("/classical/parameters/cold/accommodation").asDouble()).isEqualTo(1);
    assertThat(root.at("/secondOpinion/parameters/hot/gamma").asDouble()).isEqualTo(1);
    assertThat(root.at("/classical/method").asText()).isEqualTo("exact");
    assertThat(root.at("/classical/ndtr/found").asBoolean()).isTrue();
    assertThat(root.at("/classical/ndtr/peakCold").asDouble()).isCloseTo(1.25, within(1e-6));
    assertThat(root.at("/classical/ndtr/depthAtZero").asDouble()).isEqualTo(1);
    assertThat(root.at("/quantum/levels").asInt()).isBetween(15, 30);
    assertThat(root.at("/quantum/ndtr/found").asBoolean()).isFalse();
    assertThat(root.at("/quantum/ndtr/depth").asDouble()).isZero();
    assertThat(root.at("/quantum/ndtr/peakCold").isNull()).isTrue();
    assertThat(root.at("/verdict/trusted").asBoolean()).isFalse();
    assertThat(root.at("/verdict/departure").asDouble()).isEqualTo(1);
    assertThat(root.at("/points/0/entropyProduction/quantum").isNull()).isTrue();
    assertThat(root.at("/points/0/classical/current").asDouble()).isZero();
    assertThat(root.at("/points/60/quantum/residual").asDouble()).isLessThan(1e-12);
    assertThat(root.at("/points").size()).isEqualTo(61);
  }

  @Test
  void whatWasNotAskedFor_isNull() {
    JsonNode root = document(Map.of("quantum", "none", "cold", "1,2"));
    assertThat(root.at("/quantum").isNull()).isTrue();
    assertThat(root.at("/points/0/quantum").isNull()).isTrue();
    assertThat(root.at("/points/0/entropyProduction/quantum").isNull()).isTrue();
    assertThat(root.at("/verdict/trusted").isNull()).isTrue();
    assertThat(root.at("/verdict/departure").isNull()).isTrue();
  }

  @Test
  void csv_hasTheColumnsOfTheContractFirst() {
    List<String> lines = ResultsCsv.of(run(Map.of("cold", "0,1"))).lines().toList();
    assertThat(lines.getFirst())
        .startsWith(
            "cold_temperature,classical_current,classical_uncertainty,quantum_current,"
                + "quantum_residual,quantum_levels,classical_entropy_production,"
                + "quantum_entropy_production,");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("0.0,0.0,0.0,0.8245998844999");
    long commas = lines.getFirst().chars().filter(c -> c == ',').count();
    assertThat(lines).allMatch(line -> line.chars().filter(c -> c == ',').count() == commas);
  }

  @Test
  void csv_inSi_hasUnitsInItsNames() {
    String csv = ResultsCsv.of(run(Map.of("length", "10nm", "hot", "300K", "cold", "1K,150.5K")));
    assertThat(csv)
        .startsWith("cold_temperature_K,classical_current_W,")
        .contains("classical_entropy_production_W_per_K")
        .contains("\n150.5,");
  }
}
