package coldwall.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as people mistype them. */
class NearestTest {
  private static final List<String> NAMES = List.of("reset", "wall-flux", "wall-force");

  @ParameterizedTest
  @CsvSource({
    "rset, reset", // a letter left out
    "resset, reset", // one to spare
    "resat, reset", // another one
    "erset, reset", // two exchanged
    "wall_flux, wall-flux",
    "walforce, wall-force",
  })
  void slip_isAnsweredWithTheName(String typed, String meant) {
    assertThat(Nearest.remedy(typed, NAMES, "choose one")).isEqualTo("did you mean " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource({"magic", "x", "setre", "wall"})
  void anotherWord_isAnsweredWithTheRemedy(String typed) {
    assertThat(Nearest.remedy(typed, NAMES, "choose one")).isEqualTo("choose one");
  }

  @Test
  void endlessWord_isNotCompared() {
    String word = "r".repeat(101);
    assertThat(Nearest.remedy(word, List.of(word + "s"), "choose one")).isEqualTo("choose one");
    assertThat(Nearest.remedy(word.substring(1), List.of(word), "choose one"))
        .startsWith("did you mean");
    assertThat(Nearest.key(word, Invented.ALL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "hot.temperature, hot", // a level missing
    "my.junction.length, length", // a level to spare
    "junction.cold.temp, cold", // most of it
    "gamma-hot, gamma-hot", // the flag's name
    "solver.colisions, collisions",
  })
  void path_isAsGoodAsItsPartsAndItsFlag(String path, String name) {
    assertThat(Nearest.key(path, Invented.ALL).map(Setting::name).orElse("none")).isEqualTo(name);
  }
}
