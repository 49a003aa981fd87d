package coldwall.study.settle;

import coldwall.chart.Report;
import coldwall.classical.ClassicalSolver;
import coldwall.classical.montecarlo.SettlingRun;
import coldwall.frame.Findings;
import coldwall.frame.Part;
import coldwall.frame.Resolved;
import coldwall.frame.RowTable;
import coldwall.frame.Rows;
import coldwall.frame.Stage;
import coldwall.frame.Study;
import coldwall.frame.StudyKind;
import coldwall.frame.Sweep;
import coldwall.input.InvalidInputException;
import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Grid;
import coldwall.settings.Range;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText;
import coldwall.settings.Standard;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.Setup;
import coldwall.study.input.SolverSettings;
import coldwall.study.input.WallSettings;
import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import coldwall.watch.Watch;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How both particles settle: their mean energy and the heat from both baths in time, from a
 * canonical state at one temperature to the steady state between the baths.
 */
public final class Settle implements Study {
  private static final double COLD_SHARE = 0.25;
  private static final double START_SHARE = 0.05;

  /** The usual times reach so far below and above a round trip, ten to a decade. */
  private static final int DECADES = 2;

  private static final int TIMES_A_DECADE = 10;

  private static final Setting<Quantity> COLD =
      BoxSettings.cold(COLD_SHARE, "a quarter of the hot one", "1.25");

  private static final Setting<Quantity> START =
      Setting.of(
              "start",
              "start",
              "T",
              "Temperature of the particle at first; at 0 the classical one is at rest, the quantum"
                  + " one in its ground state",
              Form.amount(Dimension.TEMPERATURE, Bound.AT_LEAST_ZERO),
              "0.25")
          .with(
              Standard.from(
                  "a twentieth of the hot bath's",
                  "0.25",
                  reader -> reader.get(BoxSettings.HOT).times(START_SHARE)));

  private static final Range TIMES =
      Range.of(
          "time",
          "times",
          "Times to look at",
          "t",
          Dimension.TIME,
          Bound.AT_LEAST_ZERO,
          List.of("0:10:21", "0.01:100:41"),
          Standard.from(
              "41 from a hundredth to a hundred round trips, to a power of ten",
              "",
              Settle::usualTimes));

  private static final Setting<Long> PARTICLES =
      Setting.of(
              "particles",
              "particles",
              "N",
              "How many classical particles are followed to each time",
              new Form.Whole(SettlingRun.FEWEST, 100_000_000),
              "100000")
          .with(Standard.fixed("100000"))
          .usedAs("only the classical particle is simulated");

