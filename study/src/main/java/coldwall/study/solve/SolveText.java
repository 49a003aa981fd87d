package coldwall.study.solve;

import static coldwall.units.Dimension.POWER;
import static coldwall.units.Dimension.POWER_PER_TEMPERATURE;
import static java.util.stream.Collectors.joining;

import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.frame.held.View;
import coldwall.quantum.steady.Check.Verdict;
import coldwall.study.solve.SolvedSystem.Extra;
import coldwall.study.solve.SolvedSystem.Question;
import coldwall.units.Display;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sentences about steady states, every statement with its number. */
final class SolveText {
  private final SolveResult result;

  private final Shown shown;

  SolveText(SolveResult result) {
    this.result = result;
    this.shown = result.shown();
  }

  /** The answer in one sentence. */
  String headline() {
    List<Integer> known = result.known();
    if (!result.isComplete()) {
      return Sentence.of("Interrupted: {done} of {all} points are done, and nothing was judged.")
          .with("done", known.size())
          .with("all", result.size())
          .toString();
    }
    if (known.isEmpty()) {
      return "No steady state could be computed.";
    }
    return result.swept().isPresent() ? range(known) : single(known.getFirst());
  }

  private String single(int point) {
    return Sentence.of("In the steady state of the system {model}, heat flows at {heat}; {audit}.")
        .with("model", result.spec().model().name())
        .with("heat", heat(point))
        .with("audit", audit(point))
        .toString();
  }

  private String heat(int point) {
    List<Estimate> currents = result.solved().get(point).currents();
    return IntStream.range(0, currents.size())
        .mapToObj(k ->
            Sentence.of("{current} from {bath}")
                .with("current", shown.text(POWER, currents.get(k)))
                .with("bath", result.spec().bathNames().get(k))
                .toString())
        .collect(joining(", "));
  }

  private String audit(int point) {
    SolvedSystem solved = result.solved().get(point);
    List<Question> violated = solved.answered(Verdict.VIOLATED);
    List<Question> doubtful = solved.answered(Verdict.DOUBTFUL);
    if (violated.isEmpty() && doubtful.isEmpty()) {
      return "every check of the audit holds";
    }
    return violated.isEmpty() ? "doubtful: " + labels(doubtful) : "violated: " + labels(violated);
  }

  private static String labels(List<Question> asked) {
    return asked.stream().map(Question::label).collect(joining(", "));
  }

  private String range(List<Integer> known) {
    int first = known.getFirst();
    int last = known.getLast();
    return Sentence.of(
            "As {name} goes from {from} to {to}, the heat from {bath} goes from {low} to {high};"
                + " {audit}.")
        .with("name", result.swept().orElseThrow().label())
        .with("from", place(first))
        .with("to", place(last))
        .with("bath", result.spec().bathNames().getFirst())
        .with("low", shown.text(POWER, result.solved().get(first).currents().getFirst()))
        .with("high", shown.text(POWER, result.solved().get(last).currents().getFirst()))
        .with("audit", audits(known.size()))
        .toString();
  }

  private String place(int point) {
    return shown.text(result.dimension(), result.place(point));
  }

  private String audits(int known) {
    int violated = result.answered(Verdict.VIOLATED).size();
    int doubtful = result.answered(Verdict.DOUBTFUL).size();
    if (violated + doubtful == 0) {
      return "every check of the audit holds at every point";
    }
    return Sentence.of(
            "of {known} points, checks are violated at {violated}, doubtful at {doubtful}")
        .with("known", known)
        .with("violated", violated)
        .with("doubtful", doubtful)
        .toString();
  }

  /** The answer in more sentences. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    List<Integer> known = result.known();
    if (result.isComplete() && !known.isEmpty()) {
      paragraphs.add(what());
      if (result.swept().isPresent()) {
        paragraphs.add(turns(known));
      } else {
        paragraphs.add(state(result.solved().get(known.getFirst())));
      }
      remedies(known).forEach(paragraphs::add);
    }
    return paragraphs;
  }

  private String what() {
    return Sentence.of(
            "Solved: {summary}; {baths}, equation {equation}, Lamb shift {shift}. A current is the"
                + " heat that the system takes from a bath per unit time{units}.")
        .with("summary", result.spec().model().summary())
        .with("baths", result.spec().baths() == 1 ? "one bath" : result.spec().baths() + " baths")
        .with("equation", result.spec().equation())
        .with("shift", result.spec().shift().name().toLowerCase(Locale.ROOT))
        .with(
            "units",
            result.units() == UnitSystem.SI
                ? ""
                : ", k_{B} = hbar = 1, all numbers in one unit of energy")
        .toString();
  }

  /** Where each current is largest and smallest. */
  private String turns(List<Integer> known) {
    return IntStream.range(0, result.spec().baths())
        .mapToObj(bath -> extremes(known, bath))
        .collect(joining(" "));
  }

