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

/** Reads a {@link RectificationSpec}. */
public final class RectificationParser {
  private static final int DEFAULT_POINTS = 40;
  private static final double DEFAULT_LOWEST = 0.001;
  private static final double DEFAULT_HIGHEST = 0.98;
  private static final int DEFAULT_ASYMMETRIES = 21;

  private RectificationParser() {}

  /**
   * The study that this text describes, defaults filled in.
   *
   * @throws InvalidInputException naming the first thing that is wrong
   */
  public static RectificationSpec parse(SpecText text) {
    SpecReader reader = new SpecReader(text);
    SetupReader setup = new SetupReader(reader);
    Optional<Grid> givenCold = new GridReader(reader, "cold", Dimension.TEMPERATURE, 0).parse();
    Grid asymmetries =
        Ratios.parse(reader, Ratios.ASYMMETRY)
            .orElseGet(() -> Ratios.logarithmic(0.01, 100, DEFAULT_ASYMMETRIES));
    Quantity hot = requirePositive(setup.hot(), reader);
    Grid cold = requireColder(givenCold.orElseGet(() -> defaultCold(hot)), hot, reader);
    JunctionReader junctions =
        new JunctionReader(
            reader,
            new Particle(setup.mass().natural()),
            new Box(setup.length().natural()),
            hot.natural());
    Junction junction = junctions.read(hot.natural());
    long seed = setup.seed();
    SolverReader solvers = new SolverReader(reader, seed);
    @Nullable Solver classical = junctions.isClassical() ? solvers.classical(junction) : null;
    @Nullable Solver quantum = junctions.isQuantum() ? solvers.quantum(junctions, junction) : null;
    RectificationSpec spec =
        new RectificationSpec(setup.setup(junction), cold, asymmetries, classical, quantum, seed);
    reader.requireAllUsed();
    return spec;
  }

  private static Quantity requirePositive(Quantity hot, SpecReader reader) {
    if (hot.value() == 0) {
      throw InvalidInputException.must(
          reader.nameOf("hot"), "be above 0", 0, "no bath is colder; give a temperature such as 5");
    }
    return hot;
  }

  private static Grid requireColder(Grid cold, Quantity hot, SpecReader reader) {
    Quantity highest = cold.values().getLast();
    // A unit that only one of them has is told about later.
    if (highest.hasUnit() == hot.hasUnit() && highest.value() >= hot.value()) {
      throw InvalidInputException.must(
          reader.nameOf("cold"),
          "stay below the hot temperature " + hot.value(),
          highest.value(),
          "both directions of the bias are computed; give the lower temperatures only");
    }
    return cold;
  }

  private static Grid defaultCold(Quantity hot) {
    return GridReader.logarithmic(
        new Quantity(DEFAULT_LOWEST * hot.value(), Dimension.TEMPERATURE, hot.hasUnit()),
        new Quantity(DEFAULT_HIGHEST * hot.value(), Dimension.TEMPERATURE, hot.hasUnit()),
        DEFAULT_POINTS);
  }
}
