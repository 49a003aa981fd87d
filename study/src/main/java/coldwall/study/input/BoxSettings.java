package coldwall.study.input;

import coldwall.frame.Resolved;
import coldwall.input.InvalidInputException;
import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Grid;
import coldwall.settings.Range;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.Standard;
import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.units.Constants;
import coldwall.units.Dimension;
import coldwall.units.KnownParticle;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;

/** The particle, its box, and the hot bath: what every study of one junction shares. */
public final class BoxSettings {
  /** The length of the default box, in which E_1 = 1 for a particle of mass 1. */
  public static final double UNIT_LENGTH = Math.PI / Math.sqrt(2);

  /** The temperature of the hot bath. */
  public static final Setting<Quantity> HOT =
      Setting.of(
              "hot",
              "junction.hot.temperature",
              "T",
              "Temperature of the hot bath",
              Form.amount(Dimension.TEMPERATURE, Bound.AT_LEAST_ZERO),
              "5")
          .with(Standard.fixed("5"));

  /** The temperature of the cold bath, where it is one. */
  public static Setting<Quantity> cold(double shareOfHot, String words, String example) {
    return Setting.of(
            "cold",
            "junction.cold.temperature",
            "T",
            "Temperature of the cold bath",
            Form.amount(Dimension.TEMPERATURE, Bound.AT_LEAST_ZERO),
            example)
        .with(Standard.from(words, example, reader -> reader.get(HOT).times(shareOfHot)));
  }

  /** The distance between the walls. */
  public static final Setting<Quantity> LENGTH =
      Setting.of(
              "length",
              "junction.length",
              "L",
              "Length of the box",
              Form.amount(Dimension.LENGTH, Bound.POSITIVE),
              "1")
          .with(Standard.fixed(Double.toString(UNIT_LENGTH), "pi/sqrt(2), which makes E_1 = 1"));

  /** The mass of the particle. */
  public static final Setting<Quantity> MASS =
      Setting.of(
              "mass",
              "junction.mass",
              "M",
              "Mass of the particle",
              Form.amount(Dimension.MASS, Bound.POSITIVE),
              "1")
          .with(Standard.from("1; in SI units, the electron's", "1", BoxSettings::usualMass));

  /** The particle by its name, instead of its mass. */
  public static final Setting<String> PARTICLE =
      Setting.of(
              "particle",
              "junction.particle",
              "NAME",
              "The particle, in SI units, instead of its mass: "
                  + String.join(", ", KnownParticle.labels()),
              new Form.Choice(KnownParticle.labels(), KnownParticle.symbols()),
              "electron")
          .insteadOf(MASS);

  /** Length, mass and particle. */
  public static final List<Setting<?>> BOX = List.of(LENGTH, MASS, PARTICLE);

  private static final Setting<Long> SEED =
      Setting.of(
              "seed",
              "seed",
              "N",
              "Seed of everything random",
              new Form.Whole(0, Long.MAX_VALUE),
              "1")
          .with(Standard.fixed("1"));

  private static final Setting<String> UNITS =
      Setting.of(
              "units",
              "units",
              "natural|si",
              "Units of the output",
              Form.choice("natural", "si"),
              "natural")
          .with(Standard.from("as the input", "natural", reader -> reader.system().label()));

  /** Seed and units. */
  public static final List<Setting<?>> OUTPUT = List.of(SEED, UNITS);

  /** Units, for studies without anything random. */
  public static final List<Setting<?>> UNITS_ONLY = List.of(UNITS);

  private BoxSettings() {}

  private static Quantity usualMass(SettingsReader reader) {
    return reader.system() == UnitSystem.SI
        ? new Quantity(Constants.ELECTRON_MASS, Dimension.MASS, true)
        : new Quantity(1, Dimension.MASS, false);
  }

  /** The mass that was given, or that of the particle that was named. */
  public static Quantity mass(SettingsReader reader) {
    return reader
        .given(PARTICLE)
        .map(name -> {
          if (reader.system() != UnitSystem.SI) {
            throw reader.must(
                PARTICLE,
                "come with SI units, in which its mass is known",
                "give "
                    + String.join(" and ", reader.namesOfBare())
                    + " units, as in 300K and 10nm, or take "
                    + reader.nameOf(MASS)
                    + " instead");
          }
          return KnownParticle.named(name).orElseThrow().mass();
        })
        .orElseGet(() -> reader.get(MASS));
  }

  /** The particle. */
  public static Particle particle(SettingsReader reader) {
    return new Particle(mass(reader).natural());
  }

  /** The box. */
  public static Box box(SettingsReader reader) {
    return new Box(reader.get(LENGTH).natural());
  }

  /**
   * Temperatures that all stay below the hot one.
   *
   * @param cold the settings that say them
   * @param remedy for the message where they do not
   */
  public static Grid colder(SettingsReader reader, Range cold, String remedy) {
    Quantity hot = reader.get(HOT);
    if (hot.value() == 0) {
      throw reader.must(HOT, "be above 0", "no bath is colder; give a temperature such as 5");
    }
    Grid grid = cold.of(reader);
    if (grid.last().value() >= hot.value()) {
      throw InvalidInputException.must(
          reader.nameOf(cold.values()),
          "stay below the hot temperature " + hot.value(),
          grid.last().value(),
          remedy);
    }
    return grid;
  }

  /** The seed. */
  public static long seed(SettingsReader reader) {
    return reader.get(SEED);
  }

  /**
   * To be called when everything has been read.
   *
   * @throws InvalidInputException if something was given that nothing has asked for
   */
  public static Resolved resolved(SettingsReader reader) {
    String units = reader.get(UNITS);
    if (units.equals(UnitSystem.SI.label()) && reader.system() != UnitSystem.SI) {
      throw reader.must(
          UNITS,
          "be natural where quantities are bare numbers, which have no size in SI units",
          "give "
              + String.join(" and ", reader.namesOfBare())
              + " units, as in 300K and 10nm, or drop it");
    }
    long seed = reader.get(SEED);
    return new Resolved(
        reader.finish(),
        seed,
        units.equals(UnitSystem.SI.label()) ? UnitSystem.SI : UnitSystem.NATURAL,
        reader.typedQuantities());
  }
}
