package coldwall.study;

import coldwall.junction.Junction;
import coldwall.solver.Solver;
import coldwall.spec.CompareSpec;
import coldwall.study.Contender.Part;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The main study: one junction, solved classically and quantum-mechanically over a range of cold
 * temperatures, with the other quantum baths beside it to see how much the answer depends on the
 * bath.
 */
public final class Compare {
  private final CompareSpec spec;
  private final int threads;
  private final Progress progress;
  private final List<Contender> contenders;

  /** A study that is ready to run on this many threads, which do not change its results. */
  public Compare(CompareSpec spec, int threads, Progress progress) {
    this.spec = spec;
    this.threads = threads;
    this.progress = progress;
    this.contenders = contenders(spec);
  }

  /**
   * Solves every point and judges the curves. If the thread is interrupted, what was done is
   * returned without judgement, and the thread stays interrupted.
   */
  public CompareResult run() {
    int points = spec.cold().size();
    int total = points + contenders.size();
    List<Optional<Row>> rows =
        ParallelTasks.run(
            spec.cold().stream().map(cold -> (Callable<Row>) () -> solve(cold)).toList(),
            threads,
            done -> progress.report("points", done, total, ""));
    List<Row> solved = rows.stream().flatMap(Optional::stream).toList();
    List<CurrentCurve> curves =
        IntStream.range(0, contenders.size()).mapToObj(i -> curve(i, solved)).toList();
    List<CurveAnalysis> analyses =
        solved.size() == points
            ? judge(curves, done -> progress.report("points", points + done, total, ""))
            : curves.stream().map(CurveAnalysis::unjudged).toList();
    return new CompareResult(
        spec, solved.stream().map(Row::cold).toList(), analyses, Verdict.of(spec, analyses));
  }

  private List<CurveAnalysis> judge(List<CurrentCurve> curves, IntConsumer finished) {
    List<Callable<CurveAnalysis>> tasks =
        curves.stream()
            .map(curve -> (Callable<CurveAnalysis>) () -> CurveAnalysis.of(curve))
            .toList();
    List<Optional<CurveAnalysis>> judged = ParallelTasks.run(tasks, threads, finished);
    return IntStream.range(0, curves.size())
        .mapToObj(i -> judged.get(i).orElseGet(() -> CurveAnalysis.unjudged(curves.get(i))))
        .toList();
  }

  /** One cold temperature, solved for every contender. */
  private record Row(Quantity cold, List<CurvePoint> points) {}

  private Row solve(Quantity cold) {
    double temperature = cold.natural();
    return new Row(
        cold, contenders.stream().map(contender -> solve(contender, temperature)).toList());
  }

  private static CurvePoint solve(Contender contender, double cold) {
    boolean wantsSlope = contender.part().isMain() && !contender.solver().isStatistical();
    return new CurvePoint(
        cold,
        contender.at(cold),
        wantsSlope ? Conductance.byDifferences(contender, cold) : Estimate.NONE);
  }

  private CurrentCurve curve(int contender, List<Row> rows) {
    return new CurrentCurve(
        contenders.get(contender), rows.stream().map(row -> row.points().get(contender)).toList());
  }

  private static List<Contender> contenders(CompareSpec spec) {
    Junction junction = spec.junction();
    List<Contender> contenders = new ArrayList<>();
    if (spec.classicalSolver() != null) {
      contenders.add(new Contender(Part.CLASSICAL, junction, spec.classicalSolver()));
    }
    Solver quantum = spec.quantumSolver();
    if (quantum != null) {
      contenders.add(new Contender(Part.QUANTUM, junction, quantum));
      Part part = Part.SECOND_OPINION;
      for (Junction other : OtherBaths.of(junction)) {
        contenders.add(new Contender(part, other, quantum));
        part = Part.OTHER_BATH;
      }
    }
    return contenders;
  }
}
