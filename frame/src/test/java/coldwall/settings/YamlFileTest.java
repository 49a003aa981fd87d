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
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {
  private static final List<String> STUDIES = List.of("compare", "relax");

  private static SpecText read(byte[] bytes) throws IOException {
    YamlFile file = YamlFile.read(new ByteArrayInputStream(bytes), "junction.yaml");
    assertThat(file.study(STUDIES)).isEqualTo("compare");
    return file.settings(Invented.ALL);
  }

  private static SpecText read(String text) throws IOException {
    return read(text.getBytes(UTF_8));
  }

  /** A file in one line of a test: {@code /} ends a line, {@code ~} is a tab. */
  private static String lines(String text) {
    return text.replace('/', '\n').replace('~', '\t');
  }

  @Test
  void texts_stayAsTyped() throws IOException {
    SpecText text =
        read(
            """
            # a comment
            study: compare
            junction:
              length: 0.10   # another
              mass: 1e3
              gamma: no
              hot:
                temperature: "5"
                gamma: 0x10
              cold:
                temperature: 1K:290K:60
            seed: 007
            """);
    assertThat(text.find("length").orElseThrow().text()).isEqualTo("0.10");
    assertThat(text.find("mass").orElseThrow().text()).isEqualTo("1e3");
    assertThat(text.find("gamma").orElseThrow().text()).isEqualTo("no");
    assertThat(text.find("gamma-hot").orElseThrow().text()).isEqualTo("0x10");
    assertThat(text.find("hot").orElseThrow().text()).isEqualTo("5");
    assertThat(text.find("cold").orElseThrow().text()).isEqualTo("1K:290K:60");
    assertThat(text.find("seed").orElseThrow().text()).isEqualTo("007");
    assertThat(text.entries()).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "junction: {cold: {temperature: [0, 0.5, 1]}}",
        "junction:/  cold:/    temperature:/      - 0/      - 0.5/      - 1",
        "junction: {cold: {temperature: '0,0.5,1'}}",
      })
  void lists_areJoinedByCommas(String text) throws IOException {
    assertThat(read("study: compare\n" + lines(text)).find("cold").orElseThrow().text())
        .isEqualTo("0,0.5,1");
  }

  @Test
  void origin_isFileLineColumnAndPath() throws IOException {
    SpecText text = read("study: compare\njunction:\n  hot: {temperature:   -3}\n");
    assertThat(text.find("hot").orElseThrow().origin())
        .isEqualTo("junction.yaml, line 3, column 24: junction.hot.temperature");
    assertThat(text.nameOf("gamma-cold")).isEqualTo("junction.cold.gamma");
    assertThatThrownBy(() -> Invented.read(text))
        .hasMessage(
            "junction.yaml, line 3, column 24: junction.hot.temperature must be at least 0, but is"
                + " \"-3\"; give a number such as 5");
  }

  @Test
  void byteOrderMarkCarriageReturnsAndEmptyLevels_areFine() throws IOException {
    assertThat(read("\uFEFFstudy: compare\r\njunction:\r\n  length: 3\r\nsolver:\r\n").entries())
        .containsOnlyKeys("length");
    assertThat(read("study: compare\njunction: {hot: {}, cold: , length: 3}").entries())
        .containsOnlyKeys("length");
    assertThat(read("--- \nstudy: compare\n...\n").entries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // What is there must be a setting.
        "junction:/  lenght: 3 | line 3, column 3: junction.lenght must be a setting of this study, but there is none of that name; did you mean junction.length?",
        "junctoin:/  length: 3 | line 2, column 1: junctoin.length must be a setting of this study, but there is none of that name; did you mean junction.length?",
        "junction:/  hot:/    temp: 3 | line 4, column 5: junction.hot.temp must be a setting of this study, but there is none of that name; did you mean junction.hot.temperature?",
        "hot: 3 | line 2, column 1: hot must be a setting of this study, but there is none of that name; did you mean junction.hot.temperature?",
        "gamma-hot: 3 | did you mean junction.hot.gamma?",
        "levels: 3 | did you mean solver.levels?",
        "junction:/  seed: 3 | line 3, column 3: junction.seed must be a setting of this study, but there is none of that name; did you mean seed?",
        "magnet: 3 | line 2, column 1: magnet must be a setting of this study, but there is none of that name; coldwall init shows all settings of a study",
        "junction: 5 | line 2, column 1: junction must hold settings, indented below it, but is \"5\"; write them like those of junction.hot.temperature",
        "junction: [5] | line 2, column 1: junction must hold settings, indented below it, but is a list",
        "junction:/  length:/    metres: 3 | line 4, column 5: junction.length must hold one value, but has settings below it; write the value behind its colon",
        "seed: | line 2, column 6: seed must have a value, but has none; write one such as 1, or put a # before the line",
        "seed: '' | line 2, column 7: seed must have a value, but has none",
        "seed: {} | line 2, column 7: seed must have a value, but has none",
        "seed: [] | line 2, column 7: seed must have a value, but has none",
        // Each thing once.
        "seed: 1/units: si/seed: 2 | line 4, column 1: seed must stand once, but stands in line 2 as well; drop one of the two",
        "junction: {length: 1}/junction: {mass: 1} | line 3, column 1: junction must stand once, but stands in line 2 as well",
        "junction:/  hot: {gamma: 1}/  length: 2/  hot: {gamma: 2} | line 5, column 3: junction.hot must stand once, but stands in line 3",
        // The parts of YAML that a spec does without.
        "seed: &a 1 | line 2, column 7: the file must do without & and *, but has one; write the value out, or put it in quotes",
        "junction: &a/  length: 1 | line 2, column 11: the file must do without & and *",
        "seed: *a | line 2, column 7: the file must do without & and *",
        "*a : 1 | line 2, column 1: the file must do without & and *",
        "seed: [*a, *a] | line 2, column 8: the file must do without & and *",
        "seed: !!int 1 | line 2, column 7: the file must do without the tags of YAML, but has tag:yaml.org,2002:int; drop it",
        "seed: ! 1 | line 2, column 7: the file must do without the tags of YAML, but has !; drop it",
        "junction: !!map {} | line 2, column 11: the file must do without the tags of YAML",
        "!!str seed: 1 | line 2, column 1: the file must do without the tags of YAML",
        "seed: [[1]] | line 2, column 7: seed must hold a list of plain values, but nests something in one; write it flat",
        "seed: [{a: 1}] | line 2, column 8: seed must hold one value, but has settings below it",
        "seed: [{a: 1}, 2] | line 2, column 7: seed must hold either values or maps",
        "? [a]/: 1 | line 2, column 3: the file must have a name before each colon, but has none here; write a setting's name",
        "'': 1 | line 2, column 1: the file must have a name before each colon",
        "junction.length: 3 | line 2, column 1: the file must nest its settings, but has the name junction.length; write what follows a dot in a line of its own, indented",
        "seed: 1/---/seed: 2 | line 3, column 1: the file must hold one study, but goes on with another one; use a file for each",
        "a: {a: {a: {a: {a: {a: {a: {a: {a: {a: 1}}}}}}}}} | line 2, column 36: the file must nest at most 8 levels, but nests more",
        // Not YAML at all.
        "junction:/~length: 3 | line 3, column 1: lines must be indented by spaces, but here is a tab; replace it",
        "junction: {length: 1 | line 3, column 1: the file must be valid YAML",
        "junction:/  length: 1/   mass: 2 | line 4, column 8: the file must be valid YAML, but mapping values are not allowed here; check colons, quotation marks and indentation there",
        "seed: 'x | the file must be valid YAML, but found unexpected end of stream",
        "seed: @1 | line 2, column 7: the file must be valid YAML",
        "%YAML 3.0 | the file must",
      })
  void mistake_isNamedWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> read("study: compare\n" + lines(text) + "\n"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("junction.yaml, line ")
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "junction: {length: 3} | junction.yaml, line 1: study must be given, but is not; write a line such as study: compare, of compare, relax",
        "# nothing | junction.yaml, line 1: study must be given",
        "--- | junction.yaml, line 1: study must be given",
        "study: comapre | junction.yaml, line 1, column 8: study must be one of compare, relax, but is \"comapre\"; did you mean compare?",
        "study: magic | junction.yaml, line 1, column 8: study must be one of compare, relax, but is \"magic\"; choose one of these",
        "study: | junction.yaml, line 1, column 7: study must be one of compare, relax, but is \"\"; choose one of these",
        "study: {name: compare} | junction.yaml, line 1: study must be given",
        "compare | junction.yaml, line 1, column 1: the file must hold settings, a name and a colon each, but is something else; add them",
        "[compare] | junction.yaml, line 1, column 1: the file must hold settings",
      })
  void study_mustBeNamed(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void bytesThatAreNoText_areNamedWithTheirPlace() {
    assertThatThrownBy(() -> read(new byte[] {'a', ':', '\n', '1', (byte) 0xC3, '('}))
        .hasMessage(
            "junction.yaml, line 2, column 2: the file must be text in UTF-8, but has a byte that is"
                + " not; save it as UTF-8");
    assertThatThrownBy(() -> read(new byte[] {'1', (byte) 0xC3}))
        .hasMessageContaining("must be text in UTF-8");
    assertThatThrownBy(() -> read("study: compare\nseed: 1\0"))
        .hasMessage(
            "junction.yaml, line 2, column 8: the file must hold only text, but here is the character"
                + " \\u0000; remove it");
    assertThatThrownBy(() -> read("study: compare\nseed: \u001B[31m1"))
        .hasMessageContaining("line 2, column 7");
    assertThatThrownBy(() -> read("study: 3\r\n\r\nseed: \uFEFF1"))
        .hasMessageContaining("line 3, column 7")
        .hasMessageContaining("\\ufeff");
  }

  @Test
  void hugeFile_isRefusedBeforeItIsRead() {
    String most = "study: compare\n" + "#".repeat(64 * 1024 - 15);
    assertThat(most).hasSize(64 * 1024);
    assertThatThrownBy(() -> read(most + "#"))
        .hasMessage("junction.yaml must be at most 64 kB, but is larger; give the file of a study");
  }

  @Test
  void longestFile_isReadWhole() throws IOException {
    assertThat(read("study: compare\nseed: 1\n" + "#".repeat(64 * 1024 - 23)).entries())
        .containsOnlyKeys("seed");
  }

  @Test
  void longValue_isShortenedInMessages() throws IOException {
    SpecText text = read("study: compare\nseed: \"" + "é\\n".repeat(5000) + "\"");
    assertThatThrownBy(() -> Invented.read(text))
        .hasMessageContaining("\\u000a")
        .hasMessageNotContaining("\n")
        .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(700));
  }
}
