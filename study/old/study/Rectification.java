package coldwall.study;

import coldwall.solver.Diagnostic;
import coldwall.spec.Keys;
import coldwall.spec.RectificationParser;
import coldwall.spec.RectificationSpec;
import coldwall.study.Contender.Part;
import coldwall.system.Junction;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * How much better a junction with unequal contacts conducts in one direction: the current with the
 * hot bath at x = 0 against that with the temperatures exchanged and the contacts left in place,
 * over the bias and the asymmetry of the couplings, in both mechanics.
 */
public final class Rectification implements Study {
  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "rectify",
          "Exchanges the temperatures of the baths, and says how much better the junction conducts in"
              + " one direction, classically and quantum-mechanically.",
          List.of(
              "",
              "--hot 20 --quantum wall-force",
              "--asymmetry 0.1,0.3,1,3,10 --cold-log 0.01:4.9:20",
              "--classical-hot maxwell --classical-cold metropolis --asymmetry 1",
              "--length 10nm --hot 300K --cold 1K:290K:30"),
          Keys.RECTIFY,
          text -> new Rectification(RectificationParser.parse(text)));

  private static final List<String> VALUES =
      List.of("forward", "forward_uncertainty", "backward", "backward_uncertainty", "levels");

  private final RectificationSpec spec;
  private final List<Contender> contenders = new ArrayList<>();

  /** The study of this junction. */
  public Rectification(RectificationSpec spec) {
    this.spec = spec;
    Junction junction = spec.setup().junction();
    if (spec.classicalSolver() != null) {
      contenders.add(new Contender(Part.CLASSICAL, junction, spec.classicalSolver()));
    }
    if (spec.quantumSolver() != null) {
      contenders.add(new Contender(Part.QUANTUM, junction, spec.quantumSolver()));
    }
  }

  RectificationSpec spec() {
    return spec;
  }

  /** The mechanics asked for, the classical one first. */
  List<Contender> contenders() {
    return Collections.unmodifiableList(contenders);
  }

  @Override
  public String name() {
    return KIND.name();
  }

  @Override
  public String canonical() {
    return spec.canonical();
  }

  @Override
  public long seed() {
    return spec.seed();
  }

  @Override
  public UnitSystem units() {
    return spec.units();
  }

  /** Asymmetry by asymmetry. */
  @Override
  public int size() {
    return Math.multiplyExact(spec.asymmetries().size(), spec.cold().size());
  }

  @Override
  public List<String> coordinates() {
    return List.of("asymmetry", "cold_temperature");
  }

  @Override
  public Point point(int index) {
    int colds = spec.cold().size();
    return new Point(
        index,
        List.of(spec.asymmetries().natural(index / colds), spec.cold().natural(index % colds)));
  }

  @Override
  public List<String> values() {
    return contenders.stream()
        .flatMap(contender -> VALUES.stream().map(value -> label(contender) + "_" + value))
        .toList();
  }

  static String label(Contender contender) {
    return contender.part() == Part.CLASSICAL ? "classical" : "quantum";
  }

  @Override
  public Row solve(Point point) {
    double asymmetry = point.coordinates().getFirst();
    double cold = point.coordinates().getLast();
    RowBuilder row = new RowBuilder();
    for (Contender contender : contenders) {
      row.add(label(contender), VALUES.size(), () -> solve(contender, asymmetry, cold));
    }
    return row.row(point);
  }

  private static List<Double> solve(Contender contender, double asymmetry, double cold) {
    Junction junction = contender.junction().withCouplingRatio(asymmetry).withColdTemperature(cold);
    Rectified.Solved solved = Rectified.solve(junction, contender.solver());
    Rectified currents = solved.currents();
    double levels =
        solved.states().stream()
            .flatMap(state -> state.diagnostic(Diagnostic.Levels.class).stream())
            .mapToDouble(Diagnostic.Levels::count)
            .max()
            .orElse(Double.NaN);
    return Stream.of(
            currents.forward().value(),
            currents.forward().uncertainty(),
            currents.backward().value(),
            currents.backward().uncertainty(),
            levels)
        .toList();
  }

  /** What a row, by its numbers, says about one of the mechanics. */
  static Rectified currents(int contender, IntToDoubleFunction numbers) {
    int at = contender * VALUES.size();
    return new Rectified(
        new Estimate(numbers.applyAsDouble(at), numbers.applyAsDouble(at + 1)),
        new Estimate(numbers.applyAsDouble(at + 2), numbers.applyAsDouble(at + 3)));
  }

  static double levels(int contender, RowTable table, int row) {
    return table.value(contender * VALUES.size() + VALUES.size() - 1, row);
  }

  @Override
  public RunningEstimate estimate() {
    return new LargestRatioSoFar(this);
  }

  @Override
  public Findings analyse(ResultLog log, int threads, Progress progress) {
    RowTable table = RowTable.of(this, log);
    return new RectificationFindings(
        RectificationResult.of(this, table), table, table.failures(this));
  }
}
