package coldwall.spec;

import coldwall.input.InvalidInputException;
import coldwall.settings.SpecText.Entry;
import coldwall.system.Junction;
import coldwall.units.Constants;
import coldwall.units.Dimension;
import coldwall.units.KnownParticle;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Optional;

/** Reads the numbers that every study of one junction shares, defaults filled in. */
final class SetupReader {
  /** The default box has E_1 = 1 for a particle of mass 1. */
  static final double DEFAULT_LENGTH = Math.PI / Math.sqrt(2);

  private static final double DEFAULT_HOT = 5;
  private static final long DEFAULT_SEED = 1;

  private final SpecReader reader;
  private final Optional<Quantity> givenHot;
  private final Optional<Quantity> givenLength;
  private final Optional<Quantity> givenMass;

  /**
   * Reads what is given; the defaults wait until it is known which units the user speaks.
   *
   * @param foreign keys that mean something else to this study, or nothing
   */
  SetupReader(SpecReader reader, String... foreign) {
    this.reader = reader;
    List<String> skipped = List.of(foreign);
    this.givenHot = skipped.contains("hot") ? Optional.empty() : temperature("hot");
    this.givenLength =
        skipped.contains("length") ? Optional.empty() : positive("length", Dimension.LENGTH);
    this.givenMass = massOrParticle();
  }

  Quantity hot() {
    return givenHot.orElseGet(() -> new Quantity(DEFAULT_HOT, Dimension.TEMPERATURE, false));
  }

  Quantity length() {
    return givenLength.orElseGet(() -> new Quantity(DEFAULT_LENGTH, Dimension.LENGTH, false));
  }

  Quantity mass() {
    return givenMass.orElseGet(() ->
        reader.system() == UnitSystem.SI
            ? new Quantity(Constants.ELECTRON_MASS, Dimension.MASS, true)
            : new Quantity(1, Dimension.MASS, false));
  }

  /** To be called when everything else has been read, and with it which units the user speaks. */
  Setup setup(Junction junction) {
    requireSiForParticle();
    requireHotInSi();
    requireLengthInSi();
    return new Setup(junction, hot(), length(), mass(), units());
  }

  /** To be called when everything else has been read. */
  void requireHotInSi() {
    requireGivenInSi(givenHot, "hot", Dimension.TEMPERATURE);
  }

  /** To be called when everything else has been read. */
  void requireLengthInSi() {
    requireGivenInSi(givenLength, "length", Dimension.LENGTH);
  }

  long seed() {
    return reader
        .find("seed")
        .map(entry -> SpecReader.wholeNumber(entry, entry.text(), 0, Long.MAX_VALUE))
        .orElse(DEFAULT_SEED);
  }

  UnitSystem units() {
    Optional<Entry> choice = reader.find("units");
    return switch (choice.map(Entry::text).orElse(reader.system().label())) {
      case "natural" -> UnitSystem.NATURAL;
      case "si" -> UnitSystem.SI;
      default -> throw choice.orElseThrow().must("be natural or si", "choose one of these");
    };
  }

  /** A temperature, at least 0. */
  Optional<Quantity> temperature(String key) {
    return reader
        .find(key)
        .map(entry -> {
          Quantity temperature = reader.read(entry, entry.text(), Dimension.TEMPERATURE);
          if (temperature.value() < 0) {
            throw entry.must("be at least 0", "give a temperature such as 5 or 300K");
          }
          return temperature;
        });
  }

  /** A quantity above 0. */
  Optional<Quantity> positive(String key, Dimension dimension) {
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

  private Optional<Quantity> massOrParticle() {
    Optional<Entry> mass = reader.find("mass");
    Optional<Entry> particle = reader.find("particle");
    if (mass.isPresent() && particle.isPresent()) {
      throw SpecReader.bothGiven(mass.get(), particle.get());
    }
    return mass.isPresent() ? positive("mass", Dimension.MASS) : particleMass();
  }

  /** In kg: whether the other quantities allow that is not known yet. */
  private Optional<Quantity> particleMass() {
    return reader
        .find("particle")
        .map(entry ->
            KnownParticle.named(entry.text())
                .orElseThrow(() ->
                    entry.must(
                        "be one of " + String.join(", ", KnownParticle.labels()),
                        Nearest.remedy(
                            entry.text(),
                            KnownParticle.labels(),
                            "choose one of these, or give " + reader.nameOf("mass"))))
                .mass());
  }

  /** To be called when everything else has been read. */
  void requireSiForParticle() {
    if (reader.system() == UnitSystem.SI) {
      return;
    }
    reader
        .find("particle")
        .ifPresent(entry -> {
          throw entry.must(
              "come with SI units, in which its mass is known",
              "give "
                  + reader.nameOf("hot")
                  + " and "
                  + reader.nameOf("length")
                  + " units, as in 300K and 10nm, or take "
                  + reader.nameOf("mass")
                  + " instead");
        });
  }

  /** What has no default in SI, where no scale is the usual one. */
  void requireGivenInSi(Optional<?> given, String key, Dimension dimension) {
    if (given.isEmpty() && reader.system() == UnitSystem.SI) {
      throw new InvalidInputException(
          reader.nameOf(key)
              + " must be given when other quantities have SI units, but is not; write it like "
              + Quantity.examples(dimension));
    }
  }
}
