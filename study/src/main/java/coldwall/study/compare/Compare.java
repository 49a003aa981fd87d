package coldwall.study.compare;

import coldwall.chart.Report;
import coldwall.frame.Failure;
import coldwall.frame.Field;
import coldwall.frame.Findings;
import coldwall.frame.LargestSoFar;
import coldwall.frame.Part;
import coldwall.frame.Point;
import coldwall.frame.Resolved;
import coldwall.frame.Row;
import coldwall.frame.RowTable;
import coldwall.frame.Rows;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Sentence;
import coldwall.frame.Shown;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.Sweep;
import coldwall.input.InvalidInputException;
import coldwall.quantum.population.QuantumSolver;
import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Grid;
import coldwall.settings.Range;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import coldwall.settings.Standard;
import coldwall.study.curve.CurrentCurve;
import coldwall.study.curve.CurveAnalyses;
import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.CurvePoint;
import coldwall.study.curve.Departure;
import coldwall.study.curve.Model;
import coldwall.study.curve.OtherBaths;
import coldwall.study.curve.Solved;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.PotentialSettings;
import coldwall.study.input.Setup;
import coldwall.study.input.SolverSettings;
import coldwall.study.input.WallSettings;
import coldwall.system.Junction;
import coldwall.units.Dimension;
import coldwall.units.Estimate;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The main study: one junction, solved classically and quantum-mechanically over a range of cold
 * temperatures, with the other quantum baths beside it to see how much the answer depends on the
 * bath.
 */
public final class Compare implements Study {
  private static final Range COLD =
      Range.of(
          "cold",
          "junction.cold.temperature",
          "Cold temperatures",
          "T",
          Dimension.TEMPERATURE,
          Bound.AT_LEAST_ZERO,
          List.of("0.1:4.9:60", "0.01:4.9:60"),
          Standard.from(
              "0 and 60 from 0.001 to 0.98 times the hot temperature, logarithmic",
              "",
              Compare::usualCold));

  private static final Setting<String> PLOT =
      Setting.of(
              "plot",
              "figure.plot",
              "WHAT",
              "What the figure shows: " + CompareFigure.Plot.meanings(),
              new Form.Choice(CompareFigure.Plot.names()),
              "both")
          .with(Standard.fixed("both"));

