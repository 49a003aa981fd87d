package coldwall.spec;

import coldwall.input.InvalidInputException;
import coldwall.solver.Solver;
import coldwall.settings.SpecText.Entry;
import coldwall.system.Box;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a {@link ScaleSpec}. */
public final class ScaleParser {
  private static final double SHORTEST = 1;
  private static final double LONGEST = 90;
  private static final int POINTS = 30;
  private static final double COLD_SHARE = 0.5;

  private ScaleParser() {}

  /**
   * The study that this text describes, defaults filled in.
   *
   * @throws InvalidInputException naming the first thing that is wrong
   */
  public static ScaleSpec parse(SpecText text) {
    SpecReader reader = new SpecReader(text);
    SetupReader setup = new SetupReader(reader, "length");
    Optional<Grid> given =
        new GridReader(reader, "length", Dimension.LENGTH, Double.MIN_VALUE).parse();
    Optional<Quantity> givenCold = setup.temperature("cold");
    Quantity hot = setup.hot();
    Quantity cold = givenCold.orElseGet(() -> half(hot));
    if (hot.natural() == cold.natural()) {
      throw new InvalidInputException(
          reader.nameOf("cold")
              + " must differ from "
              + reader.nameOf("hot")
              + ", but both are "
              + hot.value()
              + "; without a difference nothing flows");
    }
    Grid lengths = given.orElseGet(ScaleParser::defaultLengths);
    JunctionReader junctions =
        new JunctionReader(
            reader,
            new Particle(setup.mass().natural()),
            new Box(lengths.natural(0)),
            Math.max(hot.natural(), cold.natural()));
    Junction junction = junctions.read(hot.natural()).withColdTemperature(cold.natural());
    SolverReader solvers = new SolverReader(reader, setup.seed());
    @Nullable Solver classical = junctions.isClassical() ? solvers.classical(junction) : null;
    @Nullable Solver quantum = junctions.isQuantum() ? solvers.quantum(junctions, junction) : null;
    boolean scaled = !junctions.isQuantum() || areRatesScaled(reader);
    setup.requireSiForParticle();
    setup.requireHotInSi();
    setup.requireGivenInSi(given, "length-log", Dimension.LENGTH);
    ScaleSpec spec =
        new ScaleSpec(
            junction,
            lengths,
            hot,
            cold,
            setup.mass(),
            scaled,
            classical,
            quantum,
            setup.seed(),
            setup.units());
    reader.requireAllUsed();
    return spec;
  }

  private static Quantity half(Quantity hot) {
    return new Quantity(COLD_SHARE * hot.value(), Dimension.TEMPERATURE, hot.hasUnit());
  }

  private static Grid defaultLengths() {
    return GridReader.logarithmic(
        new Quantity(SHORTEST, Dimension.LENGTH, false),
        new Quantity(LONGEST, Dimension.LENGTH, false),
        POINTS);
  }

  private static boolean areRatesScaled(SpecReader reader) {
    Optional<Entry> choice = reader.find("rates");
    return switch (choice.map(Entry::text).orElse("scaled")) {
      case "scaled" -> true;
      case "fixed" -> false;
      default -> throw choice.orElseThrow().must("be scaled or fixed", "choose one of these");
    };
  }
}
