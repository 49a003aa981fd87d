package coldwall.study.scale;

import coldwall.chart.Report;
import coldwall.frame.Field;
import coldwall.frame.Findings;
import coldwall.frame.Part;
import coldwall.frame.Resolved;
import coldwall.frame.Rows;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.Sweep;
import coldwall.frame.held.View;
import coldwall.input.InvalidInputException;
import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Grid;
import coldwall.settings.Range;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import coldwall.settings.Standard;
import coldwall.solver.Direction;
import coldwall.solver.SteadyState;
import coldwall.study.curve.Differentiated;
import coldwall.study.curve.Model;
import coldwall.study.curve.OtherBaths;
import coldwall.study.curve.Roles;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.Possible;
import coldwall.study.input.Setup;
import coldwall.study.input.SolverSettings;
import coldwall.study.input.WallSettings;
import coldwall.system.Box;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the current goes with the length of the box, at fixed temperatures: classically, with one
 * quantum bath, and with the other quantum baths beside it.
 */
public final class LengthScaling implements Study {
  private static final double COLD_SHARE = 0.5;

  private static final Setting<Quantity> COLD =
      BoxSettings.cold(COLD_SHARE, "half of the hot one", "2.5");

  private static final Range LENGTHS =
      Range.of(
          "length",
          BoxSettings.LENGTH.path(),
          "Lengths of the box",
          "L",
          Dimension.LENGTH,
          Bound.POSITIVE,
          List.of("1,2,4,8", "1:90:30"),
          Standard.bare(
              "30 from 1 to 90, logarithmic",
              "",
              _ -> Grid.logarithmic(1, 90, 30, Dimension.LENGTH)));

  private static final String SCALED = "scaled";

  private static final Setting<String> RATES =
      Setting.of(
              "rates",
              "junction.rates",
              "scaled|fixed",
              "The rate of "
                  + ScaleText.bathsWith(QuantumWall::hasFreeRate)
                  + " in a box of length L: gamma L_0/L, L_0 the shortest length, like a collision"
                  + " rate, or always gamma",
              Form.choice(SCALED, "fixed"),
              SCALED)
          .with(Standard.fixed(SCALED))
          .usedAs("it sets the rates of quantum baths");

