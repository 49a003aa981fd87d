package coldwall.cli;

import coldwall.chart.Table;
import coldwall.frame.Claim;
import coldwall.input.InvalidInputException;
import coldwall.run.TextTable;
import coldwall.settings.Nearest;
import coldwall.study.Claims;
import coldwall.units.Display;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
      "  coldwall reproduce --json",
      "",
      "What is expected is exact, or was computed by docs/reference/claims.py, which shares nothing",
      "with this program. The tolerance is what the method allows.",
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

  @Option(
      names = "--json",
      description = "Print a JSON array of what came out, and of what each number is.")
  private boolean json;

  @Parameters(paramLabel = "NAME", arity = "0..*", description = "Only these claims.")
  private List<String> names = List.of();

  ReproduceCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() throws JsonProcessingException {
    List<Claim> claims = chosen();
    if (list) {
      claims.forEach(claim ->
          out.println(claim.name() + ": " + claim.statement() + " (" + claim.source() + ")"));
      return Main.DONE;
    }
    List<Claim.Outcome> outcomes = claims.stream().map(Claim::check).toList();
    long failed = outcomes.stream().filter(outcome -> !outcome.passes()).count();
    if (json) {
      out.println(document(outcomes));
    } else {
      print(outcomes);
      out.println(outcomes.size() - failed + " reproduced, " + failed + " not");
    }
    return failed == 0 ? Main.DONE : Main.FAILED;
  }

  /** Under each line of numbers, what the number is and who says so. */
  private void print(List<Claim.Outcome> outcomes) {
    List<String> lines = TextTable.of(table(outcomes)).lines().toList();
    out.println(lines.getFirst());
    for (int i = 0; i < outcomes.size(); i++) {
      Claim claim = outcomes.get(i).claim();
      out.println(lines.get(i + 1));
      out.println("    " + claim.statement() + " (" + claim.source() + ")");
    }
    out.println();
  }

  private static String document(List<Claim.Outcome> outcomes) throws JsonProcessingException {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Claim.Outcome outcome : outcomes) {
      Claim claim = outcome.claim();
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", claim.name());
      one.put("statement", claim.statement());
      one.put("source", claim.source());
      one.put("expected", claim.expected());
      one.put("obtained", outcome.obtained());
      one.put("deviation", outcome.deviation());
      one.put("tolerance", claim.tolerance());
      one.put("passes", outcome.passes());
      list.add(one);
    }
    return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(list);
  }

  private List<Claim> chosen() {
    List<Claim> claims = Claims.all();
    for (String name : names) {
      if (claims.stream().noneMatch(claim -> claim.name().equals(name))) {
        throw InvalidInputException.must(
            "a claim to reproduce",
            "be one of those of --list",
            WrongWords.quoted(name),
            Nearest.remedy(name, claims.stream().map(Claim::name).toList(), "choose one"));
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
              outcome.passes() ? "pass" : "FAIL"));
    }
    return new Table(
        "Claims", List.of("claim", "expected", "obtained", "deviation", "tolerance", ""), rows);
  }
}