  private String extremes(List<Integer> known, int bath) {
    int largest = known.getFirst();
    int smallest = known.getFirst();
    for (int point : known) {
      double here = current(point, bath);
      largest = here > current(largest, bath) ? point : largest;
      smallest = here < current(smallest, bath) ? point : smallest;
    }
    return Sentence.of(
            "The heat from {bath} lies between {least}, at {where}, and {most}, at {there}.")
        .with("bath", result.spec().bathNames().get(bath))
        .with("least", shown.text(POWER, current(smallest, bath)))
        .with("where", place(smallest))
        .with("most", shown.text(POWER, current(largest, bath)))
        .with("there", place(largest))
        .toString();
  }

  private double current(int point, int bath) {
    return result.solved().get(point).currents().get(bath).value();
  }

  private String state(SolvedSystem solved) {
    return Sentence.of(
            "{levels} levels, largest coherence {coherence}, entropy production {entropy}; jumps over"
                + " the smallest gap {gap}, jumps times bath memory {memory}, currents sum to {residual}"
                + " of the largest.")
        .with("levels", (long) solved.other(Extra.LEVELS))
        .with("coherence", Display.number(solved.other(Extra.COHERENCE)))
        .with("entropy", shown.text(POWER_PER_TEMPERATURE, solved.entropyProduction()))
        .with("gap", Display.number(solved.other(Extra.RATE_OVER_GAP)))
        .with("memory", Display.number(solved.other(Extra.RATE_TIMES_MEMORY)))
        .with("residual", Display.number(solved.other(Extra.RESIDUAL)))
        .toString();
  }

  private List<String> remedies(List<Integer> known) {
    List<String> remedies = new ArrayList<>();
    for (Question asked : Question.values()) {
      int[] found =
          known.stream()
              .mapToInt(Integer::intValue)
              .filter(point -> result.solved().get(point).verdict(asked).isWrong())
              .toArray();
      List<Integer> wrong = new View<>(found.length, i -> found[i]);
      if (!wrong.isEmpty()) {
        boolean isViolated =
            wrong.stream()
                .anyMatch(point -> result.solved().get(point).verdict(asked) == Verdict.VIOLATED);
        remedies.add(
            Sentence.of("{asked}: {answer}{where}. {remedy}")
                .with("asked", asked.label())
                .with("answer", (isViolated ? Verdict.VIOLATED : Verdict.DOUBTFUL).words())
                .with("where", where(wrong))
                .with("remedy", remedy(asked))
                .toString());
      }
    }
    return remedies;
  }

  private String where(List<Integer> wrong) {
    if (result.swept().isEmpty()) {
      return "";
    }
    String places = wrong.stream().limit(4).map(this::place).collect(Collectors.joining(", "));
    return " at " + places + (wrong.size() > 4 ? " and " + (wrong.size() - 4) + " more" : "");
  }

  private static String remedy(Question asked) {
    return switch (asked) {
      case UNIQUE -> "Add a coupling that joins the parts, or solve each by itself.";
      case POSITIVE ->
          "The coupling is too strong for this equation: universal and davies stay positive.";
      case GIBBS ->
          "A bath alone does not lead to the Gibbs state at its temperature: the equation"
              + " has it to the order of the coupling only, or its jump operators leave a coupling"
              + " out; weaken it, or use davies.";
      case TEMPERATURE ->
          "The rates of a bath imply another temperature than its label, by the"
              + " share of what its jump operators leave out.";
      case SECOND_LAW ->
          "The equation is outside of its validity: weaken the coupling or use davies.";
      case ENERGY_BALANCE -> "The state is not steady to the digits shown.";
      case SECULAR ->
          "Frequencies are so near to each other that jumps mix them: use universal or"
              + " redfield.";
      case MEMORY ->
          "Jumps come faster than a bath forgets, so that no equation of second order is"
              + " safe: weaken the coupling or warm the bath.";
    };
  }
}
