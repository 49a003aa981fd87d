package coldwall.study.relax;

import coldwall.classical.montecarlo.RelaxationRun;
import coldwall.frame.Sentence;
import coldwall.input.InvalidInputException;
import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Form.QuantityReader;
import coldwall.settings.Grid;
import coldwall.settings.Range;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText.Entry;
import coldwall.settings.Standard;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.SolverSettings;
import coldwall.study.input.WallSettings;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.system.Strength;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What was asked about one bath in contact with the particle. Numbers are in natural units,
 * quantities as they were given.
 *
 * @param temperatures of the bath, ascending
 * @param length of the box
 * @param mass of the particle
 * @param maximumEnergy E_max of the uniform proposal, which also sets the levels of a bath that
 *     counts them
 * @param halfWidth d of the window
 * @param strengths of each kind of coupling
 * @param levels of the box for every quantum bath, empty for as many as each needs
 * @param fit the range of temperatures over which a power law is asked for
 * @param simulations at how many of the temperatures the relaxation is simulated
 * @param run how
 */
record OneBath(
    Grid temperatures,
    Quantity length,
    Quantity mass,
    double maximumEnergy,
    double halfWidth,
    Map<Strength, Double> strengths,
    OptionalInt levels,
    Optional<Fitted> fit,
    int simulations,
    RelaxationRun run) {
  /** The places of the classical walls. */
  static final int UNIFORM = 0;

  static final int WINDOW = 1;
  static final int MAXWELL = 2;

  /** Of E_max: wide against the lowest temperatures of the default range, not the highest. */
  private static final double WINDOW_SHARE = 0.25;

  private static final Range TEMPERATURES =
      Range.of(
          "temperature",
          "bath.temperature",
          "Temperatures of the bath",
          "T",
          Dimension.TEMPERATURE,
          Bound.AT_LEAST_ZERO,
          List.of("0,0.1,1,10", "0.05:20:40"),
          Standard.bare(
              "40 from 0.05 to 20, logarithmic",
              "",
              _ -> Grid.logarithmic(0.05, 20, 40, Dimension.TEMPERATURE)));

  private static final Setting<Quantity> REACH =
      amount(
          "uniform",
          "E",
          "metropolis with the uniform proposal: energies up to E, which also sets the levels of the"
              + " quantum metropolis bath",
          Dimension.ENERGY,
          Standard.from("the highest temperature", "20", OneBath::highestEnergy));

  private static final Setting<Quantity> WIDTH =
      amount(
          "window",
          "D",
          "metropolis with a window: energies within D of the old one",
          Dimension.ENERGY,
          Standard.from(
              "a quarter of that of uniform",
              "5",
              reader -> proposed(reader, REACH).times(WINDOW_SHARE)));

  private static final Setting<Proposal> PROPOSAL =
      WallSettings.proposal(
          "bath.proposal", "The same as one of the two before, as other commands have it");

  /** At 1 a maxwell wall forgets at once, and there is nothing to draw. */
  private static final Setting<Quantity> ACCOMMODATION =
      amount(
          "accommodation",
          "A",
          "Share of collisions that thermalise, in "
              + WallSettings.lawsWith(List.of(Strength.ACCOMMODATION)),
          Dimension.DIMENSIONLESS,
          Standard.fixed("0.5", "0.5: at 1 maxwell thermalises at once"));

  private static final Setting<Quantity> GAMMA =
      strength(
          "gamma",
          "G",
          "Rate, as a bare number also the coupling of wall-force; of ",
          Strength.RATE);

  private static final Setting<Quantity> COUPLING =
      strength("coupling", "C", "Coupling of ", Strength.FORCE_COUPLING);

  private static final Setting<Fitted> FIT =
      Setting.of(
          "fit",
          "analysis.fit",
          "A:B",
          "Temperatures over which N* ~ T^-p is fitted (default 0.29 to 1 of the largest proposed"
              + " energy, if they hold three points)",
          new Form.Matching<>(
              Quantity.pattern(Dimension.TEMPERATURE)
                  + " *: *"
                  + Quantity.pattern(Dimension.TEMPERATURE),
              OneBath::range,
              range -> range.from() + ":" + range.to()),
          "5.8:20");

  private static final Setting<Long> SIMULATE =
      count(
          "simulate", "K", "At how many of the temperatures collisions are simulated", 0, 1000, 4);

  private static final Setting<Long> PARTICLES =
      count(
          "particles",
          "N",
          "Particles in a simulation",
          RelaxationRun.FEWEST,
          100_000_000,
          100_000);

  /** All settings. */
  static final List<Setting<?>> SETTINGS =
      Setting.listOf(
          TEMPERATURES.settings(),
          List.of(REACH, WIDTH, PROPOSAL, ACCOMMODATION, GAMMA, COUPLING),
          BoxSettings.BOX,
          List.of(FIT, SolverSettings.LEVELS, SIMULATE, PARTICLES),
          BoxSettings.OUTPUT);

  OneBath {
    strengths = Map.copyOf(strengths);
  }

  /** A range of temperatures, ends included. */
  record Fitted(double from, double to) {}

  /**
   * A classical wall.
   *
   * @param name how it is called where several stand beside each other
   * @param law its rule
   */
  record Wall(String name, ClassicalWall law) {
    private static Wall metropolis(Proposal proposal) {
      return new Wall(proposal.parameter().name(), new ClassicalWall.Metropolis(proposal));
    }

    /** "metropolis, window". */
    String label() {
      return name.equals(law.name()) ? name : law.name() + ", " + name;
    }
  }

  /** The classical walls: both Metropolis proposals and maxwell. */
  List<Wall> walls() {
    ClassicalWall maxwell = new ClassicalWall.Maxwell(strength(Strength.ACCOMMODATION));
    return List.of(
        Wall.metropolis(new Proposal.Uniform(maximumEnergy)),
        Wall.metropolis(new Proposal.Window(halfWidth)),
        new Wall(maxwell.name(), maxwell));
  }

  /** The quantum baths: the usual one first, the others in the order of their list. */
  List<QuantumWall> baths() {
    return QuantumWall.laws().stream()
        .sorted(Comparator.comparing(law -> !law.name().equals(WallSettings.USUAL_BATH)))
        .map(law -> law.of(strength(law.coupling().orElseThrow())))
        .toList();
  }

  /** How the names of the numbers of a bath begin. */
  static String prefix(QuantumWall bath) {
    return bath.name().replace('-', '_');
  }

  double strength(Strength kind) {
    return Objects.requireNonNull(strengths.get(kind));
  }

  Particle particle() {
    return new Particle(mass.natural());
  }

  Box box() {
    return new Box(length.natural());
  }

  /** E_1. */
  double groundEnergy() {
    return box().groundEnergy(particle());
  }

  /** What the settings say, defaults filled in. */
  static OneBath of(SettingsReader reader) {
    return new OneBath(
        TEMPERATURES.of(reader),
        reader.get(BoxSettings.LENGTH),
        BoxSettings.mass(reader),
        proposed(reader, REACH).natural(),
        proposed(reader, WIDTH).natural(),
        Arrays.stream(Strength.values())
            .collect(Collectors.toMap(kind -> kind, kind -> strength(reader, kind).natural())),
        reader.get(SolverSettings.LEVELS),
        reader.given(FIT),
        reader.get(SIMULATE).intValue(),
        new RelaxationRun(BoxSettings.seed(reader), reader.get(PARTICLES).intValue()));
  }

  /**
   * What is proposed, by its own setting or by the common one.
   *
   * @throws InvalidInputException if by both
   */
  private static Quantity proposed(SettingsReader reader, Setting<Quantity> setting) {
    Optional<Quantity> common =
        reader
            .peek(PROPOSAL)
            .map(Proposal::parameter)
            .filter(parameter -> parameter.name().equals(setting.name()))
            .map(parameter -> new Quantity(parameter.value(), Dimension.ENERGY, false));
    if (common.isPresent()) {
      Object _ = reader.given(PROPOSAL);
      if (reader.peek(setting).isPresent()) {
        throw new InvalidInputException(
            Sentence.of(
                    "only one of {common} and {own} must be given, but both are; drop one, they set"
                        + " the same")
                .with("common", reader.nameOf(PROPOSAL))
                .with("own", reader.nameOf(setting))
                .toString());
      }
    }
    return common.isPresent() ? reader.get(setting, common.get()) : reader.get(setting);
  }

  /** The coupling of wall-force follows the rate of the other baths where both are bare. */
  private static Quantity strength(SettingsReader reader, Strength kind) {
    Optional<Quantity> rate = reader.peek(GAMMA).filter(gamma -> !gamma.hasUnit());
    return kind == Strength.FORCE_COUPLING && rate.isPresent()
        ? reader.get(
            COUPLING, new Quantity(rate.get().natural(), Dimension.INVERSE_FORCE_SQUARED, false))
        : reader.get(setting(kind));
  }

  /** How each kind of coupling is set. */
  static Setting<Quantity> setting(Strength kind) {
    return switch (kind) {
      case ACCOMMODATION -> ACCOMMODATION;
      case RATE -> GAMMA;
      case FORCE_COUPLING -> COUPLING;
    };
  }

  private static Setting<Quantity> amount(
      String name,
      String label,
      String description,
      Dimension dimension,
      Standard<Quantity> usual) {
    Bound bound = dimension == Dimension.DIMENSIONLESS ? Bound.SHARE : Bound.POSITIVE;
    return Setting.of(
            name, "bath." + name, label, description, Form.amount(dimension, bound), usual.sample())
        .with(usual);
  }

  private static Setting<Quantity> strength(
      String name, String label, String description, Strength kind) {
    return amount(
        name,
        label,
        description + WallSettings.lawsWith(List.of(kind)),
        kind.dimension(),
        Standard.from(
            "1; in SI units, 1 in the box's own units",
            "1",
            reader ->
                new Quantity(
                    WallSettings.usualStrength(
                        reader, kind, BoxSettings.particle(reader), BoxSettings.box(reader)),
                    kind.dimension(),
                    false)));
  }

  private static Setting<Long> count(
      String name, String label, String description, long least, long most, long usual) {
    String sample = Long.toString(usual);
    return Setting.of(
            name, "solver." + name, label, description, new Form.Whole(least, most), sample)
        .with(Standard.fixed(sample));
  }

  private static Quantity highestEnergy(SettingsReader reader) {
    double highest = TEMPERATURES.of(reader).last().natural();
    double groundEnergy = BoxSettings.box(reader).groundEnergy(BoxSettings.particle(reader));
    return new Quantity(highest == 0 ? groundEnergy : highest, Dimension.ENERGY, false);
  }

  private static Fitted range(Entry entry, QuantityReader quantities) {
    String[] ends = entry.text().split(":", -1);
    if (ends.length != 2) {
      throw entry.must("have the form from:to", "give two temperatures such as 5.8:20");
    }
    double from = quantities.read(entry, ends[0], Dimension.TEMPERATURE).natural();
    double to = quantities.read(entry, ends[1], Dimension.TEMPERATURE).natural();
    if (!(from >= 0 && from < to)) {
      throw entry.must("run from a lower to a higher temperature", "exchange or widen the ends");
    }
    return new Fitted(from, to);
  }
}
