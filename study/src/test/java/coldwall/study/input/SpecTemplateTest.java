package coldwall.study.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.input.InvalidInputException;
import coldwall.settings.Setting;
import coldwall.settings.SpecTemplate;
import coldwall.settings.SpecText;
import coldwall.settings.YamlFile;
import coldwall.study.Studies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of every study: what {@code coldwall init} writes. */
class SpecTemplateTest {

  /** A study and one line of its template that holds a setting behind a #. */
  record Example(StudyKind kind, String line) {}

  static List<StudyKind> kinds() {
    return Studies.all();
  }

  static Stream<Example> examples() {
    return kinds().stream()
        .flatMap(kind ->
            template(kind)
                .lines()
                .filter(line -> line.matches(" *#[a-z].*"))
                .map(line -> new Example(kind, line)));
  }

  private static String template(StudyKind kind) {
    return SpecTemplate.of(kind.name(), kind.summary(), kind.settings());
  }

  private static Study read(StudyKind kind, String text) throws IOException {
    YamlFile file = YamlFile.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "spec.yaml");
    assertThat(file.study(List.of(kind.name()))).isEqualTo(kind.name());
    return kind.reader().apply(file.settings(kind.settings()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void template_meansTheSameAsTheCommandAlone(StudyKind kind) throws IOException {
    assertThat(read(kind, template(kind)).settings().lines())
        .isEqualTo(kind.reader().apply(SpecText.ofFlags(Map.of())).settings().lines());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void template_hasEverySetting(StudyKind kind) {
    for (Setting<?> key : kind.settings()) {
      String name = key.path().substring(key.path().lastIndexOf('.') + 1);
      assertThat(template(kind)).containsPattern("(?m)^ *#?" + name + ": \\S");
    }
    assertThat(template(kind).lines()).allMatch(line -> line.length() <= 100);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void setting_takenFromBehindItsMark_isReadOrSaidToBeUnused(Example example) throws IOException {
    String text = template(example.kind);
    String used = text.replaceFirst("\\Q" + example.line + "\\E", example.line.replace("#", ""));
    assertThat(used).isNotEqualTo(text);
    try {
      read(example.kind, used);
    } catch (InvalidInputException unused) {
      int line = text.substring(0, text.indexOf(example.line)).split("\n", -1).length;
      assertThat(unused)
          .hasMessageStartingWith("spec.yaml, line " + line + ", column ")
          .hasMessageMatching(".*must (be used by something that was chosen|come with ).*");
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void misspeltSetting_isNamedWithTheOneThatWasMeant(StudyKind kind) {
    for (Setting<?> key : kind.settings()) {
      String wrong = key.path().substring(0, key.path().length() - 1) + "_";
      assertThatThrownBy(() -> SpecText.ofAssignments(List.of(wrong + "=1"), kind.settings()))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage(
              "--set "
                  + wrong
                  + " must be a setting of this study, but there is none of that name; did you mean "
                  + key.path()
                  + "?");
    }
  }
}
