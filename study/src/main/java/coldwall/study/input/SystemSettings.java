package coldwall.study.input;

import static coldwall.units.Dimension.DIMENSIONLESS;
import static coldwall.units.Dimension.ENERGY;
import static coldwall.units.Dimension.LENGTH;
import static coldwall.units.Dimension.MASS;
import static coldwall.units.Dimension.RATE;
import static coldwall.units.Dimension.TEMPERATURE;

import coldwall.frame.Document;
import coldwall.frame.Resolved;
import coldwall.input.InvalidInputException;
import coldwall.quantum.generator.LambShift;
import coldwall.quantum.named.BathDensity;
import coldwall.quantum.named.GivenMatrices;
import coldwall.quantum.named.NamedSystems;
import coldwall.quantum.named.Numbers;
import coldwall.quantum.named.SystemModel;
import coldwall.quantum.named.SystemModel.Parameter;
import coldwall.quantum.named.SystemSpec;
import coldwall.settings.Form;
import coldwall.settings.Form.Bound;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.SpecText.Entry;
import coldwall.settings.Standard;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An open quantum system, its baths and its equation, as settings. */
public final class SystemSettings {
  private static final String EXPLAINED = "; one for all, or one each";
  private static final double STRENGTH = 0.01;
  private static final String NAME = "[A-Za-z][A-Za-z0-9 _-]{0,19}";

  private static final Setting<String> MODEL =
      Setting.of(
              "model",
              "system.model",
              "NAME",
              "The system: " + String.join(", ", names()),
              new Form.Choice(names()),
              "qubit")
          .with(
              Standard.from(
                  "qubit, or matrices if a hamiltonian is given",
                  "qubit",
                  SystemSettings::usualModel));

  private static final Setting<GivenMatrices> HAMILTONIAN =
      matrices(
          "hamiltonian",
          "H of the system matrices: its rows, or a file .npy or .mtx",
          "0.5 0; 0 -0.5");

  private static final Setting<GivenMatrices> COUPLINGS =
      matrices(
              "couplings",
              "S of each bath of the system matrices, commas between them: rows or files",
              "0 1; 1 0")
          .inEach("baths.coupling");

  private static final Setting<GivenMatrices> BARE =
      matrices(
          "bare",
          "H of the system matrices without the coupling of its parts, for the local equation",
          "0.5 0; 0 -0.5");

  private static final Setting<Quantity> UNIT =
      Setting.of(
              "unit",
              "system.unit",
              "E",
              "The energy that a 1 in the matrices H stands for",
              Form.amount(Dimension.ENERGY, Bound.POSITIVE),
              "1")
          .usedAs("only the system matrices is made of matrices")
          .with(Standard.<Quantity>fixed("1").asExample());

  /** The numbers of systems; each model has some of them. */
  private static final List<Setting<List<Quantity>>> OF_SYSTEM =
      List.of(
          ofSystem("sites", DIMENSIONLESS, "N", "Sites of a chain", "2", Bound.POSITIVE),
          ofSystem(
              "frequencies",
              ENERGY,
              "W",
              "Frequencies of sites or levels" + EXPLAINED,
              "1",
              Bound.POSITIVE),
          ofSystem("coupling", ENERGY, "G", "Coupling of neighbouring sites", "0.1", Bound.NONE),
          ofSystem("anisotropy", DIMENSIONLESS, "A", "Anisotropy of a spin chain", "0", Bound.NONE),
          ofSystem(
              "levels",
              DIMENSIONLESS,
              "N",
              "Levels kept of an oscillator or box",
              "7",
              Bound.POSITIVE),
          ofSystem("length", LENGTH, "L", "Length of a box", "2.2", Bound.POSITIVE),
          ofSystem("mass", MASS, "M", "Mass of a particle in a box", "1", Bound.POSITIVE),
          ofSystem(
              "thickness", LENGTH, "XI", "Thickness of the contact layers", "0.2", Bound.POSITIVE),
          ofSystem(
              "barrier",
              ENERGY,
              "V",
              "Barrier of a double well in a box; 0 for none",
              "0",
              Bound.AT_LEAST_ZERO));

