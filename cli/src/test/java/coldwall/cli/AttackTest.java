package coldwall.cli;

import static coldwall.cli.CommandRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.cli.CommandRunner.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and places that must be refused in one line, with nothing written and nothing lost. */
class AttackTest {
  private static final String WORK = "years of work";

  @TempDir private Path place;
  private Path folder;

  @BeforeEach
  void nameTheFolder() {
    folder = place.resolve("run");
  }

  private Outcome compare(String... more) {
    List<String> words =
        new ArrayList<>(List.of("compare", "--cold", "1,2", "--quiet", "--out", folder.toString()));
    words.addAll(List.of(more));
    return run(words.toArray(String[]::new));
  }

  private static void assertRefused(Outcome outcome, String part) {
    assertThat(outcome.status()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .hasLineCount(1)
        .startsWith("coldwall: ")
        .contains(part)
        .doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "compare -hot 5 | \"-hot\" must be a flag of compare, but is none; did you mean --hot?",
        "compare --hott 5 | did you mean --hot?",
        "compare --gmma-cold=5 | did you mean --gamma-cold?",
        "compare --magnetic 5 | coldwall compare --help lists them",
        "--hot 5 compare | \"--hot\" must stand behind a command",
        "--versoin | did you mean --version?",
        "compare runs | the spec file runs must be a file that can be read",
        "compare --hot | --hot must have a value",
        "compare --hot 5 --hot 6 | --hot must be given once",
        "show | RUN must be given, but is not; write it like coldwall show RUN",
        "compare --quantum wallflux | did you mean wall-flux?",
        "compare --hot 300k | did you mean 300K?",
        "compare --units si | --units must be natural where quantities are bare",
        "compare --rows parquet:rows | --engine must be spark or spark://HOST:PORT where --rows is given",
        "compare --rows rows | --rows must be parquet: and a folder, but is \"rows\"; write it like",
        "compare --rows parquet: | --rows must be parquet: and a folder",
        "compare --rows parquet:rows --json - | --rows must stand without --out, --fresh, --json",
        "compare --rows parquet:rows --log x --engine spark | drop it: there is neither a run folder",
        "compare --threads four | must be a whole number, but is \"four\"; give a number such as 4",
        "runs --status foo | --status must be one of running, interrupted, complete",
        "runs --status complet | did you mean complete?",
        "runs --study comapre | did you mean compare?",
        "reproduce maxwell-peek | did you mean maxwell-peak",
        "export nothing --format cvs | --format must be one of csv",
        "completion fsih | did you mean fish?",
        "init comapre | did you mean compare?",
        "-V compare | must stand alone",
        "compare --version --hot 3 | must stand alone",
        "@words | @words",
        "compare --threads \u0663 | whole number",
        "compare --hot \uff15 | --hot",
        "compare --accommodation 5e-324 | --accommodation must be 0 or of a size",
        "compare --mass 1e-300 | --mass must be 0 or of a size",
        "compare --hot 1e300 | --hot must be 0 or of a size",
        "map --hot 5e-324 | --hot must be 0 or of a size",
        "map --hot 1e-400 | --hot must be 0 or of a size",
        "relax --temperature 1.7976931348623157e308 | --temperature must be 0 or of a size",
        "compare --out / --fresh | must end in a name",
        "compare --out . --fresh | must end in a name",
        "compare --out a/.. --fresh | must end in a name",
        "runs /nowhere/at/all | be a folder",
      })
  void wordsThatMeanNothing_areRefused(String words, String message) {
    assertRefused(run(words.split(" ", -1)), message);
  }

  @Test
  void emptyName_isRefused() {
    assertRefused(run("compare", "--out", ""), "--out must be a name");
    assertRefused(run("compare", "--json", ""), "--json must be a name");
    assertRefused(run("runs", "a\0b"), "must be a name that this system allows");
  }

  @Test
  void lineBreakInANumber_isRefused() {
    assertRefused(
        CommandRunner.runWith("study: compare\n", "run", "-", "--set", "seed=\n1"), "whole number");
  }

  @Test
  void junctionThatCannotBeSolvedAnywhere_leavesNoFolder() {
    assertRefused(
        compare("--hot", "1e6", "--classical", "none", "--quantum", "wall-force"),
        "which calls for all populated levels");
    assertThat(place).isEmptyDirectory();
  }

