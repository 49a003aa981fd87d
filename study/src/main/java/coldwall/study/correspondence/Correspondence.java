package coldwall.study.correspondence;

import coldwall.frame.Findings;
import coldwall.frame.Part;
import coldwall.frame.Point;
import coldwall.frame.Resolved;
import coldwall.frame.Rows;
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
import coldwall.study.curve.Roles;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.SolverSettings;
import coldwall.study.soft.SoftEquations;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * The quantum current over the classical one for growing T_h/E_1, where both come from one
 * microscopic rule: soft layers at weak coupling, and walls of small accommodation.
 */
public final class Correspondence implements Study {
  private static final Range HOT_OVER_GROUND =
      Range.of(
          "hot-over-ground",
          "correspondence.hot-over-ground",
          "Hot temperatures in units of E_1",
          "X",
          Dimension.DIMENSIONLESS,
          Bound.POSITIVE,
          List.of("5,50,500,3000", "5:3000:13"),
          Standard.from(
              "13 from 5 to 3000, logarithmic",
              "",
              _ -> Grid.logarithmic(5, 3000, 13, Dimension.DIMENSIONLESS)));

  private static final Setting<List<Quantity>> LAYERS =
      Setting.of(
              "layers",
              "correspondence.layers",
              "X,X,...",
              "Thicknesses of the layers over the length, at most " + Roles.mostOthers(),
              new Form.Numbers(List.of(Dimension.DIMENSIONLESS), Bound.POSITIVE, false),
              "0.1,0.3")
          .with(Standard.fixed("0.1,0.3"));

  private static final Setting<Quantity> ACCOMMODATION =
      number("accommodation", "Accommodation of the walls, at most 1", "0.01");

  private static final Setting<Quantity> COLD =
      number("cold-over-hot", "Cold temperature over the hot one, below 1", "0.5");

  private static final List<Setting<?>> SETTINGS =
      Setting.listOf(
          HOT_OVER_GROUND.settings(),
          List.of(COLD, LAYERS, ACCOMMODATION, SolverSettings.LEVELS),
          BoxSettings.UNITS_ONLY);

  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "correspondence",
          "Says how fast the quantum current comes to the classical one as the particle grows hot.",
          List.of(
              "",
              "--hot-over-ground 5,50,500,3000 --layers 0.05,0.1,0.3",
              "--hot-over-ground 10,100,1000 --accommodation 1 --cold-over-hot 0.2"),
          SETTINGS,
          Correspondence::of);

  private final Grid hot;
  private final double cold;
  private final List<Pair> pairs;
  private final Resolved settings;
  private final Part<Pair.Currents> part;

  private Correspondence(SettingsReader reader) {
    this.hot = HOT_OVER_GROUND.of(reader);
    this.cold = share(reader, COLD);
    this.pairs = pairs(reader);
    this.settings = BoxSettings.resolved(reader);
    this.part = Part.of("", "both currents", Pair.Currents.TYPE, this::solve);
  }

  /** The study that this text describes, defaults filled in. */
  static Correspondence of(SpecText text) {
    return new Correspondence(new SettingsReader(SETTINGS, text));
  }

  private static Setting<Quantity> number(String name, String description, String standard) {
    return Setting.positive(name, "correspondence." + name, "X", description, standard);
  }

  private static double share(SettingsReader reader, Setting<Quantity> setting) {
    double share = reader.get(setting).natural();
    if (!(share < 1)) {
      throw reader.must(
          setting, "be below 1", "without a difference nothing flows; give a share such as 0.5");
    }
    return share;
  }

  private static List<Pair> pairs(SettingsReader reader) {
    double accommodation = reader.get(ACCOMMODATION).natural();
    if (!(accommodation <= 1)) {
      throw reader.must(ACCOMMODATION, "be at most 1", "give a share such as 0.01");
    }
    List<Double> layers = reader.get(LAYERS).stream().map(Quantity::natural).toList();
    if (layers.size() > Roles.mostOthers()) {
      throw reader.must(
          LAYERS,
          "be at most " + Roles.mostOthers(),
          "a figure cannot tell more apart; give fewer");
    }
    Junction unit =
        Junction.symmetric(
            1,
            BoxSettings.UNIT_LENGTH,
            1,
            1,
            new ClassicalWall.Maxwell(accommodation),
            new QuantumWall.WallFlux(accommodation));
    List<Pair> pairs = new ArrayList<>();
    pairs.add(
        new Pair.Walls(
            accommodation,
            SolverSettings.usualClassical(reader, unit),
            SolverSettings.quantum(reader)));
    SoftEquations equations = new SoftEquations(reader.get(SolverSettings.LEVELS));
    layers.forEach(layer -> pairs.add(new Pair.Layers(layer, equations)));
    return pairs;
  }

  private Pair.Currents solve(Point point) {
    double temperature = point.coordinates().getLast();
    Pair pair = pairs.get(point.coordinates().getFirst().intValue());
    return pair.at(temperature, cold * temperature);
  }

  @Override
  public String name() {
    return KIND.name();
  }

  @Override
  public Resolved settings() {
    return settings;
  }

  /** Pair by pair, from cold to hot. */
  @Override
  public Stage points() {
    return Stage.of(
        "points",
        Sweep.over(Axis.counting("pair", pairs.size()), Axis.of("hot_over_ground", hot.naturals())),
        List.of(part));
  }

  @Override
  public Findings findings(Rows rows) {
    CorrespondenceResult result =
        new CorrespondenceResult(
            hot,
            cold,
            pairs,
            rows.points().byPoint(part),
            rows.points().states(part),
            rows.isComplete());
    CorrespondenceFields fields = new CorrespondenceFields(result, settings.units());
    return Findings.of(
        rows,
        new CorrespondenceReport(result).report(),
        fields.document(),
        fields.columns(rows.points()));
  }
}
