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

class SpecTextTest {
  private static SpecText merged(String settings, String... assignments) throws IOException {
    String text = "study: compare\n" + settings;
    YamlFile file = YamlFile.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "junction.yaml");
    return file.settings(Invented.ALL)
        .overriddenBy(SpecText.ofAssignments(List.of(assignments), Invented.ALL), Invented.ALL);
  }

  private static List<String> parse(String settings, String... assignments) throws IOException {
    return Invented.read(merged(settings, assignments));
  }

  @Test
  void assignment_takesThePlaceOfAnEntryAndNamesItself() throws IOException {
    SpecText text = merged("seed: 1\njunction: {length: 3}", "junction.length= 4", "units=si");
    assertThat(text.find("length").orElseThrow())
        .isEqualTo(new SpecText.Entry("length", " 4", "--set junction.length"));
    assertThat(text.find("seed").orElseThrow().text()).isEqualTo("1");
    assertThat(Invented.read(text)).contains("junction.length=4.0", "units=si");
    assertThatThrownBy(() -> parse("", "junction.hot.temperature=-1"))
        .hasMessageStartingWith("--set junction.hot.temperature must be at least 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'junction: {cold: {temperature: 1}}' | junction.cold.temperature-log=1:4:3 | cold-log",
        "'junction: {cold: {temperature-log: 1:4:3}}' | junction.cold.temperature=2 | cold",
        "'junction: {mass: 1}' | junction.particle=electron | particle",
        "'junction: {particle: electron}' | junction.mass=1 | mass",
        "'solver: {precision: 1e-2}' | solver.collisions=20000 | collisions",
      })
  void assignment_displacesWhatItExcludes(String settings, String assignment, String key)
      throws IOException {
    assertThat(merged(settings, assignment).entries()).containsOnlyKeys(key);
  }

  @Test
  void settingOfOneSide_staysAboveThatOfBoth() throws IOException {
    String file = "junction: {quantum: reset, hot: {gamma: 2}}";
    assertThat(parse(file, "junction.gamma=3"))
        .isEqualTo(parse("junction: {quantum: reset, hot: {gamma: 2}, cold: {gamma: 3}}"));
    assertThat(parse(file, "junction.hot.gamma=3"))
        .isEqualTo(parse("junction: {quantum: reset, hot: {gamma: 3}}"));
  }

  @Test
  void fileAndFlags_meanTheSame() throws IOException {
    String file =
        """
        junction:
          length: 10nm
          particle: helium-4
          quantum: reset
          hot: {temperature: 300K, gamma: 1THz}
          cold: {temperature: [1K, 2K, 290K], gamma: 2THz}
        solver: {collisions: 20000}
        seed: 7
        """;
    assertThat(parse(file))
        .isEqualTo(
            Invented.read(
                Invented.typed(
                    "--length 10nm --particle helium-4 --quantum reset --hot 300K --gamma-hot 1THz"
                        + " --gamma-cold 2THz --cold 1K,2K,290K --collisions 20000 --seed 7")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "junction.length | --set must have the form path=value, but is \"junction.length\"; write it like",
        "length=3 | --set length must be a setting of this study, but there is none of that name; did you mean junction.length?",
        "junction.hot.temprature=3 | did you mean junction.hot.temperature?",
        "magnet=3 | coldwall init shows all settings of a study",
        "=3 | --set  must be a setting of this study",
        "junction.hot=3 | --set junction.hot must be a setting of this study",
        "seed= | --set seed must hold a whole number",
        "junction.cold.temperature-log=0:1:3 | --set junction.cold.temperature-log must start above 0",
        "junction.hot.temperature=300K | junction.cold.temperature must be given when other quantities have SI units",
        "junction.gamma=2 | --set junction.gamma must be used by something that was chosen",
      })
  void mistake_isNamedAsTheUserCallsIt(String assignment, String message) {
    assertThatThrownBy(() -> parse("", assignment))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void mistakesOfTwoSettings_areNamedAsTheUserCallsThem() {
    assertThatThrownBy(() -> parse("", "seed=1", "seed=2"))
        .hasMessage("--set seed must be given once, but is given twice; drop one of the two");
    assertThatThrownBy(
            () -> parse("junction:\n  hot: {temperature: 3K}\n  cold: {temperature: 1}\n"))
        .hasMessageContaining(
            "but junction.yaml, line 4, column 23: junction.cold.temperature \"1\" has no unit and"
                + " junction.yaml, line 3, column 22: junction.hot.temperature \"3K\" has one");
    assertThatThrownBy(
            () -> parse("junction: {cold: {temperature: 1, temperature-log: '1:2:3'}}\n"))
        .hasMessageStartingWith(
            "only one of junction.yaml, line 2, column 32: junction.cold.temperature and"
                + " junction.yaml, line 2, column 52: junction.cold.temperature-log may be given");
  }
}