  private static final List<Setting<?>> SETTINGS =
      Setting.listOf(
          List.of(BoxSettings.HOT),
          COLD.settings(),
          BoxSettings.BOX,
          PotentialSettings.ALL,
          WallSettings.ALL,
          SolverSettings.ALL,
          List.of(SolverSettings.EQUATION, PLOT),
          BoxSettings.OUTPUT);

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
              "--method monte-carlo --precision 1e-3 --seed 7",
              "--quantum wall-force --gamma 1e-4 --equation davies",
              "--quantum none --potential barrier --height 2"),
          SETTINGS,
          Compare::of);

  private final Setup setup;
  private final Grid cold;
  private final CompareFigure.Plot plot;
  private final Resolved settings;
  private final List<Model> models;
  private final Map<Model, String> beyond;
  private final List<Part<Solved>> parts;

  private Compare(
      Setup setup,
      @Nullable QuantumSolver others,
      Grid cold,
      CompareFigure.Plot plot,
      Resolved settings) {
    this.setup = setup;
    this.cold = cold;
    this.plot = plot;
    this.settings = settings;
    List<Model> wanted = models(setup, others);
    this.beyond = beyond(wanted);
    this.models = wanted.stream().filter(model -> !beyond.containsKey(model)).toList();
    this.parts = models.stream().map(Compare::part).toList();
  }

  /** The comparison that this text describes, defaults filled in. */
  static Compare of(SpecText text) {
    SettingsReader reader = new SettingsReader(SETTINGS, text);
    Grid cold = COLD.of(reader);
    Setup setup = Setup.inPotential(reader);
    Setup underEquation = SolverSettings.underEquation(reader, setup);
    CompareFigure.Plot plot = CompareFigure.Plot.named(reader.get(PLOT));
    return new Compare(underEquation, setup.quantum(), cold, plot, BoxSettings.resolved(reader));
  }

  private static Grid usualCold(SettingsReader reader) {
    Quantity hot = reader.get(BoxSettings.HOT);
    if (hot.value() == 0) {
      throw reader.must(
          COLD.values(),
          "be given when " + reader.nameOf(BoxSettings.HOT) + " is 0",
          "give temperatures such as 0,1,2");
    }
    return Grid.logarithmic(hot.times(0.001), hot.times(0.98), 60).withZero();
  }

  private static List<Model> models(Setup setup, @Nullable QuantumSolver others) {
    List<Model> models = new ArrayList<>(Model.of(setup));
    if (others != null) {
      Model.Part part = Model.Part.SECOND_OPINION;
      for (Junction other : OtherBaths.of(setup.junction())) {
        models.add(new Model(part, other, others));
        part = Model.Part.OTHER_BATH;
      }
    }
    return models;
  }

  /**
   * What is beyond the limits of its solver, and why. It is left out; but if that leaves no
   * mechanics that was asked for, it is a mistake.
   */
  private static Map<Model, String> beyond(List<Model> models) {
    Map<Model, String> beyond = new LinkedHashMap<>();
    for (Model model : models) {
      try {
        model.check();
      } catch (InvalidInputException limit) {
        if (model.part().isMain() && models.getFirst().equals(model)) {
          throw limit;
        }
        beyond.put(model, Failure.text(limit));
      }
    }
    return beyond;
  }

  private static Part<Solved> part(Model model) {
    return new Part<>(
        model.prefix(),
        _ -> model.prefix(),
        Solved.TYPE,
        (point, watch) -> model.solved(cold(point), watch),
        model.isLong());
  }

  private static double cold(Point point) {
    return point.coordinates().getFirst();
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
    models.stream()
        .filter(model -> model.part().isMain())
        .forEach(model -> model.check(cold.naturals()));
  }

  @Override
  public Stage points() {
    return Stage.of(
        "points", Sweep.over(Sweep.Axis.of("cold_temperature", cold.naturals())), parts);
  }

  @Override
  public RunningEstimate estimate() {
    Shown shown = new Shown(settings.units());
    String limits =
        beyond.entrySet().stream()
            .filter(entry -> entry.getKey().part().isMain())
            .map(entry -> entry.getKey().label() + " is left out: " + entry.getValue())
            .collect(Collectors.joining());
    LargestSoFar largest =
        new LargestSoFar(
            (_, row) -> row.values().getFirst(),
            (point, highest) ->
                Sentence.of("highest {mechanics} current so far {highest} at T_c = {cold}")
                    .with("mechanics", models.getFirst().prefix())
                    .with("highest", shown.text(Dimension.POWER, highest))
                    .with("cold", shown.temperature(cold(point)))
                    .toString());
    return new RunningEstimate() {
      @Override
      public void add(Point point, Row row) {
        largest.add(point, row);
      }

      @Override
      public String text() {
        return largest.text().isEmpty() ? limits : largest.text();
      }
    };
  }

  @Override
  public Optional<Stage> further(RowTable points) {
    List<CurrentCurve> curves = curves(points);
    boolean isNothingSolved =
        main(curves).allMatch(curve -> curve.points().stream().noneMatch(CurvePoint::isKnown));
    if (isNothingSolved) {
      points.requireSomething(parts.getFirst());
    }
    return Optional.of(analyses(curves).stage());
  }

  /** With the crossing of the main curves, if both are computed. */
  private static CurveAnalyses analyses(List<CurrentCurve> curves) {
    List<CurrentCurve> main =
        main(curves).filter(curve -> !curve.model().isSampled()).filter(Compare::isJudged).toList();
    return new CurveAnalyses(
        curves,
        main.size() == 2
            ? List.of(
                new CurveAnalyses.Extra(
                    "where the curves part", Departure.crossing(main.getFirst(), main.getLast())))
            : List.of());
  }

  private static Stream<CurrentCurve> main(List<CurrentCurve> curves) {
    return curves.stream().filter(curve -> curve.model().part().isMain());
  }

  private static boolean isJudged(CurrentCurve curve) {
    return curve.judged().size() >= CurveAnalysis.FEWEST_POINTS;
  }

  private List<CurrentCurve> curves(RowTable points) {
    return IntStream.range(0, models.size())
        .mapToObj(i ->
            CurrentCurve.of(
                models.get(i), row -> cold(points.point(row)), points.values(parts.get(i))))
        .toList();
  }

  @Override
  public Findings findings(Rows rows) {
    RowTable points = rows.points();
    List<CurrentCurve> curves = curves(points);
    CurveAnalyses stage = analyses(curves);
    List<CurveAnalysis> analyses =
        rows.isComplete()
            ? stage.of(rows.further().orElseThrow())
            : curves.stream().map(CurveAnalysis::unjudged).toList();
    Estimate crossing =
        rows.further().filter(_ -> rows.isComplete()).map(stage::extras).stream()
            .flatMap(List::stream)
            .findFirst()
            .orElse(Estimate.NONE);
    Verdict verdict = Verdict.of(setup.junction(), analyses, crossing, rows.isComplete());
    CompareResult result =
        new CompareResult(
            setup, cold, solvedAt(points), analyses, beyond, verdict, settings.units());
    CompareFields fields = new CompareFields(result, points);
    return Findings.of(
        rows,
        report(result),
        fields.document(),
        Field.columns(fields.fields(), row -> row, settings.units()));
  }

  private List<Quantity> solvedAt(RowTable points) {
    return points.isComplete()
        ? cold.values()
        : IntStream.range(0, points.rows())
            .mapToObj(row -> cold.values().get(points.index(row)))
            .toList();
  }

  private Report report(CompareResult result) {
    CompareText text = new CompareText(result);
    CompareTables tables = new CompareTables(result);
    return new Report(
        "Coldwall: one junction, two answers",
        text.headline(),
        text.reasons(),
        tables.summary(),
        new CompareFigure(result, plot).figure(),
        tables.all());
  }
}