  private static final List<Setting<?>> SETTINGS =
      Setting.listOf(
          List.of(BoxSettings.HOT, COLD),
          LENGTHS.settings(),
          List.of(BoxSettings.MASS, BoxSettings.PARTICLE),
          WallSettings.ALL,
          List.of(RATES),
          SolverSettings.ALL,
          BoxSettings.OUTPUT);

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
          SETTINGS,
          LengthScaling::of);

  private final Setup shortest;
  private final Quantity cold;
  private final Grid lengths;
  private final boolean scaledRates;
  private final Resolved settings;
  private final List<Model> models;
  private final List<Part<Differentiated>> parts;

  private LengthScaling(SettingsReader reader) {
    this.lengths = LENGTHS.of(reader);
    this.cold = reader.get(COLD);
    this.shortest = shortest(reader, cold, lengths.values().getFirst());
    this.models = models(shortest);
    boolean hasRates = models.stream().anyMatch(ScaleCurve::hasFreeRate);
    this.scaledRates = !hasRates || reader.get(RATES).equals(SCALED);
    this.settings = BoxSettings.resolved(reader);
    this.parts = models.stream().map(this::part).toList();
  }

  /** The study that this text describes, defaults filled in. */
  static LengthScaling of(SpecText text) {
    return new LengthScaling(new SettingsReader(SETTINGS, text));
  }

  private static Setup shortest(SettingsReader reader, Quantity cold, Quantity length) {
    Quantity hot = reader.get(BoxSettings.HOT);
    if (hot.natural() == cold.natural()) {
      throw new InvalidInputException(
          reader.nameOf(COLD)
              + " must differ from "
              + reader.nameOf(BoxSettings.HOT)
              + ", but both are "
              + hot.value()
              + "; without a difference nothing flows");
    }
    return Setup.of(reader, hot, cold, length);
  }

  private static List<Model> models(Setup setup) {
    List<Model> models = new ArrayList<>(Model.of(setup));
    if (setup.quantum() != null) {
      OtherBaths.of(setup.junction()).stream()
          .limit(Roles.mostOthers())
          .map(other -> new Model(Model.Part.OTHER_BATH, other, setup.quantum()))
          .forEach(models::add);
    }
    return models;
  }

  private Part<Differentiated> part(Model model) {
    return new Part<>(
        model.prefix(),
        _ -> model.walls(),
        Differentiated.TYPE,
        (point, watch) ->
            Differentiated.of(
                model.solver(),
                at(model.junction(), point.coordinates().getFirst()),
                along(),
                ScaleCurve.levelsAreParameter(model),
                watch),
        at(model, lengths.values().getLast().natural()).isLong());
  }

  /** Longer boxes, at rates as the study scales them. */
  private Direction along() {
    return scaledRates ? new Direction(0, 0, 1, -1) : Direction.LOG_LENGTH;
  }

  /** The steady state of a model of the shortest box in a box of this length. */
  SteadyState solve(Model model, double length) {
    return model.solver().solve(at(model.junction(), length));
  }

  /**
   * A junction of the shortest box in a box of this length. Free rates are multiplied by L_0/L if
   * they are to be scaled; those of other baths go with the length by themselves.
   */
  Junction at(Junction junction, double length) {
    double factor = scaledRates ? junction.box().length() / length : 1;
    return new Junction(
        junction.particle(),
        new Box(length),
        scaled(junction.hot(), factor),
        scaled(junction.cold(), factor));
  }

  private Model at(Model model, double length) {
    return model.with(at(model.junction(), length));
  }

  private static Contact scaled(Contact contact, double factor) {
    QuantumWall wall = contact.quantumWall();
    return wall.hasFreeRate()
        ? new Contact(contact.temperature(), contact.classicalWall(), wall.scaled(factor))
        : contact;
  }

  /** The mechanics that were asked for and the other baths, in the shortest box. */
  List<Model> models() {
    return models;
  }

  /** The lengths. */
  Grid lengths() {
    return lengths;
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
    models.stream().filter(model -> model.part().isMain()).forEach(this::requireSomewhere);
  }

  private void requireSomewhere(Model model) {
    Possible.anywhere(lengths.naturals().mapToObj(length -> () -> at(model, length).check()));
  }

  @Override
  public Stage points() {
    return Stage.of("points", Sweep.over(Sweep.Axis.of("length", lengths.naturals())), parts);
  }

  @Override
  public Findings findings(Rows rows) {
    List<ScaleCurve.Place> places =
        new View<>(
            rows.points().rows(),
            row ->
                ScaleCurve.Place.of(
                    lengths.natural(rows.points().index(row)), shortest.junction()));
    List<ScaleCurve> curves =
        IntStream.range(0, models.size())
            .mapToObj(
                i -> new ScaleCurve(models.get(i), places, rows.points().values(parts.get(i))))
            .toList();
    ScaleResult result =
        new ScaleResult(
            shortest, cold, lengths, scaledRates, rows.points(), places, curves, settings.units());
    ScaleFields fields = new ScaleFields(result);
    return Findings.of(
        rows,
        report(result),
        fields.document(),
        Field.columns(fields.fields(), row -> row, settings.units()));
  }

  private static Report report(ScaleResult result) {
    ScaleText text = new ScaleText(result);
    ScaleTables tables = new ScaleTables(result);
    return new Report(
        "Coldwall: the current against the length of the box",
        text.headline(),
        text.paragraphs(),
        tables.summary(),
        new ScaleFigure(result).figure(),
        tables.all());
  }
}
