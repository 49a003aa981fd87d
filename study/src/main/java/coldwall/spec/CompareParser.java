package coldwall.spec;

import coldwall.classical.CollisionOperator;
import coldwall.classical.Effort;
import coldwall.classical.EventDrivenMonteCarlo;
import coldwall.classical.MaxwellFormula;
import coldwall.junction.Box;
import coldwall.junction.ClassicalWall;
import coldwall.junction.Contact;
import coldwall.junction.InvalidInputException;
import coldwall.junction.Junction;
import coldwall.junction.Particle;
import coldwall.quantum.LevelCutoff;
import coldwall.quantum.PauliMasterEquation;
import coldwall.solver.Solver;
import coldwall.spec.SpecText.Entry;
import coldwall.units.Constants;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a {@link CompareSpec}. */
public final class CompareParser {
  /** The default box has E_1 = 1 for a particle of mass 1. */
  private static final double DEFAULT_LENGTH = Math.PI / Math.sqrt(2);

  private static final double DEFAULT_HOT = 5;
  private static final long DEFAULT_SEED = 1;
  private static final long DEFAULT_COLLISIONS = 4_000_000;

  private final SpecReader reader;

  private CompareParser(SpecReader reader) {
    this.reader = reader;
  }

  /**
   * The comparison that this text describes, defaults filled in.
   *
   * @throws InvalidInputException naming the first thing that is wrong
   */
  public static CompareSpec parse(SpecText text) {
    return new CompareParser(new SpecReader(text)).parse();
  }

  private CompareSpec parse() {
    Optional<Quantity> givenHot = hotTemperature();
    Optional<Quantity> givenLength = positive("length", Dimension.LENGTH);
    Optional<Quantity> givenMass = positive("mass", Dimension.MASS);
    Optional<List<Quantity>> givenCold = ColdTemperatures.parse(reader);
    Quantity hot =
        givenHot.orElseGet(() -> new Quantity(DEFAULT_HOT, Dimension.TEMPERATURE, false));
    Quantity length =
        givenLength.orElseGet(() -> new Quantity(DEFAULT_LENGTH, Dimension.LENGTH, false));
    Quantity mass = givenMass.orElseGet(this::defaultMass);
    List<Quantity> cold = givenCold.orElseGet(() -> ColdTemperatures.defaultRange(hot));
    double hottest = Math.max(hot.natural(), cold.getLast().natural());
    JunctionReader junctionReader =
        new JunctionReader(
            reader, new Particle(mass.natural()), new Box(length.natural()), hottest);
    Junction junction = junctionReader.read(hot.natural());
    @Nullable Solver classical = junctionReader.isClassical() ? classicalSolver(junction) : null;
    @Nullable Solver quantum =
        junctionReader.isQuantum() ? quantumSolver(junctionReader, junction) : null;
    requireGivenInSi(givenHot, "--hot", Dimension.TEMPERATURE);
    requireGivenInSi(givenLength, "--length", Dimension.LENGTH);
    CompareSpec spec =
        new CompareSpec(junction, hot, cold, length, mass, classical, quantum, seed(), units());
    reader.requireAllUsed();
    return spec;
  }

  private Optional<Quantity> hotTemperature() {
    return reader
        .find("hot")
        .map(entry -> {
          Quantity hot = reader.read(entry, entry.text(), Dimension.TEMPERATURE);
          if (hot.value() < 0) {
            throw entry.must("be at least 0", "give a temperature such as 5 or 300K");
          }
          return hot;
        });
  }

  private Optional<Quantity> positive(String key, Dimension dimension) {
    return reader
        .find(key)
        .map(entry -> {
          Quantity quantity = reader.read(entry, entry.text(), dimension);
          if (!(quantity.value() > 0)) {
            throw entry.must("be above 0", "write it like 2 or " + Quantity.examples(dimension));
          }
          return quantity;
        });
  }

  private void requireGivenInSi(Optional<Quantity> given, String flag, Dimension dimension) {
    if (given.isEmpty() && reader.system() == UnitSystem.SI) {
      throw new InvalidInputException(
          flag
              + " must be given when other quantities have SI units, but is not; write it like "
              + Quantity.examples(dimension));
    }
  }

  private Quantity defaultMass() {
    return reader.system() == UnitSystem.SI
        ? new Quantity(Constants.ELECTRON_MASS, Dimension.MASS, true)
        : new Quantity(1, Dimension.MASS, false);
  }

  private Solver classicalSolver(Junction junction) {
    boolean hasFormula = isMaxwell(junction.hot()) && isMaxwell(junction.cold());
    Optional<Entry> method = reader.find("method");
    String methods = hasFormula ? "exact, operator, monte-carlo" : "operator, monte-carlo";
    return switch (method.map(Entry::text).orElse(hasFormula ? "exact" : "operator")) {
      case String name when name.equals("exact") && hasFormula -> new MaxwellFormula();
      case "operator" -> new CollisionOperator();
      case "monte-carlo" -> new EventDrivenMonteCarlo(seed(), effort());
      default ->
          throw method
              .orElseThrow()
              .must("be one of " + methods + " for these walls", "choose one of these");
    };
  }

  private static boolean isMaxwell(Contact contact) {
    return contact.classicalWall() instanceof ClassicalWall.Maxwell;
  }

  private Effort effort() {
    Optional<Entry> precision = reader.find("precision");
    if (precision.isPresent()) {
      double share =
          reader.read(precision.get(), precision.get().text(), Dimension.DIMENSIONLESS).value();
      if (!(share >= Effort.Precision.FINEST && share < 1)) {
        throw precision
            .get()
            .must(
                "be at least " + Effort.Precision.FINEST + " and below 1",
                "give a relative error such as 1e-3");
      }
      return new Effort.Precision(share);
    }
    return new Effort.Collisions(
        reader
            .find("collisions")
            .map(entry ->
                SpecReader.wholeNumber(
                    entry, entry.text(), Effort.Collisions.FEWEST, Effort.MOST_COLLISIONS))
            .orElse(DEFAULT_COLLISIONS));
  }

  private Solver quantumSolver(JunctionReader junctionReader, Junction junction) {
    Optional<Entry> levels = reader.find("levels").filter(entry -> !entry.text().equals("auto"));
    return levels
        .map(entry ->
            PauliMasterEquation.withLevels(
                (int)
                    SpecReader.wholeNumber(
                        entry, entry.text(), LevelCutoff.FEWEST, LevelCutoff.MOST)))
        .orElseGet(() ->
            new PauliMasterEquation(
                new LevelCutoff.Automatic(junctionReader.largestProposal(junction))));
  }

  private long seed() {
    return reader
        .find("seed")
        .map(entry -> SpecReader.wholeNumber(entry, entry.text(), 0, Long.MAX_VALUE))
        .orElse(DEFAULT_SEED);
  }

  private UnitSystem units() {
    Optional<Entry> choice = reader.find("units");
    return switch (choice.map(Entry::text).orElse(reader.system().label())) {
      case "natural" -> UnitSystem.NATURAL;
      case "si" -> UnitSystem.SI;
      default -> throw choice.orElseThrow().must("be natural or si", "choose one of these");
    };
  }
}
