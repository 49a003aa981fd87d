package coldwall.study.solve;

import static coldwall.units.Dimension.POWER;

import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Picked;
import coldwall.frame.Shown;
import coldwall.quantum.steady.Check.Verdict;
import coldwall.study.input.SweptNumber;
import coldwall.study.input.SystemSettings;
import coldwall.study.solve.SolvedSystem.Extra;
import coldwall.study.solve.SolvedSystem.Question;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of steady states. */
final class SolveTables {
  private static final int SHORT_ROWS = 9;

  /** More rows than that are for a program to read, not for people. */
  private static final int MOST_ROWS = 1000;

  private final SolveResult result;

  private final Shown shown;

  SolveTables(SolveResult result) {
    this.result = result;
    this.shown = result.shown();
  }

  /** A few points if something varies, else the baths. */
  Table summary() {
    return result.swept().isPresent() ? currents(SHORT_ROWS) : baths();
  }

  List<Table> all() {
    return result.swept().isPresent()
        ? List.of(currents(MOST_ROWS), audit())
        : List.of(baths(), levels(), audit());
  }

  private Table baths() {
    SolvedSystem solved = result.solved().getFirst();
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(Cell.of("bath", bath -> result.spec().bathNames().get(bath)));
    cells.add(
        Cell.of(
            shown.head("T", Dimension.TEMPERATURE),
            bath -> shown.cell(Dimension.TEMPERATURE, number("temperatures", bath))));
    cells.add(Cell.of(strengths(), this::strength));
    cells.add(
        Cell.of(
            shown.head("heat taken from it", POWER),
            bath -> result.states().getFirst().or(shown.cell(POWER, solved.currents().get(bath)))));
    cells.add(
        Cell.of(
            shown.head("error", POWER),
            bath -> shown.cell(POWER, solved.currents().get(bath).uncertainty())));
    return Cell.table(
        "Heat from every bath", IntStream.range(0, result.spec().baths()).boxed().toList(), cells);
  }

  /** Rates and pure numbers may stand beside each other. */
  private String strengths() {
    return areRates() ? shown.head("strength", Dimension.RATE) : "strength";
  }

  private boolean areRates() {
    return IntStream.range(0, result.spec().baths())
        .allMatch(bath -> ofStrength(bath) == Dimension.RATE);
  }

  private Dimension ofStrength(int bath) {
    return SystemSettings.dimension(result.spec(), "strengths", bath);
  }

  private String strength(int bath) {
    double value = number("strengths", bath);
    return areRates() ? shown.cell(Dimension.RATE, value) : shown.text(ofStrength(bath), value);
  }

  private double number(String parameter, int bath) {
    return result.spec().numbers().all(parameter, result.spec().baths()).get(bath);
  }

  private Table levels() {
    List<Double> populations =
        result.solved().getFirst().populations().stream().filter(one -> !one.isNaN()).toList();
    return Cell.table(
        "Populations of the lowest levels",
        IntStream.range(0, populations.size()).boxed().toList(),
        List.of(
            Cell.of("level", level -> String.valueOf(level + 1)),
            Cell.of("population", level -> Display.number(populations.get(level)))));
  }

  private Table currents(int most) {
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(place());
    for (int k = 0; k < result.spec().baths(); k++) {
      int bath = k;
      cells.add(
          cell(
              shown.head("from " + result.spec().bathNames().get(k), POWER),
              solved -> shown.cell(POWER, solved.currents().get(bath))));
    }
    cells.add(
        cell(
            shown.head("entropy", Dimension.POWER_PER_TEMPERATURE),
            solved -> shown.cell(Dimension.POWER_PER_TEMPERATURE, solved.entropyProduction())));
    cells.add(cell("coherence", solved -> Display.number(solved.other(Extra.COHERENCE))));
    cells.add(cell("audit", SolveTables::audited));
    return Cell.table(
        "Heat from every bath, entropy production, largest coherence",
        Picked.indices(result.size(), most),
        cells);
  }

  private static String audited(SolvedSystem solved) {
    return Stream.of(Verdict.VIOLATED, Verdict.DOUBTFUL)
        .filter(verdict -> !solved.answered(verdict).isEmpty())
        .findFirst()
        .orElse(Verdict.HOLDS)
        .words();
  }

  private Cell<Integer> place() {
    return Cell.of(
        shown.head(result.swept().map(SweptNumber::label).orElse("system"), result.dimension()),
        point -> shown.cell(result.dimension(), result.place(point)));
  }

  private Cell<Integer> cell(String head, Function<SolvedSystem, String> text) {
    return Cell.of(
        head,
        point ->
            result.states().get(point).isSolved()
                ? text.apply(result.solved().get(point))
                : result.states().get(point).words());
  }

  private Table audit() {
    List<Cell<Integer>> cells = new ArrayList<>();
    cells.add(place());
    for (Question asked : Question.values()) {
      cells.add(cell(asked.label(), solved -> solved.verdict(asked).words()));
    }
    return Cell.table("What was checked", Picked.indices(result.size(), MOST_ROWS), cells);
  }
}
