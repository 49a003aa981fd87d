package coldwall.spec;

import coldwall.input.InvalidInputException;
import coldwall.solver.Solver;
import coldwall.system.Box;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a {@link CompareSpec}. */
public final class CompareParser {
  private static final int DEFAULT_POINTS = 60;
  private static final double DEFAULT_LOWEST = 0.001;
  private static final double DEFAULT_HIGHEST = 0.98;

  private CompareParser() {}

  /**
   * The comparison that this text describes, defaults filled in.
   *
   * @throws InvalidInputException naming the first thing that is wrong
   */
  public static CompareSpec parse(SpecText text) {
    SpecReader reader = new SpecReader(text);
    SetupReader setup = new SetupReader(reader);
    Optional<Grid> givenCold = new GridReader(reader, "cold", Dimension.TEMPERATURE, 0).parse();
    Quantity hot = setup.hot();
    Grid cold = givenCold.orElseGet(() -> defaultCold(hot, reader));
    JunctionReader junctions =
        new JunctionReader(
            reader,
            new Particle(setup.mass().natural()),
            new Box(setup.length().natural()),
            Math.max(hot.natural(), cold.natural(cold.size() - 1)));
    Junction junction = junctions.read(hot.natural());
    long seed = setup.seed();
    SolverReader solvers = new SolverReader(reader, seed);
    @Nullable Solver classical = junctions.isClassical() ? solvers.classical(junction) : null;
    @Nullable Solver quantum = junctions.isQuantum() ? solvers.quantum(junctions, junction) : null;
    CompareSpec spec = new CompareSpec(setup.setup(junction), cold, classical, quantum, seed);
    reader.requireAllUsed();
    return spec;
  }

  /** T = 0 and a logarithmic range below the hot temperature. */
  private static Grid defaultCold(Quantity hot, SpecReader reader) {
    if (hot.value() == 0) {
      throw new InvalidInputException(
          reader.nameOf("cold")
              + " must be given when "
              + reader.nameOf("hot")
              + " is 0, but is not; give temperatures such as 0,1,2");
    }
    Quantity lowest =
        new Quantity(DEFAULT_LOWEST * hot.value(), Dimension.TEMPERATURE, hot.hasUnit());
    Quantity highest =
        new Quantity(DEFAULT_HIGHEST * hot.value(), Dimension.TEMPERATURE, hot.hasUnit());
    return GridReader.logarithmic(lowest, highest, DEFAULT_POINTS).withZero();
  }
}
