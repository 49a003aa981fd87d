package coldwall.spec;

import coldwall.junction.Box;
import coldwall.junction.Junction;
import coldwall.junction.Particle;
import coldwall.solver.Solver;
import coldwall.units.Quantity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a {@link CompareSpec}. */
public final class CompareParser {
  private CompareParser() {}

  /**
   * The comparison that this text describes, defaults filled in.
   *
   * @throws coldwall.junction.InvalidInputException naming the first thing that is wrong
   */
  public static CompareSpec parse(SpecText text) {
    SpecReader reader = new SpecReader(text);
    SetupReader setup = new SetupReader(reader);
    Optional<List<Quantity>> givenCold = ColdTemperatures.parse(reader);
    Quantity hot = setup.hot();
    List<Quantity> cold = givenCold.orElseGet(() -> ColdTemperatures.defaultRange(hot, reader));
    JunctionReader junctions =
        new JunctionReader(
            reader,
            new Particle(setup.mass().natural()),
            new Box(setup.length().natural()),
            Math.max(hot.natural(), cold.getLast().natural()));
    Junction junction = junctions.read(hot.natural());
    long seed = setup.seed();
    SolverReader solvers = new SolverReader(reader, seed);
    @Nullable Solver classical = junctions.isClassical() ? solvers.classical(junction) : null;
    @Nullable Solver quantum = junctions.isQuantum() ? solvers.quantum(junctions, junction) : null;
    CompareSpec spec = new CompareSpec(setup.setup(junction), cold, classical, quantum, seed);
    reader.requireAllUsed();
    return spec;
  }
}
