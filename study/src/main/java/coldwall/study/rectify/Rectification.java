package coldwall.study.rectify;

import coldwall.chart.Report;
import coldwall.frame.Findings;
import coldwall.frame.LargestSoFar;
import coldwall.frame.Part;
import coldwall.frame.Point;
import coldwall.frame.Resolved;
import coldwall.frame.RowTable;
import coldwall.frame.Rows;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.Sweep;
import coldwall.frame.Sweep.Axis;
import coldwall.settings.Form.Bound;
import coldwall.settings.Grid;
import coldwall.settings.Range;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import coldwall.settings.Standard;
import coldwall.study.curve.Model;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.CouplingRatios;
import coldwall.study.input.Setup;
import coldwall.study.input.SolverSettings;
import coldwall.study.input.WallSettings;
import coldwall.study.rectify.RectifyResult.Mechanics;
import coldwall.system.Junction;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Quantity;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much better a junction with unequal contacts conducts in one direction: the current with the
 * hot bath at x = 0 against that with the temperatures exchanged and the contacts left in place,
 * over the bias and the ratio of the couplings, in both mechanics.
 */
public final class Rectification implements Study {
  private static final Range COLD =
      Range.of(
          "cold",
          "junction.cold.temperature",
          "Temperatures of the colder bath",
          "T",
          Dimension.TEMPERATURE,
          Bound.AT_LEAST_ZERO,
          List.of("0.1:4.9:40", "0.01:4.9:40"),
          Standard.from(
              "40 from 0.001 to 0.98 times the hot temperature, logarithmic",
              "",
              Rectification::usualCold));

  private static final Range RATIOS = CouplingRatios.setting(21);

  private static final List<Setting<?>> SETTINGS =
      Setting.listOf(
          List.of(BoxSettings.HOT),
          COLD.settings(),
          RATIOS.settings(),
          BoxSettings.BOX,
          WallSettings.ALL,
          SolverSettings.ALL,
          BoxSettings.OUTPUT);

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
          SETTINGS,
          Rectification::of);

  private final Setup setup;
  private final Grid cold;
  private final CouplingRatios ratios;
  private final Resolved settings;
  private final List<Model> models;
  private final List<Part<Rectified>> parts;

  private Rectification(SettingsReader reader) {
    this.cold = cold(reader);
    this.ratios = new CouplingRatios(RATIOS.of(reader));
    this.setup = Setup.of(reader);
    this.settings = BoxSettings.resolved(reader);
    this.models = Model.of(setup);
    this.parts = models.stream().map(Rectification::part).toList();
  }

  /** The study that this text describes, defaults filled in. */
  static Rectification of(SpecText text) {
    return new Rectification(new SettingsReader(SETTINGS, text));
  }

  private static Grid usualCold(SettingsReader reader) {
    Quantity hot = reader.get(BoxSettings.HOT);
    return Grid.logarithmic(hot.times(0.001), hot.times(0.98), 40);
  }

  private static Grid cold(SettingsReader reader) {
    return BoxSettings.colder(
        reader, COLD, "both directions of the bias are computed; give the lower temperatures only");
  }

  private static Part<Rectified> part(Model model) {
    return new Part<>(
        model.prefix(),
        _ -> model.prefix(),
        Rectified.TYPE,
        (point, watch) -> Rectified.solve(junction(model, point), model.solver(), watch),
        model.isLong());
  }

  private static Junction junction(Model model, Point point) {
    return model
        .junction()
        .withCouplingRatio(point.coordinates().getFirst())
        .withColdTemperature(point.coordinates().getLast());
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
    models.forEach(model -> model.check(cold.naturals()));
  }

  /** Ratio by ratio; the names are those of results.csv. */
  @Override
  public Stage points() {
    return Stage.of(
        "points",
        Sweep.over(
            Axis.of("asymmetry", ratios.grid().naturals()),
            Axis.of("cold_temperature", cold.naturals())),
        parts);
  }

  @Override
  public RunningEstimate estimate() {
    Stage stage = points();
    return LargestSoFar.all(
        "largest ratio so far: ",
        parts.stream()
            .map(part ->
                new LargestSoFar(
                    (_, row) -> stage.value(part, row).ratio().value(),
                    (_, ratio) -> part.prefix() + " " + Display.number(ratio)))
            .toList());
  }

  @Override
  public Findings findings(Rows rows) {
    RowTable points = rows.points();
    List<Mechanics> mechanics =
        IntStream.range(0, models.size())
            .mapToObj(i ->
                new Mechanics(
                    models.get(i), points.byPoint(parts.get(i)), points.states(parts.get(i))))
            .toList();
    RectifyResult result =
        new RectifyResult(setup, cold, ratios, mechanics, points.rows(), settings.units());
    RectifyFields fields = new RectifyFields(result);
    return Findings.of(rows, report(result), fields.document(), fields.columns(points));
  }

  private static Report report(RectifyResult result) {
    RectifyText text = new RectifyText(result);
    RectifyTables tables = new RectifyTables(result);
    return new Report(
        "Coldwall: rectification",
        text.headline(),
        text.paragraphs(),
        tables.summary(),
        new RectifyFigure(result).figure(),
        tables.all());
  }
}
