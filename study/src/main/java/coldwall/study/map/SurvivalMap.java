package coldwall.study.map;

import coldwall.frame.Findings;
import coldwall.frame.LargestSoFar;
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
import coldwall.settings.Form;
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
import coldwall.study.input.Possible;
import coldwall.study.input.Setup;
import coldwall.study.input.SolverSettings;
import coldwall.study.map.MapResult.Panel;
import coldwall.study.map.MapResult.Place;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.system.WallLaw;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Quantity;
import coldwall.watch.Watch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Does NDTR survive quantum mechanics? The depth of the fall of J(T_c), T_c from T_h down to 0,
 * over T_h/E_1 and the ratio of the couplings, for each quantum bath and for the classical walls
 * that have a coupling.
 *
 * <p>Only these two numbers count: by the scaling laws of docs/PHYSICS.md, section 4, length and
 * mass drop out with T_h/E_1, and every current is proportional to the common coupling. So all
 * junctions are computed with E_1 = m = 1. The stronger coupling is 1.
 */
public final class SurvivalMap implements Study {
  private static final int USUAL_POINTS = 51;
  private static final List<String> BATH_NAMES = WallLaw.names(QuantumWall.laws());

  private static final Range HOT_OVER_GROUND =
      Range.of(
          "hot-over-ground",
          "map.hot-over-ground",
          "Hot temperatures in units of E_1",
          "X",
          Dimension.DIMENSIONLESS,
          Bound.POSITIVE,
          List.of("5,10,20", "1:100:51"),
          Standard.from(
              USUAL_POINTS + " from 1 to 100, logarithmic",
              "",
              _ -> Grid.logarithmic(1, 100, USUAL_POINTS, Dimension.DIMENSIONLESS)));

  private static final Range RATIOS = CouplingRatios.setting(USUAL_POINTS);

  private static final Setting<List<String>> BATHS =
      Setting.of(
              "baths",
              "map.baths",
              "BATH,BATH,...",
              "Quantum baths: " + String.join(", ", BATH_NAMES),
              new Form.Choices(BATH_NAMES),
              "wall-flux")
          .with(Standard.fixed(String.join(",", BATH_NAMES), "all"));

  private static final Setting<Quantity> HOT =
      Setting.of(
          "hot",
          "junction.hot.temperature",
          "T",
          "Temperature of the hot bath of a junction to place on the map",
          Form.amount(Dimension.TEMPERATURE, Bound.POSITIVE),
          "5");

