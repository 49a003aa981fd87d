package coldwall.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpecTemplateTest {
  private static final String TEMPLATE = SpecTemplate.of("invented", "Nothing.", Invented.ALL);

  @Test
  void template_meansTheSameAsNothing() throws IOException {
    YamlFile file =
        YamlFile.read(new ByteArrayInputStream(TEMPLATE.getBytes(UTF_8)), "invented.yaml");
    assertThat(file.study(List.of("invented"))).isEqualTo("invented");
    assertThat(Invented.read(file.settings(Invented.ALL)))
        .isEqualTo(Invented.read(Invented.typed("")));
  }

  @Test
  void fixedDefaults_areInForce_andAllElseIsCommentedOut() {
    assertThat(TEMPLATE.lines())
        .contains("study: invented", "junction:", "  hot:", "    temperature: 5", "seed: 1")
        .contains("  #mass: 1", "    #gamma: 1", "#units: natural")
        .contains("  # Rate or coupling (default 1).")
        .contains("    # For this side alone, in place of the setting for both:")
        .allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @CsvSource({
    "lenght, --set lenght must be a setting of this study, did you mean junction.length?",
    "gamma-hot, none of that name, did you mean junction.hot.gamma?",
    "hot.temperature, none of that name, did you mean junction.hot.temperature?",
    "nothing.like.it, none of that name, coldwall init shows all settings"
  })
  void misspeltPath_isAnsweredWithTheNearestOne(String path, String message, String remedy) {
    assertThatThrownBy(() -> SpecText.ofAssignments(List.of(path + "=1"), Invented.ALL))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(message)
        .hasMessageContaining(remedy);
  }
}
