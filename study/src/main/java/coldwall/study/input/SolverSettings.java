package coldwall.study.input;

import coldwall.classical.ClassicalSolver;
import coldwall.classical.MaxwellFormula;
import coldwall.classical.MaxwellInPotential;
import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.classical.montecarlo.PotentialMonteCarlo;
import coldwall.classical.operator.CollisionOperator;
import coldwall.input.InvalidInputException;
import coldwall.quantum.LevelCutoff;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.population.DaviesEquation;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.quantum.population.QuantumSolver;
import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.Standard;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a junction is to be solved. The classical methods stand in one list. */
public final class SolverSettings {

  /**
   * A classical method.
   *
   * @param name how it is written
   * @param treats which junctions it can solve
   * @param maker makes it of the other settings
   */
  private record Method(
      String name, Predicate<Junction> treats, Function<SettingsReader, ClassicalSolver> maker) {}

  private static final String EXACT = "exact";
  private static final String MONTE_CARLO = "monte-carlo";

  /** In the order of preference; of one name at most one treats a junction. */
  private static final List<Method> METHODS =
      List.of(
          new Method(EXACT, SolverSettings::isMaxwell, _ -> new MaxwellFormula()),
          new Method(EXACT, SolverSettings::isThermalising, _ -> new MaxwellInPotential()),
          new Method("operator", Junction::isEmpty, _ -> new CollisionOperator()),
          new Method(
              MONTE_CARLO,
              Junction::isEmpty,
              reader -> new EventDrivenMonteCarlo(BoxSettings.seed(reader), effort(reader))),
          new Method(
              MONTE_CARLO,
              junction -> !junction.isEmpty(),
              reader -> new PotentialMonteCarlo(BoxSettings.seed(reader), effort(reader))));

  private static final Setting<String> METHOD =
      Setting.of(
              "method",
              "solver.method",
              "METHOD",
              "Classical solver: exact, operator or monte-carlo (default exact; with metropolis"
                  + " walls, operator)",
              new Form.Choice(METHODS.stream().map(Method::name).distinct().toList()),
              "exact")
          .usedAs("it chooses how a classical wall is solved");

  /** An error that hardly shows in a figure. */
  private static final String USUAL_PRECISION = "0.005";

  /** Where the error of a small difference of large currents would take for ever. */
  private static final long MOST_USUALLY = 1L << 22;

  /** A flight through a potential takes a hundred times as long. */
  private static final long MOST_IN_POTENTIAL = 1L << 19;

  /** Some twenty seconds of a core. */
  private static final long MOST_OF_ANY_IN_POTENTIAL = 1L << 27;

  private static final Setting<Long> COLLISIONS =
      Setting.of(
              "collisions",
              "solver.collisions",
              "N",
              "Monte Carlo: wall collisions a point; with a precision, at most so many",
              new Form.Whole(Effort.Collisions.FEWEST, Effort.MOST_COLLISIONS),
              "4000000")
          .with(
              Standard.from(
                  "at most %s for the usual precision; %s in a potential"
                      .formatted(MOST_USUALLY, MOST_IN_POTENTIAL),
                  "4000000",
                  reader -> PotentialSettings.isChosen(reader) ? MOST_IN_POTENTIAL : MOST_USUALLY))
          .usedAs("it sets the method monte-carlo");

  private static final Setting<Quantity> PRECISION =
      Setting.of(
              "precision",
              "solver.precision",
              "R",
              "Monte Carlo: relative standard error at which a point is enough",
              Form.amount(Dimension.DIMENSIONLESS, Bound.POSITIVE),
              "0.001")
          .with(
              Standard.from(
                  USUAL_PRECISION + " unless a number of collisions is given",
                  USUAL_PRECISION,
                  _ ->
                      new Quantity(
                          Double.parseDouble(USUAL_PRECISION), Dimension.DIMENSIONLESS, false)))
          .usedAs("it sets the method monte-carlo");

  /** How many levels a quantum solver keeps; empty for as many as it needs. */
  public static final Setting<OptionalInt> LEVELS =
      Setting.of(
              "levels",
              "solver.levels",
              "N|auto",
              "Quantum levels kept",
              new Form.WholeOr(LevelCutoff.FEWEST, LevelCutoff.MOST, "auto"),
              "auto")
          .with(Standard.from("auto: until converged", "auto", _ -> OptionalInt.empty()))
          .usedAs("it sets the quantum solver");

  private static final String PAULI = "pauli";
  private static final String DAVIES = "davies";

  /** The equation of quantum baths that couple by operators. */
  public static final Setting<String> EQUATION =
      Setting.of(
              "equation",
              "solver.equation",
              "NAME",
              "Equation of two wall-force baths: pauli, or davies, which also tells how far both"
                  + " can be trusted",
              Form.choice(PAULI, DAVIES, "universal", "redfield"),
              PAULI)
          .with(Standard.<String>fixed(PAULI).asExample())
          .usedAs(
              "it is for two wall-force baths, which couple by an operator; layers that couple by"
                  + " one are for the study twin");

