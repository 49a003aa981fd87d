package coldwall.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.cli.CommandRunner.Outcome;
import io.jhdf.HdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be done with runs that are there: list, show, export, compare. */
class RunsCommandTest {
  private static final String COMPARE = "compare --cold 1,2 --quiet";

  @TempDir private static Path place;

  @BeforeAll
  static void computeRuns() throws IOException {
    assertThat(run(COMPARE + " --out " + folder("five")).status()).isZero();
    assertThat(run(COMPARE + " --hot 6 --out " + folder("six")).status()).isZero();
    Files.createDirectories(place.resolve("no-run/none"));
    Files.writeString(Files.createDirectory(place.resolve("broken")).resolve("run.json"), "{");
  }

  private static Outcome run(String words) {
    return CommandRunner.run(words.split(" ", -1));
  }

  private static String folder(String name) {
    return place.resolve(name).toString();
  }

  private static List<String> listed(String options) {
    return run(("runs " + place + " " + options).strip())
        .out()
        .lines()
        .skip(1)
        .map(line -> line.split(" ", 2)[0])
        .toList();
  }

  @Test
  void runs_areListedAndFiltered() {
    assertThat(listed("")).containsExactly("broken", "five", "six");
    assertThat(listed("--text temperature=6")).containsExactly("six");
    assertThat(listed("--status complete")).containsExactly("five", "six");
    assertThat(listed("--status damaged")).containsExactly("broken");
    assertThat(listed("--study relax")).isEmpty();
    assertThat(run("runs " + folder("five")).out())
        .containsPattern("five +compare +complete +2 of 2 +20..-..-.. ..:..:.. +--cold 1,2\n");
    assertThat(run("runs " + place).out()).containsPattern("six .* --cold 1,2 --hot 6\n");
    assertThat(run("runs " + folder("no-run/none"))).isEqualTo(new Outcome(0, "no runs\n", ""));
  }

  @Test
  void runThatFailedEverywhere_isNotInterrupted() throws IOException {
    String asked =
        "compare --classical metropolis --proposal window:1e-6 --quantum none --cold 1,2 --quiet"
            + " --out ";
    Path failed = Files.createDirectories(place.resolve("no-run/hot"));
    for (int attempt = 0; attempt < 2; attempt++) {
      assertThat(run(asked + failed).status()).isEqualTo(2);
      assertThat(run("show " + failed).out())
          .contains("failed, 2 of 2 points", "the number of energies that resolve")
          .doesNotContain("goes on");
    }
  }

  @Test
  void show_repeatsTheAnswerAndWhatWasAsked() throws IOException {
    String shown = run("show " + folder("six")).out();
    assertThat(shown)
        .contains(
            "complete, 2 of 2 points",
            "junction.hot.temperature=6.0",
            "coldwall compare --cold 1,2 --quiet --hot 6")
        .endsWith(Files.readString(place.resolve("six/summary.txt")));
  }

  @Test
  void finishedRun_isShownAgainAndNotComputed() throws IOException {
    byte[] before = Files.readAllBytes(place.resolve("five/run.json"));
    Outcome again = run(COMPARE + " --json - --out " + folder("five"));
    assertThat(again.status()).isZero();
    assertThat(again.out().getBytes(UTF_8)).isEqualTo(before);
    assertThat(again.err())
        .isEqualTo(Files.readString(place.resolve("five/summary.txt")) + folder("five") + "\n");
    assertThat(place.resolve("five/run.json")).hasBinaryContent(before);
    assertThat(run("compare --cold 1,2 --out " + folder("five")).err()).contains("--fresh");
  }

  @Test
  void fresh_computesIntoTheNextFreeFolder(@TempDir Path other) throws IOException {
    String command = COMPARE + " --fresh --out " + other.resolve("a");
    for (String name : List.of("a", "a-2", "a-3")) {
      assertThat(run(command).out()).endsWith(other.resolve(name) + "\n");
      assertThat(other.resolve(name + "/results.csv"))
          .hasSameBinaryContentAs(place.resolve("five/results.csv"));
    }
  }

  @Test
  void export_givesTheFilesOfTheRun(@TempDir Path other) throws IOException {
    Path csv = place.resolve("five/results.csv");
    assertThat(run("export --format csv " + folder("five")).out()).isEqualTo(Files.readString(csv));
    assertThat(run("export --format json " + folder("five")).out())
        .isEqualTo(Files.readString(place.resolve("five/run.json")));
    Path target = other.resolve("five.parquet");
    assertThat(run("export --format parquet --to " + target + " " + folder("five")).out())
        .isEqualTo(target + "\n");
    assertThat(target).hasSameBinaryContentAs(place.resolve("five/results.parquet"));
    assertThat(other).isDirectoryNotContaining(file -> file.toString().contains("unfinished"));
  }

