package coldwall.study.audit;

import static java.util.stream.Collectors.joining;

import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.quantum.steady.Check.Verdict;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;

/** The sentences of an audit, every statement with its number. */
final class AuditText {
  private final AuditResult result;

  AuditText(AuditResult result) {
    this.result = result;
  }

  /** The answer in one sentence. */
  String headline() {
    List<Integer> known = result.known();
    if (!result.isComplete()) {
      return Sentence.of("Interrupted: {done} of {all} equations are done, and nothing was judged.")
          .with("done", known.size())
          .with("all", result.equations().size())
          .toString();
    }
    if (known.isEmpty()) {
      return "No steady state could be computed.";
    }
    return Sentence.of("Nothing is violated under {good}{bad}.")
        .with("good", named(known, false))
        .with(
            "bad",
            known.stream().anyMatch(this::isViolated)
                ? ", something is under " + named(known, true)
                : "")
        .toString();
  }

  private boolean isViolated(int point) {
    return !result.answered(point, Verdict.VIOLATED).isEmpty();
  }

  private String named(List<Integer> known, boolean violated) {
    String names =
        known.stream()
            .filter(point -> isViolated(point) == violated)
            .map(result.equations()::get)
            .collect(joining(", "));
    return names.isEmpty() ? "no equation" : names;
  }

  /** The answer in more sentences. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    List<Integer> known = result.known();
    if (!result.isComplete() || known.isEmpty()) {
      return paragraphs;
    }
    paragraphs.add(
        Sentence.of("The system: {summary}.")
            .with("summary", result.spec().model().summary())
            .toString());
    known.stream().map(this::equation).forEach(paragraphs::add);
    paragraphs.add(remedies());
    return paragraphs;
  }

  private String equation(int point) {
    List<String> violated = result.answered(point, Verdict.VIOLATED);
    List<String> doubtful = result.answered(point, Verdict.DOUBTFUL);
    return Sentence.of("{name}: {current}. {answers}")
        .with("name", result.equations().get(point))
        .with("current", current(point))
        .with(
            "answers",
            violated.isEmpty() && doubtful.isEmpty()
                ? "Every check holds."
                : list("Violated: ", violated) + list("Doubtful: ", doubtful))
        .toString()
        .strip();
  }

  private String current(int point) {
    return result.audited().get(point).hasState()
        ? Sentence.of("{current} from {bath}{against}")
            .with("current", new Shown(result.units()).text(Dimension.POWER, result.current(point)))
            .with("bath", result.spec().bathNames().getFirst())
            .with("against", against(point))
            .toString()
        : "no steady state";
  }

  private static String list(String start, List<String> names) {
    return names.isEmpty() ? "" : start + String.join(", ", names) + ". ";
  }

  /** By how much it departs from the first equation, and whether heat flows the other way. */
  private String against(int point) {
    int first = result.known().getFirst();
    double reference = result.current(first);
    double here = result.current(point);
    if (point == first || !(Math.abs(reference) > 0)) {
      return "";
    }
    String direction = here * reference < 0 ? ", in the other direction" : "";
    return Sentence.of(", {change} of {reference}{direction}")
        .with("change", Display.percent(here / reference))
        .with("reference", result.equations().get(first))
        .with("direction", direction)
        .toString();
  }

  private static String remedies() {
    return "Remedies. Not unique: add a coupling that joins the parts. Not positive: universal and"
        + " davies stay positive. Gibbs state or temperature: weaken what couples the parts, or"
        + " use davies. Second law: weaken the coupling to the baths, or use davies. Secular: use"
        + " universal or redfield. Bath memory: weaken the coupling or warm the bath; no equation"
        + " of second order holds there.";
  }
}
