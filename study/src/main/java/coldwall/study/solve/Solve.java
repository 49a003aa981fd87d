package coldwall.study.solve;

import coldwall.chart.Report;
import coldwall.frame.Findings;
import coldwall.frame.Part;
import coldwall.frame.Point;
import coldwall.frame.Resolved;
import coldwall.frame.RowTable;
import coldwall.frame.Rows;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Sentence;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.Sweep;
import coldwall.frame.Sweep.Axis;
import coldwall.input.InvalidInputException;
import coldwall.quantum.named.SystemSpec;
import coldwall.quantum.steady.WorkEstimate;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import coldwall.study.input.SweptNumber;
import coldwall.study.input.SystemSettings;
import coldwall.units.Display;
import java.util.List;
import java.util.Optional;

/**
 * The steady state of an open quantum system between any number of baths: the heat from each bath,
 * what the state is like, and what can be checked of it.
 */
public final class Solve implements Study {
  private static final List<Setting<?>> SETTINGS =
      Setting.listOf(SystemSettings.SYSTEM, SystemSettings.EQUATIONS, SystemSettings.SWEEPS);

  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "solve",
          "Solves an open quantum system with coherences: the heat from every bath, audited.",
          List.of(
              "",
              "--strengths 0.3,0.7",
              "--model oscillators --coupling 0.002 --strengths 0.02 --equation local",
              "--model qubits --sites 3 --temperatures 2,1,0.5 --equation universal",
              "--model maser --sweep temperatures.3=0.6:20:40",
              "--model spin-chain --strengths 0.1 --sweep-log coupling=0.01:10:30"),
          SETTINGS,
          Solve::of);

  /** Fewer take moments and megabytes. */
  private static final int MANY_LEVELS = 100;

  private final SystemSpec spec;
  private final Optional<SweptNumber> swept;
  private final Resolved settings;
  private final Part<SolvedSystem> part;

  private Solve(SettingsReader reader) {
    this.spec = SystemSettings.spec(reader);
    this.swept = SystemSettings.swept(reader, spec);
    this.settings = SystemSettings.resolved(reader);
    this.part =
        new Part<>(
            "",
            _ -> spec.model().name(),
            SolvedSystem.type(spec.baths()),
            (point, watch) -> SolvedSystem.solve(at(point), watch),
            true);
  }

  /** The study that this text describes, defaults filled in. */
  static Solve of(SpecText text) {
    return new Solve(new SettingsReader(SETTINGS, text));
  }

  private SystemSpec at(Point point) {
    double value = point.coordinates().getFirst();
    return swept.map(one -> one.in(spec, value)).orElse(spec);
  }

  @Override
  public String name() {
    return KIND.name();
  }

  @Override
  public Resolved settings() {
    return settings;
  }

  /** A single system is built; where some values of a sweep make no sense, others may. */
  @Override
  public void check() {
    if (swept.isEmpty()) {
      int levels = spec.levels();
      work(levels).requireMemory(levels);
      Object _ = spec.generator();
    } else {
      Object _ = at(points().sweep().point(0));
    }
  }

  private WorkEstimate work(int levels) {
    return WorkEstimate.of(levels, spec.isSecular());
  }

  /** What a state takes, where that is much. */
  @Override
  public RunningEstimate estimate() {
    int levels = levels();
    return levels < MANY_LEVELS
        ? RunningEstimate.NONE
        : RunningEstimate.saying(
            Sentence.of("{levels} levels, which take about {memory} GB at each point")
                .with("levels", levels)
                .with("memory", Display.number(Math.ceil(work(levels).bytes() / 1e8) / 10))
                .toString());
  }

  /** At the first point; 0 if there is no such system, while others may be possible. */
  private int levels() {
    try {
      return at(points().sweep().point(0)).levels();
    } catch (InvalidInputException _) {
      return 0;
    }
  }

  @Override
  public Stage points() {
    Axis axis =
        swept
            .map(one -> Axis.of(one.column(), one.values().naturals()))
            .orElseGet(() -> Axis.counting("system", 1));
    return Stage.of("points", Sweep.over(axis), List.of(part));
  }

  @Override
  public Findings findings(Rows rows) {
    RowTable points = rows.points();
    SolveResult result =
        new SolveResult(spec, swept, points.byPoint(part), points.states(part), settings.units());
    SolveFields fields = new SolveFields(result);
    return Findings.of(rows, report(result), fields.document(), fields.columns(points));
  }

  private static Report report(SolveResult result) {
    SolveText text = new SolveText(result);
    SolveTables tables = new SolveTables(result);
    return new Report(
        "Coldwall: steady state",
        text.headline(),
        text.paragraphs(),
        tables.summary(),
        new SolveFigure(result).figure(),
        tables.all());
  }
}