  /** All of them. */
  public static final List<Setting<?>> ALL = List.of(METHOD, COLLISIONS, PRECISION, LEVELS);

  private SolverSettings() {}

  static ClassicalSolver classical(SettingsReader reader, Junction junction) {
    List<Method> possible = possible(junction);
    String name = reader.get(METHOD, possible.getFirst().name);
    return possible.stream()
        .filter(method -> method.name.equals(name))
        .findFirst()
        .orElseThrow(() ->
            reader.must(
                METHOD,
                "be one of "
                    + possible.stream().map(Method::name).collect(Collectors.joining(", "))
                    + " for this junction",
                "choose one of these"))
        .maker
        .apply(reader);
  }

  /** The preferred classical method for a junction, where none is to be chosen. */
  public static ClassicalSolver usualClassical(SettingsReader reader, Junction junction) {
    return possible(junction).getFirst().maker.apply(reader);
  }

  private static List<Method> possible(Junction junction) {
    return METHODS.stream().filter(method -> method.treats.test(junction)).toList();
  }

  private static boolean isMaxwell(Junction junction) {
    return junction.isEmpty()
        && Stream.of(junction.hot(), junction.cold())
            .allMatch(contact -> contact.classicalWall() instanceof ClassicalWall.Maxwell);
  }

  /** In a potential, with walls after which every flight is a new beginning. */
  private static boolean isThermalising(Junction junction) {
    return !junction.isEmpty()
        && Stream.of(junction.hot(), junction.cold())
            .allMatch(contact -> contact.classicalWall().equals(new ClassicalWall.Maxwell(1)));
  }

  private static Effort effort(SettingsReader reader) {
    Optional<Long> collisions = reader.given(COLLISIONS);
    Optional<Quantity> precision = reader.given(PRECISION);
    if (precision.isEmpty()) {
      return collisions
          .<Effort>map(Effort.Collisions::new)
          .orElseGet(
              () -> new Effort.Precision(reader.get(PRECISION).value(), reader.get(COLLISIONS)));
    }
    double relative = precision.get().value();
    if (!(relative >= Effort.Precision.FINEST && relative < 1)) {
      throw reader.must(
          PRECISION,
          "be at least " + Effort.Precision.FINEST + " and below 1",
          "give a relative error such as 1e-3");
    }
    long most =
        PotentialSettings.isChosen(reader) ? MOST_OF_ANY_IN_POTENTIAL : Effort.MOST_COLLISIONS;
    return new Effort.Precision(relative, collisions.orElse(most));
  }

  /**
   * The junction under the equation that was asked for, where both quantum baths couple by
   * operators; else as it is.
   */
  public static Setup underEquation(SettingsReader reader, Setup setup) {
    if (setup.quantum() == null || !OpenSystem.isShaken(setup.junction())) {
      return setup;
    }
    return switch (reader.get(EQUATION)) {
      case PAULI -> setup;
      case DAVIES -> setup.withQuantum(new DaviesEquation(setup.quantum()));
      default ->
          throw reader.must(
              EQUATION,
              "be pauli or davies where hard walls are shaken: the force on a hard wall has no"
                  + " square, and without one the others depend on the number of levels",
              "drop it, or give the baths layers by the study twin");
    };
  }

  static QuantumSolver quantum(SettingsReader reader, WallSettings walls, Junction junction) {
    return quantum(reader, () -> largestProposal(reader, walls, junction));
  }

  /** The quantum solver where Metropolis baths propose as usual. */
  public static QuantumSolver quantum(SettingsReader reader) {
    return quantum(reader, OptionalDouble::empty);
  }

  private static QuantumSolver quantum(
      SettingsReader reader, Supplier<OptionalDouble> largestProposal) {
    OptionalInt levels = reader.get(LEVELS);
    return levels.isPresent()
        ? PauliMasterEquation.withLevels(levels.getAsInt())
        : new PauliMasterEquation(new LevelCutoff.Automatic(largestProposal.get()));
  }

  /**
   * The energy that sets the number of levels of a Metropolis bath, that of another bath beside the
   * junction's included; empty if a classical wall has a window, from which no number of levels
   * follows.
   */
  private static OptionalDouble largestProposal(
      SettingsReader reader, WallSettings walls, Junction junction) {
    List<Contact> contacts = List.of(junction.hot(), junction.cold());
    if (contacts.stream().noneMatch(contact -> contact.quantumWall().levelsAreParameter())) {
      return OptionalDouble.of(walls.usualProposal());
    }
    if (walls.proposal() instanceof Proposal.Uniform(double maximumEnergy)) {
      return OptionalDouble.of(maximumEnergy);
    }
    if (contacts.stream()
        .noneMatch(contact -> contact.classicalWall() instanceof ClassicalWall.Metropolis)) {
      throw new InvalidInputException(
          WallSettings.proposalName(reader)
              + " must be uniform:EMAX where only the quantum bath is metropolis, but is a window;"
              + " write it like uniform:100");
    }
    return OptionalDouble.empty();
  }
}
