package coldwall.settings;

import coldwall.settings.Form.Bound;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The settings of a study that there is not, a few of every kind. */
final class Invented {
  static final Setting<Quantity> HOT =
      Setting.of(
              "hot",
              "junction.hot.temperature",
              "T",
              "Temperature of the hot end",
              Form.amount(Dimension.TEMPERATURE, Bound.AT_LEAST_ZERO),
              "5")
          .with(Standard.fixed("5"));

  static final Setting<Quantity> LENGTH =
      Setting.of(
              "length",
              "junction.length",
              "L",
              "Length",
              Form.amount(Dimension.LENGTH, Bound.POSITIVE),
              "2")
          .with(Standard.fixed("2", "2, for no reason"));

  static final Setting<Quantity> MASS =
      Setting.of(
              "mass",
              "junction.mass",
              "M",
              "Mass",
              Form.amount(Dimension.MASS, Bound.POSITIVE),
              "1")
          .with(
              Standard.from(
                  "half the length in number",
                  "1",
                  reader -> new Quantity(reader.get(LENGTH).value() / 2, Dimension.MASS, false)));

  static final Setting<String> PARTICLE =
      Setting.of(
              "particle",
              "junction.particle",
              "NAME",
              "The particle by its name",
              Form.choice("electron", "helium-4"),
              "electron")
          .insteadOf(MASS);

  static final Range COLD =
      Range.of(
          "cold",
          "junction.cold.temperature",
          "Cold temperatures",
          "T",
          Dimension.TEMPERATURE,
          Bound.AT_LEAST_ZERO,
          List.of("0.1:4.9:60", "0.01:4.9:60"),
          Standard.bare(
              "0 and 1",
              "",
              _ ->
                  Grid.evenly(
                      new Quantity(0, Dimension.TEMPERATURE, false),
                      new Quantity(1, Dimension.TEMPERATURE, false),
                      2)));

  static final Setting<String> QUANTUM =
      Setting.of(
              "quantum",
              "junction.quantum",
              "BATH",
              "Bath of both ends",
              Form.choice("reset", "flux", "none"),
              "flux")
          .with(Standard.fixed("flux"))
          .usedAs("each end has a choice of its own");

  static final Setting<String> QUANTUM_HOT = QUANTUM.of("hot", Form.choice("reset", "flux"));

  static final Setting<Quantity> GAMMA =
      Setting.of(
              "gamma",
              "junction.gamma",
              "G",
              "Rate or coupling",
              new Form.Amount(
                  List.of(Dimension.RATE, Dimension.INVERSE_FORCE_SQUARED), Bound.POSITIVE),
              "1")
          .with(Standard.from("1", "1", _ -> new Quantity(1, Dimension.RATE, false)))
          .usedAs("it sets reset");

  static final Setting<Quantity> GAMMA_HOT = GAMMA.of("hot");
  static final Setting<Quantity> GAMMA_COLD = GAMMA.of("cold");

  static final Setting<Quantity> SHARE =
      Setting.of(
              "share",
              "junction.share",
              "A",
              "A share",
              Form.amount(Dimension.DIMENSIONLESS, Bound.SHARE),
              "0.5")
          .with(Standard.fixed("1"));

  static final Setting<Long> COLLISIONS =
      Setting.of(
              "collisions",
              "solver.collisions",
              "N",
              "Collisions",
              new Form.Whole(10_000, 1_000_000),
              "20000")
          .with(Standard.fixed("20000"))
          .usedAs("it sets the method monte-carlo");

  static final Setting<Quantity> PRECISION =
      Setting.of(
              "precision",
              "solver.precision",
              "R",
              "Error to reach instead",
              Form.amount(Dimension.DIMENSIONLESS, Bound.POSITIVE),
              "0.001")
          .insteadOf(COLLISIONS);

  static final Setting<OptionalInt> LEVELS =
      Setting.of(
              "levels",
              "solver.levels",
              "N|auto",
              "Levels kept",
              new Form.WholeOr(2, 2000, "auto"),
              "auto")
          .with(Standard.from("auto", "auto", _ -> OptionalInt.empty()));

  static final Setting<List<String>> BATHS =
      Setting.of(
              "baths",
              "map.baths",
              "B,B,...",
              "Baths to compare",
              new Form.Choices(List.of("reset", "flux")),
              "reset,flux")
          .with(Standard.fixed("reset,flux"));

  static final Setting<Long> SEED =
      Setting.of("seed", "seed", "N", "Seed", new Form.Whole(0, Long.MAX_VALUE), "1")
          .with(Standard.fixed("1"));

  static final Setting<String> UNITS =
      Setting.of("units", "units", "natural|si", "Units", Form.choice("natural", "si"), "natural")
          .with(Standard.from("as the input", "natural", reader -> reader.system().label()));

  static final List<Setting<?>> ALL =
      Stream.of(
              List.of(HOT),
              COLD.settings(),
              List.of(LENGTH, MASS, PARTICLE, QUANTUM, QUANTUM_HOT, GAMMA, GAMMA_HOT, GAMMA_COLD),
              List.of(SHARE, COLLISIONS, PRECISION, LEVELS, BATHS, SEED, UNITS))
          .<Setting<?>>flatMap(List::stream)
          .toList();

  private Invented() {}

  /** Flags such as {@code "--hot 5 --cold 1,2"}. */
  static SpecText typed(String flags) {
    Map<String, String> texts = new LinkedHashMap<>();
    String[] words = flags.isBlank() ? new String[0] : flags.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      texts.put(words[i].substring(2), words[i + 1]);
    }
    return SpecText.ofFlags(texts);
  }

  static SettingsReader reader(String flags) {
    return new SettingsReader(ALL, typed(flags));
  }

  /** Takes note of everything; the rates only where a bath has one. */
  static List<String> read(SpecText text) {
    SettingsReader reader = new SettingsReader(ALL, text);
    reader.get(HOT);
    COLD.of(reader);
    reader.get(LENGTH);
    if (reader.given(PARTICLE).isEmpty()) {
      reader.get(MASS);
    }
    if (reader.get(QUANTUM_HOT).equals("reset")) {
      reader.get(GAMMA_HOT);
      reader.get(GAMMA_COLD);
    }
    reader.get(SHARE);
    if (reader.given(PRECISION).isEmpty()) {
      reader.get(COLLISIONS);
    }
    reader.get(LEVELS);
    reader.get(BATHS);
    reader.get(SEED);
    reader.get(UNITS);
    return reader.finish();
  }
}
