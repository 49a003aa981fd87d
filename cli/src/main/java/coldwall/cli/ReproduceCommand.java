package coldwall.cli;

import coldwall.chart.Table;
import coldwall.frame.Claim;
import coldwall.input.InvalidInputException;
import coldwall.run.TextTable;
import coldwall.study.Claims;
import coldwall.units.Display;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code coldwall reproduce}: published and derived numbers, computed anew. */
@Command(
    name = "reproduce",
    description = {ReproduceCommand.SUMMARY, ""},
    footer = {
      "",
      "Examples:",
      "  coldwall reproduce",
      "  coldwall reproduce --list",
      "  coldwall reproduce wall-flux-depth-20",
      "",
      "Exit status: 0 if all come out, 1 if one does not, 2 wrong input."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReproduceCommand implements Callable<Integer> {
  static final String SUMMARY =
      "Computes published and derived numbers anew and says which of them come out.";

  private final PrintStream out;

  @Option(names = "--list", description = "Only list the claims and their sources.")
  private boolean list;

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "Only these claims.")
  private List<String> names = List.of();

  ReproduceCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    List<Claim> claims = chosen();
    if (list) {
      claims.forEach(claim ->
          out.println(claim.name() + ": " + claim.statement() + " (" + claim.source() + ")"));
      return Main.DONE;
    }
    List<Claim.Outcome> outcomes = claims.stream().map(Claim::check).toList();
    out.println(TextTable.of(table(outcomes)));
    long failed = outcomes.stream().filter(outcome -> !outcome.passes()).count();
    out.println(outcomes.size() - failed + " reproduced, " + failed + " not");
    return failed == 0 ? Main.DONE : Main.FAILED;
  }

  private List<Claim> chosen() {
    List<Claim> claims = Claims.all();
    for (String name : names) {
      if (claims.stream().noneMatch(claim -> claim.name().equals(name))) {
        throw InvalidInputException.must(
            "a claim to reproduce", "be one of those of --list", "\"" + name + "\"", "choose one");
      }
    }
    return names.isEmpty()
        ? claims
        : claims.stream().filter(claim -> names.contains(claim.name())).toList();
  }

  private static Table table(List<Claim.Outcome> outcomes) {
    List<List<String>> rows = new ArrayList<>();
    for (Claim.Outcome outcome : outcomes) {
      Claim claim = outcome.claim();
      rows.add(
          List.of(
              claim.name(),
              Double.toString(claim.expected()),
              Double.toString(outcome.obtained()),
              Display.number(outcome.deviation()),
              Display.number(claim.tolerance()),
              claim.source(),
              outcome.passes() ? "pass" : "FAIL"));
    }
    return new Table(
        "Claims",
        List.of("claim", "expected", "obtained", "deviation", "tolerance", "source", ""),
        rows);
  }
}