  /** Of studies whose classical half could be solved: what was asked for is the comparison. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "scale --length 1e9,2e9 --quantum wall-force",
        "profile --hot 1e9 --quantum wall-force",
        "map --baths wall-force --hot-over-ground 1e7,2e7",
        "rectify --hot 1e9 --quantum wall-force"
      })
  void studyThatCannotBeSolvedAnywhere_leavesNoFolder(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.addAll(List.of("--quiet", "--out", folder.toString()));
    assertRefused(run(words.toArray(String[]::new)), "which calls for all populated levels");
    assertThat(place).isEmptyDirectory();
  }

  /** The classical walls have no limit, and no flag asks for them alone. */
  @Test
  void relaxationBeyondTheLimitOfEveryBath_isThatOfTheWalls() {
    Outcome outcome =
        run(
            "relax",
            "--temperature",
            "1e9,2e9",
            "--uniform",
            "1e9",
            "--quiet",
            "--out",
            folder.toString());
    assertThat(outcome.status()).as(outcome.err()).isEqualTo(1);
    assertThat(folder.resolve("results.csv")).content().contains("1.0E9,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"results.csv", "run.json", "report.html", "results.duckdb", ".lock"})
  void folderWithAStrangersFile_isRefused(String name) throws IOException {
    Files.createDirectory(folder);
    Path file = Files.writeString(folder.resolve(name), WORK);
    assertRefused(compare(), "must be empty or hold an earlier run");
    assertThat(file).hasContent(WORK);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "map --hot-over-ground-log 1:2:100000 --asymmetry-log 1:2:100000",
        "rectify --cold-log 1:2:100000 --asymmetry-log 1:2:100000"
      })
  void morePointsThanFitIntoMemory_areRefused(String command) {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.addAll(List.of("--quiet", "--out", folder.toString()));
    assertRefused(run(words.toArray(String[]::new)), "a study must have at most 2000000 points");
    assertThat(place).isEmptyDirectory();
  }

  /** A terminal obeys what begins with an escape. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void namesWithControlCharacters_areShownWithoutThem() throws IOException {
    Path shelf = Files.createDirectory(place.resolve("\u001b]0;gone\u0007\u202e"));
    folder = shelf.resolve("run\u001b[2J");
    Outcome made = run("compare", "--cold", "1,2", "--out", folder.toString());
    List<Outcome> outcomes =
        List.of(
            made,
            run("runs", shelf.toString()),
            run("show", folder.toString()),
            run("compare", "--cold", "1,3", "--out", folder.toString()));
    for (Outcome outcome : outcomes) {
      assertThat(outcome.out() + outcome.err())
          .contains("run\\u001b[2J")
          .doesNotContain("\u001b", "\u0007", "\u202e");
    }
  }

  /** DuckDB reads a backslash as a separator. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void folderWithABackslash_isNotTheOneBelow() throws IOException {
    folder = place.resolve("o/back");
    compare();
    byte[] database = Files.readAllBytes(folder.resolve("results.duckdb"));
    Path other = place.resolve("o\\back");
    assertThat(run("compare", "--cold", "1,3", "--quiet", "--out", other.toString()).status())
        .isZero();
    assertThat(folder.resolve("results.duckdb")).hasBinaryContent(database);
    assertThat(other.resolve("results.csv")).content().contains("\n3.0,");
  }

  @Test
  void json_replacesDocumentsOfRunsOnly() throws IOException {
    Path target = place.resolve("copy.json");
    assertThat(compare("--json", target.toString()).status()).isZero();
    assertThat(compare("--json", target.toString()).status()).isZero();
    Files.writeString(target, WORK);
    assertRefused(compare("--json", target.toString()), "another file");
    assertThat(target).hasContent(WORK);
    for (String name : List.of("results.duckdb", "run.json", "new.json")) {
      Path own = folder.resolve(name);
      assertRefused(compare("--json", own.toString()), "must lie outside of run folders");
    }
    assertRefused(
        compare("--json", place.resolve("no/where").toString()), "a folder that is there");
    assertRefused(compare("--json", place.toString()), "but is a folder");
  }

  @Test
  void export_overAStrangersFile_needsForce() throws IOException {
    compare();
    Path target = Files.writeString(place.resolve("thesis.tex"), WORK);
    String[] words = {"export", folder.toString(), "--to", target.toString()};
    assertRefused(run(words), "--force");
    assertThat(target).hasContent(WORK);
    List<String> forced = new ArrayList<>(List.of(words));
    forced.add("--force");
    assertThat(run(forced.toArray(String[]::new)).status()).isZero();
    assertThat(run(words).status()).isZero();
    assertThat(target).hasSameBinaryContentAs(folder.resolve("results.csv"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "export", "runs", "compare"})
  void changedFile_isNamedAndWrittenAnewByEveryCommand(String command) throws IOException {
    compare();
    Path report = folder.resolve("report.html");
    byte[] whole = Files.readAllBytes(report);
    Files.writeString(report, WORK);
    Outcome outcome = command.equals("compare") ? compare() : run(command, folder.toString());
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err())
        .contains("coldwall: report.html in " + folder, "is kept as report.html.damaged-1");
    assertThat(report).hasBinaryContent(whole);
    assertThat(folder.resolve("report.html.damaged-1")).hasContent(WORK);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void badFolderAmongRuns_isListedWithTheReasonAndHidesNoOther()
      throws IOException, InterruptedException {
    folder = place.resolve("good");
    compare();
    for (String name : List.of(".lock", "run.json", "results.duckdb")) {
      Path pipe = Files.createDirectory(place.resolve("pipe" + name)).resolve(name);
      assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
      Files.createDirectories(place.resolve("folder" + name).resolve(name));
    }
    Files.writeString(place.resolve("folder.lock/run.json"), "{}");
    Files.writeString(place.resolve("pipe.lock/run.json"), "{}");
    Outcome outcome = run("runs", place.toString());
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).containsPattern("good +compare +complete");
    for (String name : List.of(".lock", "run.json", "results.duckdb")) {
      assertThat(outcome.out())
          .containsPattern("pipe" + name + " +damaged +" + name + " must be a file")
          .containsPattern("folder" + name + " +damaged +" + name + " must be a file");
    }
  }
}