  private static final List<Setting<?>> SETTINGS =
      Setting.listOf(
          HOT_OVER_GROUND.settings(),
          List.of(BATHS),
          RATIOS.settings(),
          List.of(HOT),
          BoxSettings.BOX.stream().<Setting<?>>map(SurvivalMap::ofPlace).toList(),
          List.of(SolverSettings.LEVELS),
          BoxSettings.UNITS_ONLY);

  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "map",
          "Maps where NDTR survives quantum mechanics: its depth over the hot temperature and the"
              + " ratio of the couplings, for each quantum bath and classically.",
          List.of(
              "",
              "--baths wall-flux --hot-over-ground-log 5:1000:40",
              "--asymmetry-log 0.1:10:25",
              "--length 10nm --hot 300K"),
          SETTINGS,
          SurvivalMap::of);

  private final Grid hotOverGround;
  private final CouplingRatios ratios;
  private final List<Model> walls;
  private final Optional<Setup> place;
  private final Resolved settings;
  private final Part<MapPoint> part;

  private SurvivalMap(SettingsReader reader) {
    this.hotOverGround = axis(HOT_OVER_GROUND, reader);
    this.ratios = new CouplingRatios(axis(RATIOS, reader));
    this.walls = walls(reader);
    this.place = reader.given(HOT).map(hot -> Place.setup(reader, hot));
    this.settings = BoxSettings.resolved(reader);
    this.part = new Part<>("", this::wallName, MapPoint.TYPE, this::solve, true);
  }

  /** The map that this text describes, defaults filled in. */
  static SurvivalMap of(SpecText text) {
    return new SurvivalMap(new SettingsReader(SETTINGS, text));
  }

  private static <T> Setting<T> ofPlace(Setting<T> setting) {
    return setting
        .with(setting.standard().asExample())
        .usedAs("together with a hot temperature it places a junction on the map");
  }

  private static Grid axis(Range range, SettingsReader reader) {
    Grid axis = range.of(reader);
    if (axis.size() < 2) {
      throw reader.must(
          range.values(),
          "name at least two values",
          "a map needs both axes; give values such as 0.1,1,10");
    }
    return axis;
  }

  /** The quantum baths in the order given, then the classical walls whose coupling can vary. */
  private static List<Model> walls(SettingsReader reader) {
    Stream<Model> quantum =
        reader.get(BATHS).stream()
            .map(name -> QuantumWall.laws().get(BATH_NAMES.indexOf(name)).of(1))
            .map(bath -> unit(new ClassicalWall.Maxwell(1), bath))
            .map(unit -> new Model(Model.Part.QUANTUM, unit, SolverSettings.quantum(reader)));
    Stream<Model> classical =
        ClassicalWall.laws().stream()
            .filter(law -> law.coupling().isPresent())
            .map(law -> unit(law.of(1), new QuantumWall.WallFlux(1)))
            .map(unit ->
                new Model(Model.Part.CLASSICAL, unit, SolverSettings.usualClassical(reader, unit)));
    return Stream.concat(quantum, classical).toList();
  }

  /** The wall of the other mechanics is one that nothing looks at. */
  private static Junction unit(ClassicalWall classical, QuantumWall quantum) {
    return Junction.symmetric(1, BoxSettings.UNIT_LENGTH, 1, 1, classical, quantum);
  }

  Grid hotOverGround() {
    return hotOverGround;
  }

  CouplingRatios ratios() {
    return ratios;
  }

  Optional<Setup> place() {
    return place;
  }

  /** What is solved at one point of a panel. */
  Model model(int wall, double hot, double couplingRatio) {
    Junction unit = walls.get(wall).junction();
    Contact contact = unit.hot().withTemperature(hot);
    Junction equal = new Junction(unit.particle(), unit.box(), contact, contact);
    return walls.get(wall).with(equal.withCouplingRatio(couplingRatio));
  }

  /** The number of the panel of a wall. */
  int wall(String name) {
    return walls.stream().map(Model::walls).toList().indexOf(name);
  }

  /** The number of the panel of a point. */
  static int wall(Point point) {
    return point.coordinates().getFirst().intValue();
  }

  String wallName(Point point) {
    return walls.get(wall(point)).walls();
  }

  private MapPoint solve(Point point, Watch watch) {
    List<Double> at = point.coordinates();
    return MapPoint.solve(model(wall(point), at.getLast(), at.get(1)), watch);
  }

  @Override
  public String name() {
    return KIND.name();
  }

  @Override
  public Resolved settings() {
    return settings;
  }

  /** Classical walls can always be solved, but a map without a quantum panel says nothing. */
  @Override
  public void check() {
    Possible.anywhere(
        IntStream.range(0, walls.size())
            .filter(wall -> !walls.get(wall).isClassical())
            .boxed()
            .flatMap(wall -> hotOverGround.naturals().mapToObj(hot -> model(wall, hot, 1)::check)));
  }

  /** A junction is placed on a map that is the same for all of them, as only T_h/E_1 counts. */
  @Override
  public Set<String> settingsBesidePoints() {
    return Stream.of(List.of(HOT), BoxSettings.BOX, BoxSettings.UNITS_ONLY)
        .flatMap(List::stream)
        .map(Setting::path)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Panel by panel, row by row of one ratio. */
  @Override
  public Stage points() {
    return Stage.of(
        "points",
        Sweep.over(
            Axis.counting("wall", walls.size()),
            Axis.of("coupling_ratio", ratios.grid().naturals()),
            Axis.of("hot_over_ground", hotOverGround.naturals())),
        List.of(part));
  }

  @Override
  public RunningEstimate estimate() {
    Stage stage = points();
    return new LargestSoFar(
        (point, row) -> {
          MapPoint found = stage.value(part, row);
          boolean counts = found.hasNdtr() && !walls.get(wall(point)).isClassical();
          return counts ? found.depth().value() : Double.NaN;
        },
        (point, depth) ->
            Sentence.of("deepest quantum NDTR so far {depth}, {wall} at T_h = {hot} E_1")
                .with("depth", Display.percent(depth))
                .with("wall", wallName(point))
                .with("hot", Display.number(point.coordinates().getLast()))
                .toString());
  }

  @Override
  public Optional<Stage> further(RowTable points) {
    return new MapFurther(this, panels(points)).stage();
  }

  private List<Panel> panels(RowTable points) {
    return Panel.all(walls, hotOverGround.size(), points.byPoint(part), points.states(part));
  }

  @Override
  public Findings findings(Rows rows) {
    List<Panel> panels = panels(rows.points());
    MapFurther further = new MapFurther(this, panels);
    boolean complete = rows.isComplete();
    MapResult result =
        new MapResult(
            hotOverGround,
            ratios,
            complete ? further.judged(rows.further()) : panels,
            complete ? further.place(rows.further()) : Optional.empty(),
            rows.points().rows(),
            complete,
            settings.units());
    MapFields fields = new MapFields(result, rows.points());
    return Findings.of(
        rows,
        new MapReport(result).report(),
        fields.document(),
        fields.columns(rows.points().values(part)));
  }
}
