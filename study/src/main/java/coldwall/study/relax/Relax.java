package coldwall.study.relax;

import coldwall.chart.Report;
import coldwall.classical.montecarlo.WallDecay;
import coldwall.frame.Field;
import coldwall.frame.Findings;
import coldwall.frame.Part;
import coldwall.frame.Point;
import coldwall.frame.Resolved;
import coldwall.frame.RowTable;
import coldwall.frame.Rows;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.Sweep;
import coldwall.input.InvalidInputException;
import coldwall.quantum.LevelCutoff;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.quantum.relaxation.ThirdLaw;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import coldwall.study.input.BoxSettings;
import coldwall.study.relax.RelaxResult.BathPoint;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How fast one bath alone brings the particle to its temperature: classically the collisions N*
 * that one wall needs, quantum-mechanically the smallest decay rates of one bath.
 */
public final class Relax implements Study {
  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "relax",
          "Says how fast one bath thermalises the particle, against its temperature: classically"
              + " the number of collisions, checked by simulation, quantum-mechanically the rates.",
          List.of(
              "",
              "--uniform 8 --temperature-log 0.08:8:40 --fit 2.3:8",
              "--accommodation 0.2 --window 1 --temperature 0,0.1,0.2,0.5,1,2,5",
              "--length 10nm --temperature-log 2K:870K:40",
              "--simulate 10 --particles 1000000 --seed 7"),
          OneBath.SETTINGS,
          Relax::of);

  /** What the other mechanics has at the wall, which nothing looks at. */
  private static final QuantumWall NO_BATH = new QuantumWall.Reset(1);

  private static final ClassicalWall NO_WALL = new ClassicalWall.Maxwell(1);

  private final OneBath asked;
  private final Resolved settings;
  private final List<Part<WallDecay>> walls;
  private final List<Part<BathPoint>> baths;
  private final Part<ThirdLaw> thirdLaw;

  private Relax(OneBath asked, Resolved settings) {
    this.asked = asked;
    this.settings = settings;
    Set<Integer> simulated = simulated();
    this.walls =
        asked.walls().stream()
            .map(wall ->
                new Part<>(
                    wall.name(),
                    _ -> wall.law().name(),
                    RelaxResult.WALL,
                    (point, watch) ->
                        WallDecay.of(
                            new Contact(first(point), wall.law(), NO_BATH),
                            Optional.of(asked.run()).filter(_ -> simulated.contains(point.index())),
                            watch),
                    true))
            .toList();
    this.baths =
        asked.baths().stream()
            .map(bath ->
                Part.of(
                    OneBath.prefix(bath),
                    bath.name(),
                    BathPoint.TYPE,
                    point -> bathPoint(bath, first(point))))
            .toList();
    this.thirdLaw =
        new Part<>(
            "",
            point -> bath(point).name() + " at low temperatures",
            RelaxResult.THIRD_LAW,
            point -> thirdLaw(bath(point)));
  }

  /** The study that this text describes, defaults filled in. */
  static Relax of(SpecText text) {
    SettingsReader reader = new SettingsReader(OneBath.SETTINGS, text);
    return new Relax(OneBath.of(reader), BoxSettings.resolved(reader));
  }

  private static double first(Point point) {
    return point.coordinates().getFirst();
  }

  private QuantumWall bath(Point point) {
    return asked.baths().get((int) first(point));
  }

  /** Which of the temperatures are simulated: evenly among them, away from the ends. */
  private Set<Integer> simulated() {
    double last = asked.temperatures().size() - 1.0;
    return IntStream.rangeClosed(1, asked.simulations())
        .mapToObj(i -> (int) Math.rint(last * i / (asked.simulations() + 1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The relaxation by a quantum bath.
   *
   * @throws InvalidInputException if too many levels are populated
   */
  BathPoint bathPoint(QuantumWall bath, double temperature) {
    Spectrum spectrum = spectrum(bath, temperature);
    Contact contact = new Contact(temperature, NO_WALL, bath);
    return new BathPoint(spectrum.levels(), BathRelaxation.at(contact, spectrum));
  }

  /** How it becomes independent of temperature. */
  ThirdLaw thirdLaw(QuantumWall bath) {
    return ThirdLaw.of(bath, temperature -> spectrum(bath, temperature));
  }

  /** The levels that a bath needs; how many one has that counts them depends on no temperature. */
  private Spectrum spectrum(QuantumWall bath, double temperature) {
    int count =
        asked
            .levels()
            .orElseGet(() ->
                bath.levelsAreParameter()
                    ? proposedLevels()
                    : BathRelaxation.levels(temperature, asked.groundEnergy()));
    return new Spectrum(asked.particle(), asked.box(), count);
  }

  private int proposedLevels() {
    int count = LevelCutoff.upTo(asked.maximumEnergy(), asked.groundEnergy());
    if (count > LevelCutoff.MOST) {
      throw InvalidInputException.must(
          "the number of levels up to the largest proposed energy",
          "be at most " + LevelCutoff.MOST,
          count,
          "lower that energy or give a number of levels");
    }
    return count;
  }

  /** What was asked. */
  OneBath asked() {
    return asked;
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
  public Stage points() {
    return Stage.of(
        "points",
        Sweep.over(Sweep.Axis.of("temperature", asked.temperatures().naturals())),
        Stream.<Part<?>>concat(walls.stream(), baths.stream()).toList());
  }

  @Override
  public Optional<Stage> further(RowTable points) {
    Sweep sweep = Sweep.over(Sweep.Axis.counting("bath", asked.baths().size()));
    return Optional.of(Stage.of("further points", sweep, List.of(thirdLaw)));
  }

  @Override
  public Findings findings(Rows rows) {
    RowTable points = rows.points();
    RelaxResult result =
        RelaxResult.of(
            asked,
            points,
            rows.isComplete(),
            walls.stream().map(points::values).toList(),
            baths.stream().map(points::values).toList(),
            rows.isComplete() ? rows.further().orElseThrow().values(thirdLaw) : List.of(),
            settings.units());
    RelaxFields fields = new RelaxFields(result);
    return Findings.of(
        rows,
        report(result),
        fields.document(),
        Field.columns(fields.fields(), row -> row, settings.units()));
  }

  private static Report report(RelaxResult result) {
    RelaxText text = new RelaxText(result);
    RelaxTables tables = new RelaxTables(result);
    return new Report(
        "Coldwall: how fast one bath thermalises the particle",
        text.headline(),
        text.paragraphs(),
        tables.summary(),
        new RelaxFigure(result).figure(),
        tables.all());
  }
}
