package coldwall.study;

import coldwall.solver.Solver;
import coldwall.spec.CompareParser;
import coldwall.spec.CompareSpec;
import coldwall.spec.Keys;
import coldwall.study.Contender.Part;
import coldwall.system.Junction;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The main study: one junction, solved classically and quantum-mechanically over a range of cold
 * temperatures, with the other quantum baths beside it to see how much the answer depends on the
 * bath.
 */
public final class Compare implements Study {
  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "compare",
          "Solves one junction classically and quantum-mechanically over a range of cold"
              + " temperatures, and says whether the classical prediction can be trusted.",
          List.of(
              "",
              "--hot 20 --cold-log 0.01:19:40",
              "--quantum reset --gamma 0.5 --gamma-cold 2",
              "--length 10nm --hot 300K --cold 1K:290K:60",
              "--classical metropolis --proposal uniform:40",
              "--method monte-carlo --precision 1e-3 --seed 7"),
          Keys.COMPARE,
          text -> new Compare(CompareParser.parse(text)));

  private final CompareSpec spec;
  private final List<CurveColumns> curves = new ArrayList<>();

  /** The study of this comparison. */
  public Compare(CompareSpec spec) {
    this.spec = spec;
    for (Contender contender : contenders(spec)) {
      curves.add(
          new CurveColumns(contender, prefix(contender), CurveColumns.COUNT * curves.size()));
    }
  }

  private static String prefix(Contender contender) {
    return switch (contender.part()) {
      case CLASSICAL -> "classical";
      case QUANTUM -> "quantum";
      case SECOND_OPINION -> "second_opinion";
      case OTHER_BATH -> contender.walls().replace('-', '_').replace('/', '_');
    };
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
    return spec.cold().size();
  }

  @Override
  public List<String> coordinates() {
    return List.of("cold_temperature");
  }

  @Override
  public Point point(int index) {
    return new Point(index, List.of(spec.cold().natural(index)));
  }

  @Override
  public List<String> values() {
    return curves.stream().flatMap(curve -> curve.names().stream()).toList();
  }

  @Override
  public Row solve(Point point) {
    double cold = point.coordinates().getFirst();
    RowBuilder row = new RowBuilder();
    for (CurveColumns curve : curves) {
      row.add(
          curve.prefix(),
          CurveColumns.COUNT,
          () -> CurveColumns.encode(solve(curve.contender(), cold)));
    }
    return row.row(point);
  }

  private static CurvePoint solve(Contender contender, double cold) {
    boolean wantsSlope = contender.part().isMain() && !contender.solver().isStatistical();
    return new CurvePoint(
        cold,
        contender.at(cold),
        wantsSlope ? Conductance.byDifferences(contender, cold) : Estimate.NONE);
  }

  @Override
  public RunningEstimate estimate() {
    return new HighestCurrent(curves.getFirst(), spec.units());
  }

  @Override
  public Findings analyse(ResultLog log, int threads, Progress progress) {
    RowTable table = RowTable.of(this, log);
    return new CompareFindings(result(table, threads, progress), table, table.failures(this));
  }

  /** The curves and the verdict. */
  CompareResult result(RowTable table, int threads, Progress progress) {
    List<CurrentCurve> solved =
        curves.stream()
            .map(curve -> new CurrentCurve(curve.contender(), new StoredPoints(curve, table, this)))
            .toList();
    if (table.rows() == size()) {
      solved.forEach(Compare::requireSomething);
    }
    List<CurveAnalysis> analyses =
        table.rows() == size()
            ? CurveAnalysis.all(solved, threads, progress)
            : solved.stream().map(CurveAnalysis::unjudged).toList();
    return new CompareResult(spec, solvedAt(table), analyses, Verdict.of(spec, analyses));
  }

  /** A junction that cannot be solved anywhere is a mistake in the input: it is named again. */
  private static void requireSomething(CurrentCurve curve) {
    if (curve.contender().part().isMain()
        && curve.points().stream().noneMatch(CurvePoint::isKnown)) {
      curve.contender().at(curve.points().getFirst().coldTemperature());
    }
  }

  private List<Quantity> solvedAt(RowTable table) {
    List<Quantity> all = spec.cold().values();
    return table.rows() == all.size()
        ? all
        : IntStream.range(0, table.rows()).mapToObj(row -> all.get(table.index(row))).toList();
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
