package coldwall.spec;

import coldwall.classical.ClassicalSolver;
import coldwall.input.InvalidInputException;
import coldwall.solver.Solver;
import coldwall.system.Box;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a {@link ProfileSpec}. */
public final class ProfileParser {
  private static final double DEFAULT_COLD = 0.05;
  private static final int DEFAULT_POSITIONS = 101;

  /** At 2000 levels this takes seconds, and no curve needs more. */
  static final int MOST_POSITIONS = 10_001;

  private ProfileParser() {}

  /**
   * The profile that this text describes, defaults filled in.
   *
   * @throws InvalidInputException naming the first thing that is wrong
   */
  public static ProfileSpec parse(SpecText text) {
    SpecReader reader = new SpecReader(text);
    SetupReader setup = new SetupReader(reader);
    Optional<Quantity> givenCold = setup.temperature("cold");
    Quantity hot = setup.hot();
    Quantity cold = givenCold.orElseGet(() -> defaultCold(hot));
    JunctionReader junctions =
        new JunctionReader(
            reader,
            new Particle(setup.mass().natural()),
            new Box(setup.length().natural()),
            Math.max(hot.natural(), cold.natural()));
    Junction junction = junctions.read(hot.natural()).withColdTemperature(cold.natural());
    long seed = setup.seed();
    SolverReader solvers = new SolverReader(reader, seed);
    @Nullable ClassicalSolver classical =
        junctions.isClassical() ? solvers.classical(junction) : null;
    @Nullable Solver quantum = junctions.isQuantum() ? solvers.quantum(junctions, junction) : null;
    ProfileSpec spec =
        new ProfileSpec(setup.setup(junction), cold, positions(reader), classical, quantum, seed);
    reader.requireAllUsed();
    return spec;
  }

  private static Quantity defaultCold(Quantity hot) {
    return new Quantity(DEFAULT_COLD * hot.value(), Dimension.TEMPERATURE, hot.hasUnit());
  }

  private static int positions(SpecReader reader) {
    return reader
        .find("positions")
        .map(entry -> (int) SpecReader.wholeNumber(entry, entry.text(), 2, MOST_POSITIONS))
        .orElse(DEFAULT_POSITIONS);
  }
}