  @Test
  void hdf5_holdsTheNumbersOfTheCsv(@TempDir Path other) throws IOException {
    Path target = other.resolve("five.h5");
    Outcome outcome = run("export --format hdf5 --to " + target + " " + folder("five"));
    assertThat(outcome).isEqualTo(new Outcome(0, target + "\n", ""));
    List<String> lines = Files.readAllLines(place.resolve("five/results.csv"));
    String[] names = lines.getFirst().split(",", -1);
    try (HdfFile file = new HdfFile(target)) {
      assertThat(file.getAttribute("study").getData()).isEqualTo("compare");
      assertThat(file.getAttribute("spec").getData().toString())
          .startsWith("junction.hot.temperature=5.0\n");
      for (int i = 0; i < names.length; i++) {
        int column = i;
        Object data = file.getDatasetByPath("results/" + names[i]).getData();
        Stream<String> cells = lines.stream().skip(1).map(line -> line.split(",", -1)[column]);
        switch (data) {
          case double[] numbers ->
              assertThat(numbers).isEqualTo(cells.mapToDouble(RunsCommandTest::number).toArray());
          case long[] numbers ->
              assertThat(numbers).isEqualTo(cells.mapToLong(Long::parseLong).toArray());
          case String[] texts -> assertThat(texts).isEqualTo(cells.toArray(String[]::new));
          default -> throw new AssertionError(data.getClass());
        }
      }
    }
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  @Test
  void diff_ofEqualRuns_isNothing(@TempDir Path other) {
    run(COMPARE + " --out " + other.resolve("again"));
    Outcome same = run("diff " + folder("five") + " " + other.resolve("again"));
    assertThat(same.status()).isZero();
    assertThat(same.out()).contains("the same inputs and the same numbers");
  }

  @Test
  void diff_ofDifferentRuns_namesInputsAndLargestChanges() {
    Outcome diff = run("diff " + folder("five") + " " + folder("six"));
    assertThat(diff.status()).isEqualTo(1);
    assertThat(diff.out()).contains("  junction.hot.temperature\n    5.0\n    6.0\n");
    String current =
        diff.out()
            .lines()
            .filter(line -> line.contains(" classical_current "))
            .findFirst()
            .orElseThrow();
    List<String> cells = Arrays.asList(current.strip().split(" {3,}"));
    assertThat(cells.subList(0, 2)).containsExactly("classical_current", "2");
    double first = Double.parseDouble(cells.get(4));
    double second = Double.parseDouble(cells.get(5));
    // Shown with four digits.
    assertThat(Double.parseDouble(cells.get(2)))
        .isCloseTo(Math.abs(first - second) / Math.max(first, second), within(1e-3));
    assertThat(cells.get(3)).isEqualTo("cold_temperature = 2.0");
  }

  @Test
  void diff_ofSimulatedRuns_isInCombinedErrors(@TempDir Path other) throws IOException {
    String simulated =
        "compare --cold 1,2 --quiet --quantum none --method monte-carlo --collisions 10000";
    run(simulated + " --out " + other.resolve("one"));
    run(simulated + " --seed 2 --out " + other.resolve("two"));
    List<String[]> first = currents(other.resolve("one"));
    List<String[]> second = currents(other.resolve("two"));
    double largest = 0;
    for (int row = 0; row < 2; row++) {
      double change = number(first.get(row)[1]) - number(second.get(row)[1]);
      double error = Math.hypot(number(first.get(row)[2]), number(second.get(row)[2]));
      largest = Math.max(largest, Math.abs(change) / error);
    }
    String current =
        run("diff " + other.resolve("one") + " " + other.resolve("two"))
            .out()
            .lines()
            .filter(line -> line.contains(" classical_current "))
            .findFirst()
            .orElseThrow();
    List<String> cells = Arrays.asList(current.strip().split(" {3,}"));
    // Shown with four digits.
    assertThat(Double.parseDouble(cells.get(7))).isCloseTo(largest, within(1e-3 * largest));
    double error = Double.parseDouble(cells.get(6));
    double change = Double.parseDouble(cells.get(4)) - Double.parseDouble(cells.get(5));
    assertThat(Math.abs(change) / error).isCloseTo(largest, within(1e-3 * largest));
  }

  private static List<String[]> currents(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("results.csv")).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .toList();
  }

  @Test
  void diff_ofDifferentRanges_comparesTheRowsThatBothHave(@TempDir Path other) {
    run("compare --cold 2,3,4 --quiet --out " + other.resolve("more"));
    Outcome diff = run("diff " + folder("five") + " " + other.resolve("more"));
    assertThat(diff.status()).isEqualTo(1);
    assertThat(diff.out())
        .contains("Rows that only the first run has: 1", "Rows that only the second run has: 2")
        .doesNotContain(" classical_current ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show nothing-like-this",
        "export --format csv nothing-like-this",
        "export --format xml nothing-like-this",
        "diff nothing-like-this nothing-like-that",
        "runs /nowhere/at/all",
        "show",
      })
  void badInput_isOneLineAndStatusTwo(String words) {
    Outcome outcome = run(words);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).hasLineCount(1).startsWith("coldwall: ").doesNotContain("Exception");
  }

  @Test
  void folderOfAnotherSpec_isRefusedWithTheDifference() {
    Outcome outcome = run("compare --cold 1,2 --hot 7 --out " + folder("six"));
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .hasLineCount(1)
        .contains(
            "must hold the same run if it holds one, but is of another one: junction.hot.temperature=6.0 there, junction.hot.temperature=7.0 here");
  }
}
