package coldwall.study.solve;

import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Picked;
import coldwall.frame.Shown;
import coldwall.quantum.steady.Check.Verdict;
import coldwall.study.solve.SolvedSystem.Extra;
import coldwall.study.solve.SolvedSystem.Question;
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

  SolveTables(SolveResult result) {
    this.result = result;
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
    cells.add(Cell.of("T", bath -> Display.number(number("temperatures", bath))));
    cells.add(Cell.of("strength", bath -> Display.number(number("strengths", bath))));
    cells.add(
        Cell.of(
            "heat taken from it",
            bath -> result.states().getFirst().or(Shown.number(solved.currents().get(bath)))));
    cells.add(Cell.of("error", bath -> Display.number(solved.currents().get(bath).uncertainty())));
    return Cell.table(
        "Heat from every bath", IntStream.range(0, result.spec().baths()).boxed().toList(), cells);
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
              "from " + result.spec().bathNames().get(k),
              solved -> Shown.number(solved.currents().get(bath))));
    }
    cells.add(cell("entropy", solved -> Display.number(solved.entropyProduction())));
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
        result.swept().map(one -> one.label()).orElse("system"),
        point -> Display.number(result.place(point)));
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