  private static final Setting<List<String>> NAMES =
      Setting.of(
              "names",
              "baths.names",
              "NAME,...",
              "What the baths are called (default bath 1, bath 2 and so on)",
              new Form.Matching<>(
                  NAME + "(," + NAME + ")*",
                  SystemSettings::names,
                  names -> String.join(",", names)),
              "hot,cold")
          .inEach("baths.name");

  private static final Setting<List<Quantity>> TEMPERATURES =
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
                  reader -> bare(model(reader).temperatures(), TEMPERATURE)));

  private static final Setting<List<Quantity>> STRENGTHS =
      Setting.of(
              "strengths",
              "baths.strengths",
              "G",
              "Strengths of the baths" + EXPLAINED,
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
                  + EXPLAINED
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
                  reader -> List.of(model(reader).density().label())));

  private static final Setting<List<Quantity>> CUTOFFS =
      ofBaths(
              "cutoffs",
              "cutoff",
              ENERGY,
              "W",
              "Cutoffs of the spectral densities" + EXPLAINED,
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
              "Exponents of power-law densities" + EXPLAINED,
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

  private static final Setting<String> EQUATION =
      Setting.of(
              "equation",
              "equation",
              String.join("|", SystemSpec.EQUATIONS),
              "The master equation",
              new Form.Choice(SystemSpec.EQUATIONS),
              "davies")
          .with(Standard.fixed("davies"));

  private static final Setting<String> SHIFT =
      Setting.of(
              "lamb-shift",
              "lamb-shift",
              "omitted|included|renormalised",
              "What becomes of the energy shifts by the baths",
              Form.choice("omitted", "included", "renormalised"),
              "omitted")
          .usedAs("the pauli and local equations have none")
          .with(Standard.<String>fixed("omitted").asExample());

  /** Everything but what varies, and but the equation. */
  public static final List<Setting<?>> SYSTEM =
      Setting.listOf(
          List.of(MODEL),
          List.of(HAMILTONIAN, COUPLINGS, BARE),
          List.of(UNIT),
          OF_SYSTEM,
          List.of(NAMES),
          List.of(TEMPERATURES, STRENGTHS),
          List.of(DENSITY),
          List.of(CUTOFFS, EXPONENTS, PLACES));

  /** The equation. */
  public static final List<Setting<?>> EQUATIONS = List.of(EQUATION, SHIFT);

  /** The shift alone, where all equations are asked. */
  public static final List<Setting<?>> SHIFT_ONLY = List.of(SHIFT);

  private static final Map<String, List<Dimension>> VARIABLE = variable();

  private static final Setting<SweptNumber> SWEEP =
      Setting.of(
          "sweep",
          "sweep",
          "NAME[.K]=A:B:N",
          "Vary one number of the system or its baths, the K-th of a list: N values from A to B,"
              + " evenly spaced, or a list",
          SweptNumber.evenly(VARIABLE),
          "temperatures.2=0.1:2.9:30");

  private static final Setting<SweptNumber> SWEEP_LOG =
      Setting.of(
              "sweep-log",
              "sweep-log",
              "NAME[.K]=A:B:N",
              "The same, logarithmically spaced",
              SweptNumber.logarithmic(VARIABLE),
              "coupling=0.001:1:30")
          .insteadOf(SWEEP);

  /** One number that varies. */
  public static final List<Setting<?>> SWEEPS = List.of(SWEEP, SWEEP_LOG);

  private SystemSettings() {}

  private static Map<String, List<Dimension>> variable() {
    Map<String, List<Dimension>> variable = new LinkedHashMap<>();
    for (Setting<List<Quantity>> setting : OF_SYSTEM) {
      variable.put(setting.name(), ((Form.Numbers) setting.form()).dimensions());
    }
    for (Setting<List<Quantity>> setting : List.of(TEMPERATURES, STRENGTHS, CUTOFFS, EXPONENTS)) {
      variable.put(setting.name(), ((Form.Numbers) setting.form()).dimensions());
    }
    return variable;
  }

  private static Setting<List<Quantity>> ofSystem(
      String name,
      Dimension dimension,
      String label,
      String description,
      String example,
      Bound bound) {
    Form<List<Quantity>> form = new Form.Numbers(List.of(dimension), bound, false);
    return Setting.of(name, "system." + name, label, description, form, example)
        .usedAs("the chosen system has no such number")
        .with(
            Standard.bare(
                "what suits the system",
                example,
                reader -> bare(standard(model(reader), name).orElseThrow(), dimension)));
  }

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

  private static List<Quantity> bare(List<Double> numbers, Dimension dimension) {
    return numbers.stream().map(number -> new Quantity(number, dimension, false)).toList();
  }

  private static String usualModel(SettingsReader reader) {
    return reader.peek(HAMILTONIAN).isPresent() ? GivenMatrices.NAME : "qubit";
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

  private static List<String> names() {
    List<String> names = new ArrayList<>(NamedSystems.names());
    names.add(GivenMatrices.NAME);
    return names;
  }

  private static Setting<GivenMatrices> matrices(String name, String description, String example) {
    return Setting.of(
            name,
            "system." + name,
            "M",
            description,
            new Form.Matching<>(
                ".+",
                (entry, _) ->
                    new GivenMatrices(
                        entry.items().stream()
                            .map(item -> GivenMatrices.read(item.origin(), item.text()))
                            .toList()),
                GivenMatrices::canonical),
            example)
        .usedAs("only the system matrices is made of matrices");
  }

  private static SystemModel model(SettingsReader reader) {
    return NamedSystems.find(reader.get(MODEL)).orElseGet(() -> ofMatrices(reader));
  }

  private static SystemModel ofMatrices(SettingsReader reader) {
    return GivenMatrices.system(
        reader
            .given(HAMILTONIAN)
            .orElseThrow(() -> needed(reader, HAMILTONIAN, "be given for the system matrices")),
        reader
            .given(COUPLINGS)
            .orElseThrow(() -> needed(reader, COUPLINGS, "come with " + reader.nameOf(COUPLINGS))),
        reader.given(BARE),
        reader.get(UNIT).natural());
  }

  /** A fault of the Hamiltonian: without it no matrix would be needed. */
  private static InvalidInputException needed(
      SettingsReader reader, Setting<GivenMatrices> setting, String rule) {
    return reader.must(
        HAMILTONIAN, rule, "write rows such as " + setting.standard().sample() + " or name a file");
  }

  private static Optional<List<Double>> standard(SystemModel model, String name) {
    return model.parameters().stream()
        .filter(one -> one.name().equals(name))
        .map(Parameter::standard)
        .findFirst();
  }

  /** The system that these settings describe, under the equation that they name. */
  public static SystemSpec spec(SettingsReader reader) {
    String equation = reader.get(EQUATION);
    return spec(
        reader, equation, SystemSpec.takesShift(equation) ? shift(reader) : LambShift.OMITTED);
  }

  /** The same under the first equation, where all are asked. */
  public static SystemSpec anyEquation(SettingsReader reader) {
    return spec(reader, SystemSpec.EQUATIONS.getFirst(), shift(reader));
  }

  private static LambShift shift(SettingsReader reader) {
    return LambShift.valueOf(reader.get(SHIFT).toUpperCase(Locale.ROOT));
  }

  private static SystemSpec spec(SettingsReader reader, String equation, LambShift shift) {
    SystemModel model = model(reader);
    Map<String, List<Double>> numbers = new LinkedHashMap<>();
    for (Setting<List<Quantity>> setting : OF_SYSTEM) {
      if (standard(model, setting.name()).isPresent()) {
        numbers.put(setting.name(), naturals(reader.get(setting)));
      }
    }
    numbers.put(TEMPERATURES.name(), naturals(reader.get(TEMPERATURES)));
    List<BathDensity> densities =
        model.hasDensities()
            ? reader.get(DENSITY).stream().map(BathDensity::named).toList()
            : List.of(model.density());
    numbers.put(
        STRENGTHS.name(),
        reader.numbers(STRENGTHS, bath -> ofStrength(model, densities, bath), STRENGTH));
    boolean hasCutoff = densities.stream().anyMatch(BathDensity::hasCutoff);
    numbers.put(CUTOFFS.name(), hasCutoff ? naturals(reader.get(CUTOFFS)) : List.of(1.0));
    boolean hasExponent = densities.contains(BathDensity.POWER_LAW);
    numbers.put(EXPONENTS.name(), hasExponent ? naturals(reader.get(EXPONENTS)) : List.of(1.0));
    numbers.put(
        PLACES.name(), reader.given(PLACES).map(SystemSettings::naturals).orElse(List.of()));
    int baths = numbers.get(TEMPERATURES.name()).size();
    return new SystemSpec(
        model,
        new Numbers(numbers),
        densities,
        reader.given(NAMES).orElseGet(() -> SystemSpec.numbered(baths)),
        equation,
        shift);
  }

  private static List<Double> naturals(List<Quantity> quantities) {
    return quantities.stream().map(Quantity::natural).toList();
  }

  /** A flat density, and a bath that jumps, is a rate; all others are shares of frequencies. */
  private static Dimension ofStrength(SystemModel model, List<BathDensity> densities, int bath) {
    BathDensity density =
        densities.get(densities.size() == 1 ? 0 : Math.min(bath, densities.size() - 1));
    return !model.hasDensities() || density == BathDensity.FLAT ? RATE : DIMENSIONLESS;
  }

  /** The numbers of one name in the units of the output; null for one that is left out. */
  public static List<@Nullable Double> shown(SystemSpec spec, String name, UnitSystem units) {
    List<@Nullable Double> shown = new ArrayList<>();
    for (double natural : spec.numbers().list(name)) {
      shown.add(Document.finite(units.fromNatural(dimension(spec, name, shown.size()), natural)));
    }
    return shown;
  }

  /** What one number of a name measures. */
  public static Dimension dimension(SystemSpec spec, String name, int index) {
    return name.equals(STRENGTHS.name())
        ? ofStrength(spec.model(), spec.densities(), index)
        : VARIABLE.getOrDefault(name, List.of(DIMENSIONLESS)).getFirst();
  }

  /** What varies, if anything does. */
  public static Optional<SweptNumber> swept(SettingsReader reader, SystemSpec spec) {
    Optional<SweptNumber> swept = reader.given(SWEEP).or(() -> reader.given(SWEEP_LOG));
    swept.ifPresent(one -> requireUnit(reader, spec, one));
    return swept;
  }

  /** What a strength measures is known only when densities are. */
  private static void requireUnit(SettingsReader reader, SystemSpec spec, SweptNumber swept) {
    boolean isRate =
        ofStrength(spec.model(), spec.densities(), Math.max(0, swept.index() - 1)) == RATE;
    boolean hasUnit = swept.values().last().hasUnit();
    boolean isWrong = isRate ? !hasUnit && reader.system() == UnitSystem.SI : hasUnit;
    if (swept.parameter().equals(STRENGTHS.name()) && isWrong) {
      throw reader.must(
          reader.peek(SWEEP).isPresent() ? SWEEP : SWEEP_LOG,
          isRate ? "have units as the other quantities do" : "be without a unit for this density",
          isRate ? "write rates such as 1e9/s" : "write pure numbers");
    }
  }

  /** To be called when everything has been read. */
  public static Resolved resolved(SettingsReader reader) {
    return new Resolved(reader.finish(), 1, reader.system(), reader.typedQuantities());
  }
}
