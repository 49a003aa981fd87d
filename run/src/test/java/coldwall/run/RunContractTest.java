package coldwall.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.frame.Progress;
import coldwall.frame.Study;
import coldwall.report.FigureForm;
import coldwall.settings.SpecText;
import coldwall.store.OutputFile;
import coldwall.store.record.Provenance;
import coldwall.store.record.RunIdentity;
import coldwall.study.Studies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts rely on: docs/CONVENTIONS.md. */
class RunContractTest {
  @TempDir private Path temporary;

  /** The folder of a run of {@code compare} with these flags. */
  private Path run(Map<String, String> flags) {
    Study study = Studies.find("compare").orElseThrow().reader().apply(SpecText.ofFlags(flags));
    Provenance provenance =
        new Provenance(RunIdentity.of(study, "1.2.3"), "coldwall compare", "a JVM");
    Path folder = temporary.resolve("run");
    assertThat(new StudyRun(study, folder, provenance, 1, FigureForm.USUAL).run(new Unheard()))
        .isEqualTo(StudyRun.DONE);
    return folder;
  }

  private JsonNode document(Map<String, String> flags) throws IOException {
    return new ObjectMapper().readTree(Files.readAllBytes(run(flags).resolve("run.json")));
  }

  private String csv(Map<String, String> flags) throws IOException {
    return Files.readString(run(flags).resolve("results.csv"));
  }

  @Test
  void document_hasTheFieldsOfTheContract() throws IOException {
    JsonNode root = document(Map.of());
    assertThat(root.at("/version").asText()).isEqualTo("1.2.3");
    assertThat(root.at("/study").asText()).isEqualTo("compare");
    assertThat(root.at("/fingerprint").asText()).hasSize(64);
    assertThat(root.at("/status").asText()).isEqualTo("complete");
    assertThat(root.at("/command").asText()).isEqualTo("coldwall compare");
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
  void whatWasNotAskedFor_isNull() throws IOException {
    JsonNode root = document(Map.of("quantum", "none", "cold", "1,2"));
    assertThat(root.at("/quantum").isNull()).isTrue();
    assertThat(root.at("/points/0/quantum").isNull()).isTrue();
    assertThat(root.at("/points/0/entropyProduction/quantum").isNull()).isTrue();
    assertThat(root.at("/verdict/trusted").isNull()).isTrue();
    assertThat(root.at("/verdict/departure").isNull()).isTrue();
  }

  @Test
  void csv_hasTheColumnsOfTheContractFirst() throws IOException {
    List<String> lines = csv(Map.of("cold", "0,1")).lines().toList();
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
  void csv_inSi_hasUnitsInItsNames() throws IOException {
    assertThat(csv(Map.of("length", "10nm", "hot", "300K", "cold", "1K,150.5K")))
        .startsWith("cold_temperature_K,classical_current_W,")
        .contains("classical_entropy_production_W_per_K")
        .contains("\n150.5,");
  }

  /** Nobody hears a run that has nothing to say of its folder. */
  private static final class Unheard implements StudyRun.Listener {
    @Override
    public void notice(String line) {
      throw new AssertionError(line);
    }

    @Override
    public void goesOn(int points, Path folder) {
      throw new AssertionError("the folder was new");
    }

    @Override
    public void isShownAgain() {
      throw new AssertionError("the folder was new");
    }

    @Override
    public Progress progress() {
      return Progress.silent();
    }

    @Override
    public void answer(String summary, OutputFile.Content document) {
      assertThat(summary).isNotEmpty();
    }

    @Override
    public void written(Path folder) {
      assertThat(folder).isDirectory();
    }
  }
}
