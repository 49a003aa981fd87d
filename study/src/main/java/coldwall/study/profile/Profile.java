package coldwall.study.profile;

import coldwall.chart.Report;
import coldwall.frame.CellState;
import coldwall.frame.Field;
import coldwall.frame.Findings;
import coldwall.frame.Part;
import coldwall.frame.Resolved;
import coldwall.frame.RowTable;
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
import coldwall.study.curve.Model;
import coldwall.study.curve.Solved;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.Setup;
import coldwall.study.input.SolverSettings;
import coldwall.study.input.WallSettings;
import coldwall.units.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * A look into one junction at one pair of temperatures: where the particle is, how its energy is
 * distributed, how its levels are populated, how hot it seems from place to place; classical and
 * quantum side by side.
 *
 * <p>There is one point, the junction: its row holds the steady states. The distributions are the
 * second stage, because the levels that are looked at are those that the first one kept.
 */
public final class Profile implements Study {
  /** At 2000 levels this takes seconds, and no curve needs more. */
  private static final int MOST_POSITIONS = 10_001;

  private static final double COLD_SHARE = 0.05;

  private static final Setting<Quantity> COLD =
      BoxSettings.cold(COLD_SHARE, "a twentieth of the hot one", "0.25");

  private static final Setting<Long> POSITIONS =
      Setting.of(
              "positions",
              "positions",
              "N",
              "How many positions the table has, both walls included",
              new Form.Whole(2, MOST_POSITIONS),
              "101")
          .with(Standard.fixed("101"));

  private static final List<Setting<?>> SETTINGS =
      Setting.listOf(
          List.of(BoxSettings.HOT, COLD),
          BoxSettings.BOX,
          WallSettings.ALL,
          SolverSettings.ALL,
          List.of(POSITIONS),
          BoxSettings.OUTPUT);

  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "profile",
          "Looks into one junction at one pair of temperatures: the particle's position, kinetic"
              + " temperature, energy and levels, classically and quantum-mechanically.",
          List.of(
              "",
              "--hot 20 --cold 0.5",
              "--hot 1000 --cold 200 --quantum reset",
              "--length 10nm --hot 300K --cold 20K",
              "--classical metropolis --cold 0",
              "--method monte-carlo --collisions 1000000 --seed 7"),
          SETTINGS,
          Profile::of);

  private final Setup setup;
  private final Quantity cold;
  private final int positions;
  private final Resolved settings;
  private final List<Part<Solved>> parts;

  private Profile(Setup setup, Quantity cold, int positions, Resolved settings) {
    this.setup = setup;
    this.cold = cold;
    this.positions = positions;
    this.settings = settings;
    this.parts = Model.of(setup).stream().map(Profile::part).toList();
    if (setup.quantum() != null) {
      setup.quantum().checkMixture(setup.junction());
    }
  }

  /** The profile that this text describes, defaults filled in. */
  static Profile of(SpecText text) {
    SettingsReader reader = new SettingsReader(SETTINGS, text);
    Quantity cold = reader.get(COLD);
    Setup setup = Setup.of(reader, cold);
    int positions = reader.get(POSITIONS).intValue();
    return new Profile(setup, cold, positions, BoxSettings.resolved(reader));
  }

  private static Part<Solved> part(Model model) {
    return new Part<>(
        model.prefix(),
        _ -> model.prefix(),
        Solved.TYPE,
        (point, watch) -> Solved.of(model.at(point.coordinates().getLast(), watch)),
        model.isLong());
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
    Model.of(setup).forEach(Model::check);
  }

  @Override
  public Stage points() {
    List<Double> point =
        List.of(setup.junction().hot().temperature(), setup.junction().cold().temperature());
    List<String> names = List.of("hot_temperature", "cold_temperature");
    return Stage.of("points", Sweep.listed(names, List.of(point)), parts);
  }

  @Override
  public Optional<Stage> further(RowTable points) {
    // The one point is all there is: what is wrong with it is a mistake in the input.
    parts.forEach(points::requireSomething);
    return Optional.of(distributions(points).stage());
  }

  private Distributions distributions(RowTable points) {
    return new Distributions(
        setup, parts.stream().map(part -> points.values(part).getFirst()).toList());
  }

  @Override
  public Findings findings(Rows rows) {
    boolean solved = rows.isComplete() && rows.failures().isEmpty();
    ProfileResult result =
        solved
            ? distributions(rows.points()).of(rows.further().orElseThrow(), cold, settings.units())
            : ProfileResult.nothing(
                setup,
                cold,
                settings.units(),
                rows.isComplete() ? CellState.FAILED : CellState.NOT_COMPUTED);
    ProfileFields fields = new ProfileFields(result);
    return new Findings(
        rows.isComplete(),
        rows.failures(),
        report(result),
        fields.document(),
        Field.columns(fields.positions(), this::position, settings.units()),
        solved ? positions : 0);
  }

  /** x/L in a row of the results, evenly spaced from wall to wall. */
  private double position(int row) {
    return (double) row / (positions - 1);
  }

  private Report report(ProfileResult result) {
    ProfileText text = new ProfileText(result);
    ProfileTables tables = new ProfileTables(result);
    return new Report(
        "Coldwall: inside one junction",
        text.headline(),
        text.sentences(),
        tables.summary(),
        new ProfileFigure(result, positions).figure(),
        tables.all());
  }
}
