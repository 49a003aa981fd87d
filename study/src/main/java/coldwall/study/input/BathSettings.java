package coldwall.study.input;

import static coldwall.units.Dimension.DIMENSIONLESS;
import static coldwall.units.Dimension.ENERGY;
import static coldwall.units.Dimension.RATE;
import static coldwall.units.Dimension.TEMPERATURE;

import coldwall.quantum.named.BathDensity;
import coldwall.quantum.named.SystemModel;
import coldwall.quantum.named.SystemSpec;
import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText.Entry;
import coldwall.settings.Standard;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The baths of an open quantum system: one value for all of them, or one each. */
final class BathSettings {
  private static final double STRENGTH = 0.01;
  private static final String NAME = "[A-Za-z][A-Za-z0-9 _-]{0,19}";

  private static final Setting<List<String>> NAMES =
      Setting.of(
              "names",
              "baths.names",
              "NAME,...",
              "What the baths are called (default as suits the system, or bath 1, bath 2 and so on)",
              new Form.Matching<>(
                  NAME + "(," + NAME + ")*", BathSettings::names, names -> String.join(",", names)),
              "hot,cold")
          .inEach("baths.name");

  static final Setting<List<Quantity>> TEMPERATURES =
      ofBaths(
              "temperatures",
              "temperature",
              TEMPERATURE,
              "T",
              "Temperatures of the baths, one each",
              "3,0.5",
              Bound.AT_LEAST_ZERO)
          .with(
              Standard.bare(
                  "what suits the system",
                  "3,0.5",
                  reader ->
                      ModelSettings.bare(ModelSettings.model(reader).temperatures(), TEMPERATURE)));

  static final Setting<List<Quantity>> STRENGTHS =
      Setting.of(
              "strengths",
              "baths.strengths",
              "G",
              "Strengths of the baths" + ModelSettings.ONE_OR_EACH,
              new Form.Numbers(List.of(DIMENSIONLESS, RATE), Bound.POSITIVE, false),
              "0.01")
          .with(Standard.<List<Quantity>>fixed("0.01"))
          .inEach("baths.strength");

  private static final Setting<List<String>> DENSITY =
      Setting.of(
              "density",
              "baths.density",
              "NAME",
              "Spectral density of the baths"
                  + ModelSettings.ONE_OR_EACH
                  + ": "
                  + String.join(", ", BathDensity.labels()),
              new Form.Words(BathDensity.labels()),
              "flat")
          .usedAs("baths that make jumps have no spectral density")
          .inEach("baths.density")
          .with(
              Standard.from(
                  "flat; ohmic for transistor and box",
                  "flat",
                  reader -> List.of(ModelSettings.model(reader).density().label())));

  private static final Setting<List<Quantity>> CUTOFFS =
      ofBaths(
              "cutoffs",
              "cutoff",
              ENERGY,
              "W",
              "Cutoffs of the spectral densities" + ModelSettings.ONE_OR_EACH,
              "10",
              Bound.POSITIVE)
          .usedAs("flat densities have no cutoff")
          .with(Standard.<List<Quantity>>fixed("10").asExample());

  private static final Setting<List<Quantity>> EXPONENTS =
      ofBaths(
              "exponents",
              "exponent",
              DIMENSIONLESS,
              "S",
              "Exponents of power-law densities" + ModelSettings.ONE_OR_EACH,
              "3",
              Bound.POSITIVE)
          .usedAs("only power-law densities have an exponent")
          .with(Standard.<List<Quantity>>fixed("3").asExample());

  private static final Setting<List<Quantity>> PLACES =
      ofBaths(
          "places",
          "place",
          DIMENSIONLESS,
          "K",
          "The site on which each bath acts, from 1 (default spread evenly)",
          "1,2",
          Bound.POSITIVE);

  /** What of them is a number that may vary. */
  static final List<Setting<List<Quantity>>> VARIABLE =
      List.of(TEMPERATURES, STRENGTHS, CUTOFFS, EXPONENTS);

  static final List<Setting<?>> ALL =
      Setting.listOf(
          List.of(NAMES),
          List.of(TEMPERATURES, STRENGTHS),
          List.of(DENSITY),
          List.of(CUTOFFS, EXPONENTS, PLACES));

  private BathSettings() {}

  private static Setting<List<Quantity>> ofBaths(
      String name,
      String one,
      Dimension dimension,
      String label,
      String description,
      String example,
      Bound bound) {
    boolean mayLack = name.equals("cutoffs") || name.equals("exponents");
    Form<List<Quantity>> form = new Form.Numbers(List.of(dimension), bound, mayLack);
    return Setting.of(name, "baths." + name, label, description, form, example)
        .inEach("baths." + one);
  }

  private static List<String> names(Entry entry, Form.QuantityReader quantities) {
    for (Entry item : entry.items()) {
      if (!item.text().matches(NAME)) {
        throw item.must(
            "be a letter and up to 19 letters, digits, blanks, - or _", "shorten or simplify it");
      }
    }
    return entry.items().stream().map(Entry::text).toList();
  }

  /** The spectral densities: one for all baths, or one each. */
  static List<BathDensity> densities(SettingsReader reader, SystemModel model) {
    return model.hasDensities()
        ? reader.get(DENSITY).stream().map(BathDensity::named).toList()
        : List.of(model.density());
  }

  /** What the baths are called. */
  static List<String> names(SettingsReader reader, SystemModel model, List<Double> temperatures) {
    return reader
        .given(NAMES)
        .orElseGet(() ->
            reader.peek(PLACES).isPresent()
                ? SystemSpec.numbered(temperatures.size())
                : model.bathNames(temperatures));
  }

  /** Their numbers beside temperatures, by name. */
  static Map<String, List<Double>> numbers(
      SettingsReader reader, SystemModel model, List<BathDensity> densities) {
    Map<String, List<Double>> numbers = new LinkedHashMap<>();
    numbers.put(
        STRENGTHS.name(),
        reader.numbers(STRENGTHS, bath -> ofStrength(model, densities, bath), STRENGTH));
    boolean hasCutoff = densities.stream().anyMatch(BathDensity::hasCutoff);
    numbers.put(CUTOFFS.name(), hasCutoff ? naturals(reader, CUTOFFS) : List.of(1.0));
    boolean hasExponent = densities.contains(BathDensity.POWER_LAW);
    numbers.put(EXPONENTS.name(), hasExponent ? naturals(reader, EXPONENTS) : List.of(1.0));
    numbers.put(PLACES.name(), reader.given(PLACES).map(ModelSettings::naturals).orElse(List.of()));
    return numbers;
  }

  private static List<Double> naturals(SettingsReader reader, Setting<List<Quantity>> setting) {
    return ModelSettings.naturals(reader.get(setting));
  }

  /** A flat density, and a bath that jumps, is a rate; all others are shares of frequencies. */
  static Dimension ofStrength(SystemModel model, List<BathDensity> densities, int bath) {
    BathDensity density =
        densities.get(densities.size() == 1 ? 0 : Math.min(bath, densities.size() - 1));
    return !model.hasDensities() || density == BathDensity.FLAT ? RATE : DIMENSIONLESS;
  }
}
