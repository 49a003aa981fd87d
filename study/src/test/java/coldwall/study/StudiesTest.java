package coldwall.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coldwall.frame.Resolved;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.input.InvalidInputException;
import coldwall.settings.Setting;
import coldwall.settings.SpecTemplate;
import coldwall.settings.SpecText;
import coldwall.settings.YamlFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind of study and every example of its flags. */
class StudiesTest {
  /** What Java calls classes and objects where nobody has said how to write them. */
  private static final String MADE_BY_JAVA = ".*(\\[|]|@|\\$|[A-Z]\\w*[a-z]\\w*\\(|coldwall\\.).*";

  static List<StudyKind> kinds() {
    return Studies.all();
  }

  static List<StudyKind> kindsOfAParticle() {
    return kinds().stream().filter(kind -> names(kind).contains("--particle")).toList();
  }

  static Stream<Arguments> examples() {
    return kinds().stream()
        .flatMap(kind -> kind.examples().stream().map(flags -> Arguments.of(kind, flags)));
  }

  private static List<String> names(StudyKind kind) {
    return kind.settings().stream().map(setting -> "--" + setting.name()).toList();
  }

  /** A message names no setting that the study does not have. */
  @ParameterizedTest
  @MethodSource("kindsOfAParticle")
  void particleWithoutUnits_isToldOfSettingsThatThereAre(StudyKind kind) {
    InvalidInputException mistake =
        catchThrowableOfType(
            InvalidInputException.class,
            () -> kind.reader().apply(Studying.typed("--particle electron")));
    List<String> named =
        Pattern.compile("--[a-z-]+")
            .matcher(mistake.getMessage())
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(named).contains("--particle").isSubsetOf(names(kind));
  }

  private static Resolved resolved(StudyKind kind, SpecText text) {
    return kind.reader().apply(text).settings();
  }

  /** The texts of these flags by the paths of their settings. */
  private static Map<String, String> byPath(StudyKind kind, String flags) {
    Map<String, String> texts = new LinkedHashMap<>();
    SpecText typed = Studying.typed(flags);
    for (Setting<?> setting : kind.settings()) {
      typed.find(setting.name()).ifPresent(entry -> texts.put(setting.path(), entry.text()));
    }
    return texts;
  }

  /** A file of these settings, a level of its own for every dot. */
  private static String yaml(StudyKind kind, Map<String, String> byPath) {
    Map<String, Object> tree = new LinkedHashMap<>();
    byPath.forEach((path, text) -> put(tree, path, text));
    StringBuilder file = new StringBuilder("study: " + kind.name() + "\n");
    write(file, "", tree);
    return file.toString();
  }

  @SuppressWarnings("unchecked") // Only this function puts trees into the tree.
  private static void put(Map<String, Object> tree, String path, String text) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      tree.put(path, text);
    } else {
      Object below = tree.computeIfAbsent(path.substring(0, dot), _ -> new LinkedHashMap<>());
      put((Map<String, Object>) below, path.substring(dot + 1), text);
    }
  }

  private static void write(StringBuilder file, String indent, Map<?, ?> tree) {
    tree.forEach((name, value) -> {
      if (value instanceof Map<?, ?> below) {
        file.append(indent).append(name).append(":\n");
        write(file, indent + "  ", below);
      } else {
        file.append(indent).append(name).append(": ").append(value).append('\n');
      }
    });
  }

  private static SpecText file(StudyKind kind, String text) throws IOException {
    YamlFile file =
        YamlFile.read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "study.yaml");
    assertThat(file.study(Studies.names())).isEqualTo(kind.name());
    return file.settings(kind.settings());
  }

  @Test
  void kinds_areFoundByTheirNames() {
    assertThat(Studies.names())
        .containsExactly(
            "compare",
            "map",
            "profile",
            "relax",
            "scale",
            "rectify",
            "noise",
            "trajectory",
            "settle",
            "twin",
            "artifact",
            "correspondence",
            "solve",
            "audit");
    for (StudyKind kind : kinds()) {
      assertThat(Studies.find(kind.name())).containsSame(kind);
    }
    assertThat(Studies.find("comparison")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void settings_haveNamesAndPathsOfTheirOwn(StudyKind kind) {
    assertThat(kind.settings()).extracting(Setting::name).doesNotHaveDuplicates();
    assertThat(kind.settings()).extracting(Setting::path).doesNotHaveDuplicates();
    assertThat(kind.examples()).startsWith("").doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void lines_areSettingsInTheirOrder_inPlainWords(StudyKind kind, String flags) {
    Study study = Studying.study(kind, flags);
    assertThat(study.name()).isEqualTo(kind.name());
    List<String> lines = study.settings().lines();
    List<String> paths = lines.stream().map(line -> line.substring(0, line.indexOf('='))).toList();
    assertThat(paths).doesNotHaveDuplicates();
    assertThat(kind.settings().stream().map(Setting::path).toList()).containsSubsequence(paths);
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).matches("[a-z0-9.-]+=\\S.*"))
        .noneSatisfy(line -> assertThat(line).matches(MADE_BY_JAVA));
    assertThat(byPath(kind, flags).keySet()).allMatch(path -> isAnswered(kind, path, paths));
  }

  /** Whether a setting has its line; one for both sides has a line for each. */
  private static boolean isAnswered(StudyKind kind, String path, List<String> lines) {
    return kind.settings().stream()
        .filter(setting ->
            setting.path().equals(path)
                || setting.general().filter(both -> both.path().equals(path)).isPresent())
        .map(Setting::path)
        .anyMatch(lines::contains);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void flagsFilesAndAssignments_meanTheSame(StudyKind kind, String flags) throws IOException {
    List<String> typed = Studying.study(kind, flags).settings().lines();
    Map<String, String> byPath = byPath(kind, flags);
    List<String> assignments =
        byPath.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
    assertThat(resolved(kind, SpecText.ofAssignments(assignments, kind.settings())).lines())
        .isEqualTo(typed);
    assertThat(resolved(kind, file(kind, yaml(kind, byPath))).lines()).isEqualTo(typed);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void fileToStartFrom_meansTheCommandAlone(StudyKind kind) throws IOException {
    String template = SpecTemplate.of(kind.name(), kind.summary(), kind.settings());
    assertThat(resolved(kind, file(kind, template)).lines())
        .isEqualTo(Studying.study(kind, "").settings().lines());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void examples_areDifferentStudies(StudyKind kind) {
    assertThat(kind.examples().stream().map(flags -> Studying.lines(kind, flags)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void sameFlags_giveTheSameStage(StudyKind kind, String flags) {
    Study one = Studying.study(kind, flags);
    Study other = Studying.study(kind, flags);
    assertThat(one.points().values()).isEqualTo(other.points().values()).doesNotHaveDuplicates();
    assertThat(one.points().size()).isEqualTo(other.points().size()).isPositive();
    int last = one.points().size() - 1;
    assertThat(one.points().sweep().point(last)).isEqualTo(other.points().sweep().point(last));
  }
}
