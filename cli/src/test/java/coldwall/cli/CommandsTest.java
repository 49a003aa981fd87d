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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Help.Ansi;

/** Commands are built only when they are asked for, which nobody may notice. */
class CommandsTest {
  private static final int TERMINAL = 80;

  @TempDir private Path temporary;

  static Stream<Overview.Entry> commands() {
    return Overview.commands().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void command_ofTheOverview_isThereAndSaysWhatItDoes(Overview.Entry command) {
    Outcome outcome = run(command.name(), "--help");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out()).startsWith("Usage: coldwall " + command.name());
    assertThat(words(outcome.out())).contains(words(command.summary()));
  }

  @Test
  void fileOfArguments_isNotRead() throws IOException {
    Path file = Files.writeString(temporary.resolve("arguments"), "compare --help");
    assertThat(run("@" + file).status()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void overview_namesEveryCommand(Overview.Entry command) {
    assertThat(run("--help").out()).contains("\n  " + command.name() + "  ");
    assertThat(words(run("--help").out())).contains(words(command.summary()));
  }

  @Test
  void overview_isTheSameWhoeverPrintsIt() {
    Outcome outcome = run("--help");
    assertThat(outcome.status()).isZero();
    assertThat(outcome.out().lines()).allMatch(line -> line.length() < TERMINAL);
    assertThat(run()).isEqualTo(outcome);
    assertThat(run("-h")).isEqualTo(outcome);
    assertThat(run("--help", "compare", "--hot", "5")).isEqualTo(outcome);
    assertThat(run("--")).isEqualTo(outcome);
  }

  @Test
  void overview_onATerminal_differsInEmphasisOnly() {
    String emphasised = Overview.text(Ansi.ON);
    assertThat(emphasised).containsPattern("\u001b\\[1mcompare\u001b\\[21m\u001b\\[0m {2,}Solves");
    assertThat(emphasised.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(Overview.text(Ansi.OFF));
  }

  @Test
  void version_isTheSameWhoeverPrintsIt() {
    Outcome outcome = run("--version");
    assertThat(outcome.status()).isZero();
    assertThat(run("-V")).isEqualTo(outcome);
    assertThat(run("compare", "--version")).isEqualTo(outcome);
    assertThat(run("--version", "runs").status()).isEqualTo(2);
  }

  @Test
  void unknownCommand_isNamed() {
    assertThat(run("comapre", "--hot", "5"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "coldwall: the command must be one of those that coldwall --help lists, but is"
                    + " \"comapre\"; did you mean compare?\n"));
    assertThat(run("help", "comapre").err()).endsWith("did you mean compare?\n");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void help_isTheSameAsACommandAndAsAFlag(Overview.Entry command) {
    assertThat(run("help", command.name())).isEqualTo(run(command.name(), "--help"));
    assertThat(run("help")).isEqualTo(run("--help"));
  }

  @Test
  void rehearsal_hasCommandsThatWork() {
    List<List<String>> commands = new ArrayList<>(Rehearsal.studies(temporary));
    commands.addAll(Rehearsal.looks(temporary));
    for (List<String> command : commands) {
      assertThat(run(command.toArray(String[]::new)).status()).as(command.toString()).isZero();
    }
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
