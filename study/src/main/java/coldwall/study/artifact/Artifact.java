package coldwall.study.artifact;

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
import coldwall.input.InvalidInputException;
import coldwall.settings.Form.Bound;
import coldwall.settings.Grid;
import coldwall.settings.Range;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import coldwall.settings.Standard;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.SolverSettings;
import coldwall.study.soft.SoftEquations;
import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.system.SoftJunction;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.List;

/**
 * Is freezing an artifact? The depth of the NDTR of one soft junction over the thickness of its
 * layers and its coupling, by both mechanics.
 *
 * <p>By the scaling laws of docs/PHYSICS.md, section 4, only xi/L, lambda, T_h/E_1 and w_c/E_1
 * count; all junctions are computed with E_1 = m = 1.
 */
public final class Artifact implements Study {
  private static final Setting<Quantity> HOT_OVER_GROUND =
      number("hot-over-ground", "Hot temperature in units of E_1", "5");

  private static final Setting<Quantity> CUTOFF =
      number("cutoff", "Cutoff frequency of the baths, over E_1", "200");

  private static final Range LAYERS =
      range(
          "layer",
          "Thicknesses of the layers in which the baths are felt, over the length",
          List.of("0.02,0.1,1", "0.02:2:9"),
          Grid.logarithmic(0.02, 2, 9, Dimension.DIMENSIONLESS));

  private static final Range COUPLINGS =
      range(
          "lambda",
          "Couplings of the baths, the friction coefficients of Ohmic baths",
          List.of("0.1,1,10", "0.01:100:9"),
          Grid.logarithmic(0.01, 100, 9, Dimension.DIMENSIONLESS));

  private static final Range COLD =
      range(
          "cold-over-hot",
          "Cold temperatures over the hot one",
          List.of("0.02,0.1,0.3,0.8", "0.02:0.8:8"),
          Grid.logarithmic(0.02, 0.8, 8, Dimension.DIMENSIONLESS));

  private static final List<Setting<?>> SETTINGS =
      Setting.listOf(
          LAYERS.settings(),
          COUPLINGS.settings(),
          List.of(HOT_OVER_GROUND),
          COLD.settings(),
          List.of(CUTOFF, SolverSettings.LEVELS),
          BoxSettings.UNITS_ONLY);

  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "artifact",
          "Says which ingredient of the classical model makes the particle freeze: a map over the"
              + " thickness of the contacts and their coupling, in both mechanics.",
          List.of(
              "",
              "--layer 0.1,0.3,1 --lambda 0.3,3,30",
              "--layer-log 0.1:2:5 --lambda-log 0.01:10:4 --hot-over-ground 20"),
          SETTINGS,
          Artifact::of);

  private static final int FEWEST_COLD = 3;

  private final Grid layers;
  private final Grid couplings;
  private final Grid cold;
  private final double hot;
  private final double cutoff;
  private final SoftEquations equations;
  private final Resolved settings;
  private final Part<ArtifactCell> classical;
  private final Part<ArtifactCell> quantum;

  private Artifact(SettingsReader reader) {
    this.layers = axis(LAYERS, reader);
    this.couplings = axis(COUPLINGS, reader);
    this.cold = cold(reader);
    this.hot = reader.get(HOT_OVER_GROUND).natural();
    this.cutoff = reader.get(CUTOFF).natural();
    this.equations = new SoftEquations(reader.get(SolverSettings.LEVELS));
    this.settings = BoxSettings.resolved(reader);
    this.classical =
        new Part<>(
            "classical",
            _ -> "classical, Kramers equation",
            ArtifactCell.TYPE,
            (point, watch) -> curve(point).classical(watch),
            true);
    this.quantum =
        Part.of(
            "quantum",
            "quantum, universal Lindblad",
            ArtifactCell.TYPE,
            point -> curve(point).quantum(equations));
  }

  /** The study that this text describes, defaults filled in. */
  static Artifact of(SpecText text) {
    return new Artifact(new SettingsReader(SETTINGS, text));
  }

  private static Setting<Quantity> number(String name, String description, String standard) {
    return Setting.positive(name, "artifact." + name, "X", description, standard);
  }

  private static Range range(String name, String what, List<String> examples, Grid standard) {
    return Range.of(
        name,
        "artifact." + name,
        what,
        "X",
        Dimension.DIMENSIONLESS,
        Bound.POSITIVE,
        examples,
        Standard.from(words(standard), "", _ -> standard));
  }

  private static String words(Grid standard) {
    return "%s from %s to %s, logarithmic"
        .formatted(standard.size(), standard.values().getFirst(), standard.last());
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

  private static Grid cold(SettingsReader reader) {
    Grid cold = COLD.of(reader);
    if (cold.size() < FEWEST_COLD) {
      throw reader.must(
          COLD.values(),
          "name at least " + FEWEST_COLD + " values",
          "fewer do not show whether a current falls; give values such as 0.02,0.1,0.3,0.8");
    }
    if (!(cold.last().natural() < 1)) {
      throw InvalidInputException.must(
          reader.nameOf(COLD.values()),
          "stay below 1",
          cold.last().natural(),
          "the judgement is about a bath that is colder; give lower ones");
    }
    return cold;
  }

  private ArtifactCurve curve(Point point) {
    double coupling = point.coordinates().getFirst();
    double layer = point.coordinates().getLast();
    double length = BoxSettings.UNIT_LENGTH;
    return new ArtifactCurve(
        SoftJunction.layers(
            new Particle(1), new Box(length), coupling, cutoff, layer * length, hot, hot),
        layer,
        cold.naturals().map(share -> share * hot).boxed().toList());
  }

  @Override
  public String name() {
    return KIND.name();
  }

  @Override
  public Resolved settings() {
    return settings;
  }

  /** Row by row of one coupling. */
  @Override
  public Stage points() {
    return Stage.of(
        "points",
        Sweep.over(Axis.of("lambda", couplings.naturals()), Axis.of("layer", layers.naturals())),
        List.of(classical, quantum));
  }

  @Override
  public Findings findings(Rows rows) {
    ArtifactResult result =
        new ArtifactResult(
            layers,
            couplings,
            cold,
            hot,
            new ArtifactResult.Panel(
                rows.points().byPoint(classical), rows.points().states(classical)),
            new ArtifactResult.Panel(rows.points().byPoint(quantum), rows.points().states(quantum)),
            rows.isComplete());
    ArtifactFields fields = new ArtifactFields(result, settings.units());
    return Findings.of(
        rows,
        new ArtifactReport(result).report(),
        fields.document(),
        fields.columns(rows.points()));
  }
}
