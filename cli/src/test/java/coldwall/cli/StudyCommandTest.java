package coldwall.cli;

import static coldwall.cli.CommandRunner.run;
import static org.assertj.core.api.Assertions.assertThat;

import coldwall.cli.CommandRunner.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyCommandTest {
  @TempDir private Path temporary;

  private Outcome compare(String typed) {
    String[] words = ("compare --out " + temporary.resolve("run") + " " + typed).split(" ", -1);
    return run(Arrays.stream(words).filter(word -> !word.isEmpty()).toArray(String[]::new));
  }

  @Test
  void compare_leavesAWholeFolderAndSaysSo() throws IOException {
    Outcome outcome = compare("--cold-log 0.01:4.9:20");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out())
        .contains("J classical")
        .contains("Do not trust the classical prediction")
        .endsWith(temporary.resolve("run") + "\n");
    try (Stream<Path> files = Files.list(temporary.resolve("run"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "run.json",
              "results.csv",
              "results.duckdb",
              "results.parquet",
              "figure.svg",
              "figure.png",
              "figure.pdf",
              "report.html",
              "summary.txt",
              ".lock");
    }
    assertThat(temporary.resolve("run/report.html")).content().contains("<svg").contains("maxwell");
  }

  @Test
  void json_onStandardOutput_standsAlone() {
    Outcome outcome = compare("--cold 1,2 --json -");
    assertThat(outcome.out()).startsWith("{").endsWith("}\n");
    assertThat(outcome.err()).contains("J classical");
  }

  @Test
  void json_inAFile_isTheRunDocument() throws IOException {
    Path json = temporary.resolve("copy.json");
    assertThat(compare("--cold 1,2 --json " + json).status()).isZero();
    assertThat(json).hasSameTextualContentAs(temporary.resolve("run/run.json"));
  }

  @Test
  void results_haveTheSameBitsOnAnyNumberOfThreads() throws IOException {
    String typed = "--cold 1:4:5 --method monte-carlo --collisions 20000 --threads ";
    compare(typed + 1);
    String one = Files.readString(temporary.resolve("run/results.csv"));
    compare(typed + "4 --fresh");
    assertThat(temporary.resolve("run-2/results.csv")).hasContent(one);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--hot nan",
        "--hot -1",
        "--levels 1",
        "--quantum magic",
        "--cold 4:1:3",
        "--gamma 2",
        "--threads 0",
        "--threads many",
        "--magic 1",
        "--json /nowhere/at/all.json",
        "surplus",
        "--hot",
        "--hot 1 --hot 2"
      })
  void badInput_isOneLineAndStatusTwoAndNothingWritten(String typed) {
    Outcome outcome = compare(typed);
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).startsWith("coldwall: ").doesNotContain("Exception");
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void help_hasExamplesAndNoArguments() {
    assertThat(run("--help").out()).contains("Examples:").contains("coldwall compare");
    assertThat(run("compare", "--help").out()).contains("--cold-log").contains("Examples:");
    assertThat(run("--version").out()).startsWith("coldwall ").doesNotContain("$");
    assertThat(run().out()).contains("Usage: coldwall");
  }

  @Test
  void occupiedFolder_isRefusedBeforeAnyWork() throws IOException {
    Files.writeString(Files.createDirectory(temporary.resolve("run")).resolve("notes"), "mine");
    Outcome outcome = compare("");
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("must be empty or hold an earlier run");
  }
}
