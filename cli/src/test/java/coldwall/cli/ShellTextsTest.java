package coldwall.cli;

import static coldwall.cli.CommandRunner.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for shells and for man: they follow from the commands, and can be read. */
class ShellTextsTest {
  @TempDir private Path temporary;

  static List<String> commands() {
    return Overview.names();
  }

  private static String manual() {
    return run("man").out();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void command_isInEveryText(String command) {
    assertThat(manual()).contains("\n.SS coldwall " + command + "\n");
    assertThat(run("completion", "fish").out())
        .contains("complete -c coldwall -n __fish_use_subcommand -a " + command + " -d '");
    assertThat(run("completion", "bash").out()).contains(" " + command);
  }

  @Test
  void manual_isMadeOfRequestsAndTextsOnly() {
    assertThat(manual()).startsWith(".TH COLDWALL 1 ").endsWith("\n").doesNotContain("\n\n");
    for (String line : manual().lines().toList()) {
      if (line.startsWith(".")) {
        assertThat(line).matches("\\.(TH|SH|SS|TP|PP|nf|fi)( .*)?");
      }
      // Fonts, hyphens, backslashes and nothing, as man(7) knows them.
      assertThat(line.replaceAll("\\\\(f[BIR]|-|e|&)", ""))
          .doesNotContain("\\")
          .doesNotContain("@|");
      assertThat(line.split("\\\\f[BI]", -1)).as(line).hasSameSizeAs(line.split("\\\\fR", -1));
    }
    assertThat(manual().lines().filter(".nf"::equals))
        .hasSameSizeAs(manual().lines().filter(".fi"::equals).toList());
    assertThat(manual()).contains("\\fB\\-\\-quantum\\fR \\fIWALL\\fR\nQuantum bath: reset,");
  }

  @Test
  void fish_completesValuesAndKeepsFilesAwayFromNumbers() {
    String script = run("completion", "fish").out();
    assertThat(script.lines()).allMatch(line -> line.startsWith("complete -c coldwall -n "));
    assertThat(script)
        .contains("from compare' -l hot -x -d 'Temperature of the hot bath")
        .contains("from compare' -l units -x -a 'natural si' -d '")
        .contains("from compare' -l out -r -d '")
        .contains(
            "from runs' -l status -x -a 'running interrupted complete failed damaged newer' -d '")
        .contains("from export' -l format -x -a 'csv parquet hdf5 json' -d '")
        .doesNotContain("gamma-hot -x");
    // An apostrophe ends a word unless it is behind a backslash.
    assertThat(script.lines())
        .allMatch(line -> line.replace("\\'", "").chars().filter(c -> c == '\'').count() % 2 == 0);
  }

  @Test
  void bash_readsItsScriptAndCompletes() throws IOException, InterruptedException {
    Path script =
        Files.writeString(temporary.resolve("completion"), run("completion", "bash").out());
    assertThat(run("completion", "zsh")).isEqualTo(run("completion", "bash"));
    assumeThat(Path.of("/bin/bash")).isExecutable();
    String ask =
        """
        source %s
        compopt() { :; }
        COMP_WORDS=(coldwall compare --quantum ''); COMP_CWORD=3; _complete_coldwall
        echo "${COMPREPLY[*]}"
        COMP_WORDS=(coldwall comp); COMP_CWORD=1; _complete_coldwall
        echo "${COMPREPLY[*]}"
        """
            .formatted(script);
    Process bash =
        new ProcessBuilder("/bin/bash", "--norc", "-c", ask).redirectErrorStream(true).start();
    String said =
        new String(bash.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(said).isZero();
    assertThat(said.lines().map(line -> List.of(line.strip().split(" +", -1))))
        .containsExactly(
            List.of("reset", "metropolis", "wall-flux", "wall-force", "none"),
            List.of("compare", "completion"));
  }
}
