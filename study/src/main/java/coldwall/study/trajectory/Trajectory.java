package coldwall.study.trajectory;

import coldwall.chart.Report;
import coldwall.classical.Freezing;
import coldwall.classical.Rest;
import coldwall.classical.montecarlo.HeatWindows;
import coldwall.frame.Findings;
import coldwall.frame.Part;
import coldwall.frame.Resolved;
import coldwall.frame.Rows;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.Sweep;
import coldwall.settings.Form;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import coldwall.settings.Standard;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.Setup;
import coldwall.study.input.SolverSettings;
import coldwall.study.input.WallSettings;
import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Both particles, followed from one exchange with a bath to the next: flights from wall to wall,
 * and stays in a level. A row is a step of each, in a table that any other program can read.
 */
public final class Trajectory implements Study {
  private static final double COLD_SHARE = 0.05;

  private static final Setting<Quantity> COLD =
      BoxSettings.cold(COLD_SHARE, "a twentieth of the hot one", "0.25");

  private static final Setting<Long> STEPS =
      Setting.of(
              "steps",
              "steps",
              "N",
              "How many flights, and how many jumps",
              new Form.Whole(2, 100_000),
              "60")
          .with(Standard.fixed("60"));

  private static final List<Setting<?>> SETTINGS =
      Setting.listOf(
          List.of(BoxSettings.HOT, COLD, STEPS),
          BoxSettings.BOX,
          WallSettings.ALL,
          List.of(SolverSettings.LEVELS),
          BoxSettings.OUTPUT);

  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "trajectory",
          "Follows both particles in time, flight by flight and jump by jump, for a table and a"
              + " figure.",
          List.of(
              "",
              "--cold 2.5 --seed 7",
              "--classical metropolis --quantum none --steps 2000",
              "--length 10nm --hot 300K --cold 20K"),
          SETTINGS,
          Trajectory::of);

  private final Setup setup;
  private final Quantity cold;
  private final int steps;
  private final Resolved settings;
  private final Optional<Part<Step>> classical;
  private final Optional<Part<Step>> quantum;

  private Trajectory(SettingsReader reader) {
    this.cold = reader.get(COLD);
    this.setup = Setup.followed(reader, cold);
    this.steps = reader.get(STEPS).intValue();
    this.settings = BoxSettings.resolved(reader);
    long seed = settings.seed();
    this.classical =
        Optional.ofNullable(setup.classical())
            .filter(_ -> !rests())
            .map(_ -> part("classical", Followed.classical(setup.junction(), seed, steps)));
    this.quantum =
        Optional.ofNullable(setup.quantum())
            .map(
                solver -> part("quantum", Followed.quantum(setup.junction(), solver, seed, steps)));
  }

  static Trajectory of(SpecText text) {
    return new Trajectory(new SettingsReader(SETTINGS, text));
  }

  private static Part<Step> part(String mechanics, Followed followed) {
    return Part.of(mechanics, mechanics, Step.TYPE, point -> followed.step(point.index()));
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
    if (classical.isEmpty() && quantum.isEmpty()) {
      HeatWindows.requireMotion(setup.junction());
    }
  }

  /** A classical particle at rest leaves the quantum one to be looked at. */
  private boolean rests() {
    return Freezing.rest(setup.junction()) != Rest.NONE;
  }

  @Override
  public Stage points() {
    List<Part<Step>> parts = new ArrayList<>();
    classical.ifPresent(parts::add);
    quantum.ifPresent(parts::add);
    return Stage.of("points", Sweep.over(Sweep.Axis.counting("step", steps)), parts);
  }

  @Override
  public Findings findings(Rows rows) {
    TrajectoryResult result =
        new TrajectoryResult(
            setup,
            cold,
            classical.map(part -> rows.points().values(part)),
            quantum.map(part -> rows.points().values(part)),
            rows.isComplete(),
            settings.units());
    TrajectoryFields fields = new TrajectoryFields(result);
    TrajectoryText text = new TrajectoryText(result);
    return Findings.of(
        rows,
        new Report(
            "Coldwall: two particles in time",
            text.headline(),
            text.paragraphs(),
            fields.summary(),
            new TrajectoryFigure(result).figure(),
            List.of(fields.table())),
        fields.document(),
        fields.columns(rows.points()));
  }
}