  private static final List<Setting<?>> SETTINGS =
      Setting.listOf(
          List.of(BoxSettings.HOT, COLD, START),
          TIMES.settings(),
          BoxSettings.BOX,
          WallSettings.ALL,
          List.of(SolverSettings.LEVELS, PARTICLES),
          BoxSettings.OUTPUT);

  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "settle",
          "Follows the mean energy of both particles and the heat from both baths in time, from a"
              + " colder or hotter start to the steady state.",
          List.of(
              "",
              "--start 20 --time 0:10:41",
              "--hot 2 --cold 2 --start 0 --quantum wall-force --time-log 1e-4:10:31",
              "--cold 0.01 --start 5 --classical metropolis --particles 20000",
              "--length 10nm --hot 300K --cold 75K --start 4K"),
          SETTINGS,
          Settle::of);

  private final Setup setup;
  private final Quantity cold;
  private final Quantity start;
  private final Grid times;
  private final int particles;
  private final Resolved settings;
  private final Optional<QuantumParticle> evolution;
  private final Optional<Part<Moment>> classical;
  private final Optional<Part<Moment>> quantum;
  private final Optional<Part<Curve.Ends>> classicalEnds;

  private Settle(SettingsReader reader) {
    this.cold = reader.get(COLD);
    this.setup = Setup.followed(reader, cold);
    this.start = reader.get(START);
    this.times = TIMES.of(reader);
    Optional<ClassicalSolver> solver = Optional.ofNullable(setup.classical());
    this.particles = solver.isPresent() ? reader.get(PARTICLES).intValue() : 0;
    OptionalInt levels =
        setup.quantum() == null ? OptionalInt.empty() : reader.get(SolverSettings.LEVELS);
    this.settings = BoxSettings.resolved(reader);
    this.evolution =
        Optional.ofNullable(setup.quantum())
            .map(equation ->
                new QuantumParticle(
                    setup.junction(), equation, levels, start.natural(), times.last().natural()));
    this.classical =
        solver.map(_ ->
            new Part<>(
                "classical",
                _ -> "classical",
                Moment.TYPE,
                (point, watch) -> simulated(point.index(), watch),
                true));
    this.quantum =
        evolution.map(particle ->
            Part.of(
                "quantum",
                "quantum",
                Moment.TYPE,
                point -> particle.between(since(point.index()), times.natural(point.index()))));
    this.classicalEnds =
        solver.map(
            one -> Part.of("classical", "classical", Curve.Ends.TYPE, _ -> classicalEnds(one)));
  }

  static Settle of(SpecText text) {
    return new Settle(new SettingsReader(SETTINGS, text));
  }

  private static Grid usualTimes(SettingsReader reader) {
    double hotter = Math.max(reader.get(BoxSettings.HOT).natural(), reader.get(COLD).natural());
    double trip = roundTrip(reader, Math.max(reader.get(START).natural(), hotter));
    UnitSystem units = reader.system();
    int exponent = (int) Math.rint(StrictMath.log10(units.fromNatural(Dimension.TIME, trip)));
    return Grid.logarithmic(
        time("1e" + (exponent - DECADES), units),
        time("1e" + (exponent + DECADES), units),
        2 * DECADES * TIMES_A_DECADE + 1);
  }

  /** Of a particle of this temperature; where all is cold, of one with the ground-state energy. */
  private static double roundTrip(SettingsReader reader, double hottest) {
    Particle particle = BoxSettings.particle(reader);
    Box box = BoxSettings.box(reader);
    double energy = hottest == 0 ? box.groundEnergy(particle) : hottest;
    return 2 * box.length() * Math.sqrt(Math.PI / 2 * particle.mass() / energy);
  }

  private static Quantity time(String number, UnitSystem units) {
    return new Quantity(Double.parseDouble(number), Dimension.TIME, units == UnitSystem.SI);
  }

  private SettlingRun run() {
    return new SettlingRun(settings.seed(), particles, start.natural());
  }

  /** The time before; 0 before the first one. */
  private double since(int point) {
    return point == 0 ? 0 : times.natural(point - 1);
  }

  private Moment simulated(int point, Watch watch) {
    double since = since(point);
    double time = times.natural(point);
    SettlingRun.Reached reached = run().between(setup.junction(), since, time, watch);
    return Moment.after(reached.energy(), reached.hotHeat(), reached.coldHeat(), time - since);
  }

  private Curve.Ends classicalEnds(ClassicalSolver solver) {
    return new Curve.Ends(
        start.natural() / 2,
        solver.energies(setup.junction(), new double[0]).meanEnergy(),
        solver.solve(setup.junction()).current(),
        Double.NaN);
  }

  private Optional<Part<Curve.Ends>> quantumEnds(RowTable points) {
    List<Double> when = times.naturals().boxed().toList();
    return evolution.map(particle ->
        Part.of(
            "quantum",
            "quantum",
            Curve.Ends.TYPE,
            _ -> particle.ends(when, points.byPoint(quantum.orElseThrow()))));
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
    Optional<InvalidInputException> refused =
        classical.isPresent() ? refusal(this::checkClassical) : Optional.empty();
    if (evolution.isPresent() && (classical.isEmpty() || refused.isPresent())) {
      evolution.get().check();
    } else if (refused.isPresent()) {
      throw refused.get();
    }
  }

  private void checkClassical() {
    run().check(setup.junction(), times.last().natural());
  }

  private static Optional<InvalidInputException> refusal(Runnable check) {
    try {
      check.run();
      return Optional.empty();
    } catch (InvalidInputException refused) {
      return Optional.of(refused);
    }
  }

  @Override
  public Stage points() {
    return Stage.of(
        "points", Sweep.over(Sweep.Axis.of("time", times.naturals())), both(classical, quantum));
  }

  private static <V> List<Part<V>> both(Optional<Part<V>> first, Optional<Part<V>> second) {
    return Stream.of(first, second).flatMap(Optional::stream).toList();
  }

  @Override
  public Optional<Stage> further(RowTable points) {
    return Optional.of(
        Stage.of(
            "further points",
            Sweep.over(Sweep.Axis.counting("ends", 1)),
            both(classicalEnds, quantumEnds(points))));
  }

  private Optional<Curve> curve(
      Rows rows, Optional<Part<Moment>> moments, Optional<Part<Curve.Ends>> ends) {
    return moments.map(part ->
        new Curve(
            times.naturals().boxed().toList(),
            rows.points().byPoint(part),
            rows.further()
                .filter(table -> table.rows() > 0)
                .map(table -> table.values(ends.orElseThrow()).getFirst())
                .orElse(Curve.Ends.UNKNOWN)));
  }

  @Override
  public Findings findings(Rows rows) {
    SettleResult result =
        new SettleResult(
            setup,
            cold,
            start,
            times,
            particles,
            curve(rows, classical, classicalEnds),
            curve(rows, quantum, quantumEnds(rows.points())),
            rows.isComplete(),
            settings.units());
    SettleFields fields = new SettleFields(result);
    SettleText text = new SettleText(result);
    return Findings.of(
        rows,
        new Report(
            "Coldwall: how the particle settles",
            text.headline(),
            text.paragraphs(),
            fields.summary(),
            new SettleFigure(result).figure(),
            List.of(fields.table())),
        fields.document(),
        fields.columns(rows.points()));
  }
}
