package coldwall.study.input;

import coldwall.frame.Resolved;
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
import coldwall.settings.Standard;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An open quantum system, its baths and its equation, as settings. */
public final class SystemSettings {
  private static final String EXPLAINED = "; one for all, or one each";

  private static final Setting<String> MODEL =
      Setting.of(
              "model",
              "system.model",
              "NAME",
              "The system: " + String.join(", ", names()),
              new Form.Choice(names()),
              "qubit")
          .with(Standard.fixed("qubit"));

  private static final Setting<GivenMatrices> HAMILTONIAN =
      matrices(
          "hamiltonian",
          "H of the system matrices: its rows, or a file .npy or .mtx",
          "0.5 0; 0 -0.5");

  private static final Setting<GivenMatrices> COUPLINGS =
      matrices(
          "couplings",
          "S of each bath of the system matrices, commas between them: rows or files",
          "0 1; 1 0");

  private static final Setting<GivenMatrices> BARE =
      matrices(
          "bare",
          "H of the system matrices without the coupling of its parts, for the local equation",
          "0.5 0; 0 -0.5");

  /** The numbers of systems; each model has some of them. */
  private static final List<Setting<List<Double>>> OF_SYSTEM =
      List.of(
          ofSystem("sites", "N", "Sites of a chain", "2", Bound.POSITIVE),
          ofSystem(
              "frequencies",
              "W",
              "Frequencies of sites or levels" + EXPLAINED,
              "1",
              Bound.POSITIVE),
          ofSystem("coupling", "G", "Coupling of neighbouring sites", "0.1", Bound.NONE),
          ofSystem("anisotropy", "A", "Anisotropy of a spin chain", "0", Bound.NONE),
          ofSystem("levels", "N", "Levels kept of an oscillator or box", "7", Bound.POSITIVE),
          ofSystem("length", "L", "Length of a box", "2.2", Bound.POSITIVE),
          ofSystem("mass", "M", "Mass of a particle in a box", "1", Bound.POSITIVE),
          ofSystem("thickness", "XI", "Thickness of the contact layers", "0.2", Bound.POSITIVE),
          ofSystem(
              "barrier",
              "V",
              "Barrier of a double well in a box; 0 for none",
              "0",
              Bound.AT_LEAST_ZERO));

  private static final Setting<List<Double>> TEMPERATURES =
      ofBaths(
              "temperatures",
              "T",
              "Temperatures of the baths, one each",
              "3,0.5",
              Bound.AT_LEAST_ZERO)
          .with(
              Standard.from(
                  "what suits the system", "3,0.5", reader -> model(reader).temperatures()));

  private static final Setting<List<Double>> STRENGTHS =
      ofBaths("strengths", "G", "Strengths of the baths" + EXPLAINED, "0.01", Bound.POSITIVE)
          .with(Standard.fixed("0.01"));

  private static final Setting<String> DENSITY =
      Setting.of(
              "density",
              "baths.density",
              "NAME",
              "Spectral density of the baths: " + String.join(", ", BathDensity.labels()),
              new Form.Choice(BathDensity.labels()),
              "flat")
          .usedAs("baths that make jumps have no spectral density")
          .with(
              Standard.from(
                  "flat; ohmic for transistor and box",
                  "flat",
                  reader -> model(reader).density().label()));

  private static final Setting<List<Double>> CUTOFFS =
      ofBaths("cutoffs", "W", "Cutoffs of the spectral densities" + EXPLAINED, "10", Bound.POSITIVE)
          .usedAs("flat densities have no cutoff")
          .with(Standard.<List<Double>>fixed("10").asExample());

  private static final Setting<List<Double>> EXPONENTS =
      ofBaths("exponents", "S", "Exponents of power-law densities" + EXPLAINED, "3", Bound.POSITIVE)
          .usedAs("only power-law densities have an exponent")
          .with(Standard.<List<Double>>fixed("3").asExample());

  private static final Setting<List<Double>> PLACES =
      ofBaths(
          "places",
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
          OF_SYSTEM,
          List.of(TEMPERATURES, STRENGTHS),
          List.of(DENSITY),
          List.of(CUTOFFS, EXPONENTS, PLACES));

  /** The equation. */
  public static final List<Setting<?>> EQUATIONS = List.of(EQUATION, SHIFT);

  /** The shift alone, where all equations are asked. */
  public static final List<Setting<?>> SHIFT_ONLY = List.of(SHIFT);

  private static final List<String> VARIABLE =
      Setting.listOf(OF_SYSTEM, List.of(TEMPERATURES, STRENGTHS, CUTOFFS, EXPONENTS)).stream()
          .map(Setting::name)
          .toList();

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

  private static Setting<List<Double>> ofSystem(
      String name, String label, String description, String example, Bound bound) {
    return Setting.of(name, "system." + name, label, description, new Form.Numbers(bound), example)
        .usedAs("the chosen system has no such number")
        .with(
            Standard.from(
                "what suits the system",
                example,
                reader -> standard(model(reader), name).orElseThrow()));
  }

  private static Setting<List<Double>> ofBaths(
      String name, String label, String description, String example, Bound bound) {
    return Setting.of(name, "baths." + name, label, description, new Form.Numbers(bound), example);
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
                (entry, _) -> GivenMatrices.read(entry.origin(), entry.text()),
                GivenMatrices::canonical),
            example)
        .usedAs("only the system matrices is made of matrices");
  }

  private static SystemModel model(SettingsReader reader) {
    return NamedSystems.find(reader.get(MODEL)).orElseGet(() -> ofMatrices(reader));
  }

  private static SystemModel ofMatrices(SettingsReader reader) {
    return GivenMatrices.system(
        needed(reader, HAMILTONIAN), needed(reader, COUPLINGS), reader.given(BARE));
  }

  private static GivenMatrices needed(SettingsReader reader, Setting<GivenMatrices> setting) {
    return reader
        .given(setting)
        .orElseThrow(() ->
            reader.must(
                setting,
                "be given for the system matrices",
                "write rows such as " + setting.standard().sample() + " or name a file"));
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
    for (Setting<List<Double>> setting : OF_SYSTEM) {
      if (standard(model, setting.name()).isPresent()) {
        numbers.put(setting.name(), reader.get(setting));
      }
    }
    numbers.put(TEMPERATURES.name(), reader.get(TEMPERATURES));
    numbers.put(STRENGTHS.name(), reader.get(STRENGTHS));
    BathDensity density =
        model.hasDensities() ? BathDensity.named(reader.get(DENSITY)) : model.density();
    boolean hasCutoff = density.hasCutoff();
    numbers.put(CUTOFFS.name(), hasCutoff ? reader.get(CUTOFFS) : List.of(1.0));
    boolean hasExponent = density == BathDensity.POWER_LAW;
    numbers.put(EXPONENTS.name(), hasExponent ? reader.get(EXPONENTS) : List.of(1.0));
    numbers.put(PLACES.name(), reader.given(PLACES).orElse(List.of()));
    return new SystemSpec(model, new Numbers(numbers), density, equation, shift);
  }

  /** What varies, if anything does. */
  public static Optional<SweptNumber> swept(SettingsReader reader) {
    return reader.given(SWEEP).or(() -> reader.given(SWEEP_LOG));
  }

  /** To be called when everything has been read. */
  public static Resolved resolved(SettingsReader reader) {
    return new Resolved(reader.finish(), 1, UnitSystem.NATURAL, reader.typedQuantities());
  }
}
