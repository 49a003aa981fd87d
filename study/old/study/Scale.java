package coldwall.study;

import coldwall.solver.Solver;
import coldwall.solver.SteadyState;
import coldwall.spec.Keys;
import coldwall.spec.ScaleParser;
import coldwall.spec.ScaleSpec;
import coldwall.study.Contender.Part;
import coldwall.system.Junction;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.List;

/**
 * How the current goes with the length of the box, at fixed temperatures: classically, with one
 * quantum bath, and with the other quantum baths beside it.
 */
public final class Scale implements Study {
  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "scale",
          "Says how the current goes with the length of the box, classically and quantum-"
              + "mechanically, and from which length on it goes as 1/L.",
          List.of(
              "",
              "--hot 1 --cold 0 --length-log 1:300:40",
              "--quantum reset --rates fixed",
              "--length-log 5nm:300nm:30 --hot 300K --cold 150K",
              "--classical metropolis --length 1,2,4,8",
              "--method monte-carlo --quantum none --seed 7"),
          Keys.SCALE,
          text -> new Scale(ScaleParser.parse(text)));

  /** What a figure can tell apart. */
  private static final int MOST_OTHER_BATHS = 3;

  private final ScaleSpec spec;
  private final List<CurveColumns> curves = new ArrayList<>();

  /** The study of these lengths. */
  public Scale(ScaleSpec spec) {
    this.spec = spec;
    Solver quantum = spec.quantumSolver();
    if (spec.classicalSolver() != null) {
      add(new Contender(Part.CLASSICAL, spec.junction(), spec.classicalSolver()), "classical");
    }
    if (quantum != null) {
      add(new Contender(Part.QUANTUM, spec.junction(), quantum), "quantum");
      OtherBaths.of(spec.junction()).stream()
          .limit(MOST_OTHER_BATHS)
          .map(other -> new Contender(Part.OTHER_BATH, other, quantum))
          .forEach(contender -> add(contender, contender.walls().replace('-', '_')));
    }
  }

  private void add(Contender contender, String prefix) {
    curves.add(new CurveColumns(contender, prefix, CurveColumns.COUNT * curves.size()));
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

  @Override
  public int size() {
    return spec.lengths().size();
  }

  @Override
  public List<String> coordinates() {
    return List.of("length");
  }

  @Override
  public Point point(int index) {
    return new Point(index, List.of(spec.lengths().natural(index)));
  }

  @Override
  public List<String> values() {
    return curves.stream().flatMap(curve -> curve.names().stream()).toList();
  }

  @Override
  public Row solve(Point point) {
    double length = point.coordinates().getFirst();
    RowBuilder row = new RowBuilder();
    for (CurveColumns curve : curves) {
      row.add(
          curve.contender().walls(),
          CurveColumns.COUNT,
          () -> CurveColumns.encode(solve(curve.contender(), length)));
    }
    return row.row(point);
  }

  private CurvePoint solve(Contender contender, double length) {
    Junction junction = spec.at(contender.junction(), length);
    SteadyState state = contender.solver().solve(junction);
    return new CurvePoint(length, state, Estimate.NONE);
  }

  @Override
  public Findings analyse(ResultLog log, int threads, Progress progress) {
    RowTable rows = RowTable.of(this, log);
    return new ScaleFindings(new ScaleTable(spec, rows, curves), rows.failures(this));
  }
}
