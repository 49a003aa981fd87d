package coldwall.study.audit;

import coldwall.chart.Report;
import coldwall.frame.Findings;
import coldwall.frame.Part;
import coldwall.frame.Point;
import coldwall.frame.Resolved;
import coldwall.frame.RowTable;
import coldwall.frame.RowType;
import coldwall.frame.Rows;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.Sweep;
import coldwall.frame.Sweep.Axis;
import coldwall.quantum.named.SystemSpec;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import coldwall.study.input.SystemSettings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One open system under every master equation, with all that can be checked of each. */
public final class SystemAudit implements Study {
  private static final List<Setting<?>> SETTINGS =
      Setting.listOf(SystemSettings.SYSTEM, SystemSettings.SHIFT_ONLY);

  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "audit",
          "Checks an open quantum system under every master equation, side by side: is the state"
              + " unique and positive, do Gibbs states, second law and energy balance hold.",
          List.of(
              "",
              "--model oscillators --coupling 0.002 --strengths 0.02 --levels 6",
              "--model qubits --temperatures 2,1 --strengths 0.1 --density ohmic"),
          SETTINGS,
          SystemAudit::of);

  private static final RowType<Boolean> FOUND =
      new RowType<>(
          List.of(RowType.number("found", found -> found ? 1 : 0)), numbers -> numbers[0] == 1);

  private final SystemSpec spec;
  private final Resolved settings;
  private final List<String> equations;
  private final Part<Audited> part;
  private final Part<Boolean> found;

  /** By the index of the point: both of its parts are made of one audit. */
  private final Map<Integer, Audited> audits = new ConcurrentHashMap<>();

  private SystemAudit(SettingsReader reader) {
    this.spec = SystemSettings.anyEquation(reader);
    this.settings = SystemSettings.resolved(reader);
    this.equations = spec.equations();
    this.part = Part.of("", spec.model().name(), Audited.type(spec.bathNames()), this::solve);
    this.found = new Part<>("state", this::equation, FOUND, this::find);
  }

  private static SystemAudit of(SpecText text) {
    return new SystemAudit(new SettingsReader(SETTINGS, text));
  }

  private String equation(Point point) {
    return equations.get(point.index());
  }

  private Audited solve(Point point) {
    @Nullable Audited known = audits.get(point.index());
    if (known == null) {
      known = Audited.solve(spec.under(equation(point)));
      audits.put(point.index(), known);
    }
    return known;
  }

  /** Where there is no state, the audit tells what is violated, and the error why. */
  private boolean find(Point point) {
    solve(point)
        .failure()
        .ifPresent(failure -> {
          throw failure;
        });
    return true;
  }

  @Override
  public String name() {
    return KIND.name();
  }

  @Override
  public Resolved settings() {
    return settings;
  }

  @Override
  public void check() {
    Object _ = spec.system();
  }

  @Override
  public Stage points() {
    return Stage.of(
        "points", Sweep.over(Axis.counting("equation", equations.size())), List.of(part, found));
  }

  @Override
  public Findings findings(Rows rows) {
    RowTable points = rows.points();
    AuditResult result =
        new AuditResult(
            spec, equations, points.byPoint(part), points.states(part), settings.units());
    AuditFields fields = new AuditFields(result);
    return Findings.of(rows, report(result), fields.document(), fields.columns(points));
  }

  private static Report report(AuditResult result) {
    AuditText text = new AuditText(result);
    AuditTables tables = new AuditTables(result);
    return new Report(
        "Coldwall: audit",
        text.headline(),
        text.paragraphs(),
        tables.checks(),
        new AuditFigure(result).figure(),
        List.of(tables.currents(), tables.checks(), tables.baths()));
  }
}
