package coldwall.study;

import coldwall.classical.ClassicalSolver;
import coldwall.quantum.LevelCutoff;
import coldwall.solver.Solver;
import coldwall.spec.Keys;
import coldwall.spec.ProfileParser;
import coldwall.spec.ProfileSpec;
import coldwall.study.Contender.Part;
import coldwall.system.Junction;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * A look into one junction at one pair of temperatures: where the particle is, how its energy is
 * distributed, how its levels are populated, how hot it seems from place to place; classical and
 * quantum side by side.
 *
 * <p>There is one point, the junction. Its row holds the steady states; the distributions follow
 * from these without another choice (the number of levels, the number of collisions) and are
 * computed when the row is analysed.
 */
public final class Profile implements Study {
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
          Keys.PROFILE,
          text -> new Profile(ProfileParser.parse(text)));

  /** exp(-42) of a Boltzmann factor is left: nothing in double precision. */
  private static final double REACH = 42;

  private final ProfileSpec spec;
  private final List<CurveColumns> mechanics = new ArrayList<>();

  /** The study of this junction. */
  public Profile(ProfileSpec spec) {
    this.spec = spec;
    add(Part.CLASSICAL, spec.classicalSolver());
    add(Part.QUANTUM, spec.quantumSolver());
  }

  private void add(Part part, @Nullable Solver solver) {
    if (solver != null) {
      String prefix = part == Part.CLASSICAL ? "classical" : "quantum";
      Contender contender = new Contender(part, spec.junction(), solver);
      mechanics.add(new CurveColumns(contender, prefix, CurveColumns.COUNT * mechanics.size()));
    }
  }

  @Override
  public String name() {
    return KIND.name();
  }

  @Override
  public String canonical() {
    return spec.canonical();
  }

  @Override
  public long seed() {
    return spec.seed();
  }

  @Override
  public UnitSystem units() {
    return spec.units();
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public List<String> coordinates() {
    return List.of("hot_temperature", "cold_temperature");
  }

  @Override
  public Point point(int index) {
    return new Point(
        index, List.of(spec.junction().hot().temperature(), spec.junction().cold().temperature()));
  }

  @Override
  public List<String> values() {
    return mechanics.stream().flatMap(columns -> columns.names().stream()).toList();
  }

  @Override
  public Row solve(Point point) {
    RowBuilder row = new RowBuilder();
    for (CurveColumns columns : mechanics) {
      row.add(
          columns.prefix(),
          CurveColumns.COUNT,
          () -> CurveColumns.encode(solve(columns.contender())));
    }
    return row.row(point);
  }

  private CurvePoint solve(Contender contender) {
    double cold = spec.junction().cold().temperature();
    return new CurvePoint(cold, contender.at(cold), Estimate.NONE);
  }

  @Override
  public Findings analyse(ResultLog log, int threads, Progress progress) {
    return new ProfileFindings(result(RowTable.of(this, log)));
  }

  /** What both mechanics say; nothing if the row is missing or the thread was interrupted. */
  ProfileResult result(RowTable table) {
    if (table.rows() == 0) {
      return new ProfileResult(spec, null, null);
    }
    if (!table.error(0).isEmpty()) {
      // The one point is all there is: what is wrong with it is said again, as a mistake.
      mechanics.forEach(columns -> solve(columns.contender()));
    }
    try {
      @Nullable QuantumProfile quantum = null;
      @Nullable ClassicalProfile classical = null;
      // The quantum one first: the classical one is shown level by level beside it.
      for (CurveColumns columns : mechanics.reversed()) {
        Contender contender = columns.contender();
        CurvePoint point = columns.decode(spec.junction().cold().temperature(), table, 0);
        if (contender.part() == Part.QUANTUM) {
          quantum = QuantumProfile.of(contender, point);
        } else {
          classical = ClassicalProfile.of(contender, solver(), point, levels(quantum));
        }
      }
      return new ProfileResult(spec, classical, quantum);
    } catch (CancellationException interrupted) {
      Thread.currentThread().interrupt();
      return new ProfileResult(spec, null, null);
    }
  }

  private ClassicalSolver solver() {
    return Objects.requireNonNull(spec.classicalSolver(), "no classical junction was asked for");
  }

  /**
   * As many as the quantum junction keeps, else as many as hold all but nothing of the particle.
   */
  private int levels(@Nullable QuantumProfile quantum) {
    if (quantum != null) {
      return quantum.state().spectrum().levels();
    }
    Junction junction = spec.junction();
    double hotter = Math.max(junction.hot().temperature(), junction.cold().temperature());
    double reach = Math.sqrt(REACH * hotter / junction.groundEnergy());
    return (int) Math.clamp(Math.ceil(reach), LevelCutoff.FEWEST, LevelCutoff.MOST);
  }
}
