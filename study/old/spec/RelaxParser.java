package coldwall.spec;

import coldwall.classical.montecarlo.RelaxationRun;
import coldwall.quantum.LevelCutoff;
import coldwall.spec.RelaxSpec.FitRange;
import coldwall.settings.SpecText.Entry;
import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a {@link RelaxSpec}. */
public final class RelaxParser {
  private static final double LOWEST = 0.05;
  private static final double HIGHEST = 20;
  private static final int POINTS = 40;

  /** At 1 a maxwell wall forgets at once, and there is nothing to draw. */
  private static final double ACCOMMODATION = 0.5;

  /** Of E_max: wide against the lowest temperatures of the default range, not the highest. */
  private static final double WINDOW = 0.25;

  private static final int SIMULATED = 4;
  static final int MOST_SIMULATED = 1000;
  private static final int PARTICLES = 100_000;
  static final int MOST_PARTICLES = 100_000_000;

  private final SpecReader reader;
  private final SetupReader setup;

  private RelaxParser(SpecReader reader) {
    this.reader = reader;
    this.setup = new SetupReader(reader, "hot");
  }

  /**
   * The study that this text describes, defaults filled in.
   *
   * @throws coldwall.input.InvalidInputException naming the first thing that is wrong
   */
  public static RelaxSpec parse(SpecText text) {
    return new RelaxParser(new SpecReader(text)).parse();
  }

  private RelaxSpec parse() {
    Optional<Grid> given = new GridReader(reader, "temperature", Dimension.TEMPERATURE, 0).parse();
    Optional<Quantity> uniform = setup.positive("uniform", Dimension.ENERGY);
    Optional<Quantity> window = setup.positive("window", Dimension.ENERGY);
    Optional<Quantity> rate = setup.positive("gamma", Dimension.RATE);
    Optional<Quantity> coupling = setup.positive("coupling", Dimension.INVERSE_FORCE_SQUARED);
    Optional<FitRange> fit = reader.find("fit").map(this::fit);
    Grid temperatures = given.orElseGet(RelaxParser::defaultTemperatures);
    boolean si = reader.system() == UnitSystem.SI;
    Particle particle = new Particle(setup.mass().natural());
    double groundEnergy = new Box(setup.length().natural()).groundEnergy(particle);
    double highest = temperatures.natural(temperatures.size() - 1);
    double maximumEnergy =
        uniform.map(Quantity::natural).orElse(highest == 0 ? groundEnergy : highest);
    RelaxSpec spec =
        new RelaxSpec(
            temperatures,
            setup.length(),
            setup.mass(),
            accommodation(),
            maximumEnergy,
            window.map(Quantity::natural).orElse(WINDOW * maximumEnergy),
            rate.map(Quantity::natural).orElse(si ? groundEnergy : 1),
            coupling
                .map(Quantity::natural)
                .orElse(si ? WallReader.ownCoupling(groundEnergy, particle.mass()) : 1),
            levels(),
            fit,
            wholeNumber("simulate", 0, MOST_SIMULATED, SIMULATED),
            wholeNumber("particles", RelaxationRun.FEWEST, MOST_PARTICLES, PARTICLES),
            setup.seed(),
            setup.units());
    setup.requireSiForParticle();
    setup.requireGivenInSi(given, "temperature-log", Dimension.TEMPERATURE);
    setup.requireLengthInSi();
    reader.requireAllUsed();
    return spec;
  }

  private static Grid defaultTemperatures() {
    return GridReader.logarithmic(
        new Quantity(LOWEST, Dimension.TEMPERATURE, false),
        new Quantity(HIGHEST, Dimension.TEMPERATURE, false),
        POINTS);
  }

  private double accommodation() {
    return reader
        .find("accommodation")
        .map(entry -> WallReader.accommodation(reader, entry))
        .orElse(ACCOMMODATION);
  }

  private FitRange fit(Entry entry) {
    String[] ends = entry.text().split(":", -1);
    if (ends.length != 2) {
      throw entry.must("have the form from:to", "give two temperatures such as 5.8:20");
    }
    double from = reader.read(entry, ends[0], Dimension.TEMPERATURE).natural();
    double to = reader.read(entry, ends[1], Dimension.TEMPERATURE).natural();
    if (!(from >= 0 && from < to)) {
      throw entry.must("run from a lower to a higher temperature", "exchange or widen the ends");
    }
    return new FitRange(from, to);
  }

  private OptionalInt levels() {
    return reader
        .find("levels")
        .filter(entry -> !entry.text().equals("auto"))
        .map(entry ->
            OptionalInt.of(
                (int)
                    SpecReader.wholeNumber(
                        entry, entry.text(), LevelCutoff.FEWEST, LevelCutoff.MOST)))
        .orElseGet(OptionalInt::empty);
  }

  private int wholeNumber(String key, int least, int most, int otherwise) {
    return reader
        .find(key)
        .map(entry -> (int) SpecReader.wholeNumber(entry, entry.text(), least, most))
        .orElse(otherwise);
  }
}
