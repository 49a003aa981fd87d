package coldwall.study.input;

import static coldwall.units.Dimension.DIMENSIONLESS;
import static coldwall.units.Dimension.RATE;

import coldwall.frame.Document;
import coldwall.frame.Resolved;
import coldwall.quantum.generator.LambShift;
import coldwall.quantum.named.BathDensity;
import coldwall.quantum.named.Numbers;
import coldwall.quantum.named.SystemModel;
import coldwall.quantum.named.SystemSpec;
import coldwall.settings.Form;
import coldwall.settings.Setting;
import coldwall.settings.SettingsReader;
import coldwall.settings.Standard;
import coldwall.units.Dimension;
import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An open quantum system, its baths and its equation, as settings. */
public final class SystemSettings {
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
  public static final List<Setting<?>> SYSTEM = Setting.listOf(ModelSettings.ALL, BathSettings.ALL);

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
    Stream.concat(ModelSettings.NUMBERS.stream(), BathSettings.VARIABLE.stream())
        .forEach(
            setting -> variable.put(setting.name(), ((Form.Numbers) setting.form()).dimensions()));
    return variable;
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
    SystemModel model = ModelSettings.model(reader);
    Map<String, List<Double>> numbers = new LinkedHashMap<>(ModelSettings.numbers(reader, model));
    List<Double> temperatures = ModelSettings.naturals(reader.get(BathSettings.TEMPERATURES));
    numbers.put(BathSettings.TEMPERATURES.name(), temperatures);
    List<BathDensity> densities = BathSettings.densities(reader, model);
    numbers.putAll(BathSettings.numbers(reader, model, densities));
    List<String> names = BathSettings.names(reader, model, temperatures);
    return new SystemSpec(model, new Numbers(numbers), densities, names, equation, shift);
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
    return name.equals(BathSettings.STRENGTHS.name())
        ? BathSettings.ofStrength(spec.model(), spec.densities(), index)
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
        BathSettings.ofStrength(spec.model(), spec.densities(), Math.max(0, swept.index() - 1))
            == RATE;
    boolean hasUnit = swept.values().last().hasUnit();
    boolean isWrong = isRate ? !hasUnit && reader.system() == UnitSystem.SI : hasUnit;
    if (swept.parameter().equals(BathSettings.STRENGTHS.name()) && isWrong) {
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
