package coldwall.study;

import coldwall.chart.Report;
import coldwall.chart.Table;
import coldwall.quantum.steady.LevelMixture;
import coldwall.spec.ProfileSpec;
import coldwall.units.Dimension;
import coldwall.units.Display;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a profile shows to people. */
final class ProfileReport {
  private static final int POSITIONS = 11;
  private static final int ENERGIES = 16;
  private static final double LEAST_POPULATION = 1e-6;

  /** Sums of some hundred shares of 1. */
  private static final double ROUNDING = 1e-13;

  private final ProfileResult result;
  private final ProfileSpec spec;
  private final @Nullable ClassicalProfile classical;
  private final @Nullable QuantumProfile quantum;
  private final Shown shown;

  ProfileReport(ProfileResult result) {
    this.result = result;
    this.spec = result.spec();
    this.classical = result.classical();
    this.quantum = result.quantum();
    this.shown = new Shown(spec.units());
  }

  Report report() {
    ProfileText text = new ProfileText(result);
    return new Report(
        "Coldwall: inside one junction",
        text.headline(),
        text.sentences(),
        summary(),
        new ProfileChart(result).figure(),
        List.of(positions(), energies(), levels()));
  }

  private Table summary() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("J", Dimension.POWER, p -> currentOf(p.point()), p -> currentOf(p.point())));
    rows.add(
        row(
            "mean energy",
            Dimension.ENERGY,
            ClassicalProfile::meanEnergy,
            p -> exact(p.state().meanEnergy())));
    rows.add(
        row(
            "2⟨E⟩/k_B",
            Dimension.TEMPERATURE,
            ClassicalProfile::kineticTemperature,
            p -> exact(p.kineticTemperature())));
    rows.add(
        thermality("temperature of this mean energy", Dimension.TEMPERATURE, t -> t.temperature()));
    rows.add(share("distance to thermal at T_h", Thermality::toHot));
    rows.add(share("distance to thermal at T_c", Thermality::toCold));
    rows.add(share("distance to the nearest thermal", Thermality::toNearest));
    rows.add(share("hot share of a mixture", Thermality::hotWeight));
    rows.add(share("distance to that mixture", Thermality::toMixture));
    rows.add(
        row(
            "share below E_1/4",
            Dimension.DIMENSIONLESS,
            ClassicalProfile::belowLevels,
            _ -> exact(0)));
    rows.add(
        row(
            "share in the ground state",
            Dimension.DIMENSIONLESS,
            p -> p.share(1),
            p -> exact(p.state().population(1))));
    return new Table("The steady state", List.of("", "classical", "quantum"), rows);
  }

  private List<String> share(String name, Function<Thermality, Double> value) {
    return thermality(
        name,
        Dimension.DIMENSIONLESS,
        t -> new Estimate(unlessRounding(value.apply(t)), t.uncertainty()));
  }

  private static double unlessRounding(double distance) {
    return Math.abs(distance) < ROUNDING ? 0 : distance;
  }

  private List<String> thermality(
      String name, Dimension dimension, Function<Thermality, Estimate> value) {
    return row(name, dimension, p -> value.apply(p.thermality()), p -> value.apply(p.thermality()));
  }

  private List<String> row(
      String name,
      Dimension dimension,
      Function<ClassicalProfile, Estimate> ofClassical,
      Function<QuantumProfile, Estimate> ofQuantum) {
    return List.of(
        name,
        classical == null ? "-" : text(dimension, ofClassical.apply(classical)),
        quantum == null ? "-" : text(dimension, ofQuantum.apply(quantum)));
  }

  private String text(Dimension dimension, Estimate estimate) {
    String value = shown.text(dimension, estimate.value());
    return estimate.uncertainty() > 1e-4 * Math.abs(estimate.value())
        ? value + " ± " + shown.text(dimension, estimate.uncertainty())
        : value;
  }

  private Table positions() {
    List<String> columns =
        List.of(
            "x/L",
            "density, classical",
            "density, quantum",
            head("kinetic temperature, classical"),
            head("kinetic temperature, quantum"));
    List<List<String>> rows =
        IntStream.range(0, POSITIONS)
            .mapToObj(i -> position((double) i / (POSITIONS - 1)))
            .toList();
    return new Table("Position: the density is in units of the uniform one", columns, rows);
  }

  private List<String> position(double x) {
    LevelMixture.Local local =
        quantum == null ? new LevelMixture.Local(Double.NaN, Double.NaN) : quantum.state().at(x);
    return List.of(
        Display.number(x),
        classical == null ? "-" : Display.number(classical.density(x)),
        Display.number(local.density()),
        classical == null ? "-" : temperature(classical.kineticTemperature(x).value()),
        temperature(2 * local.energy()));
  }

  private Table energies() {
    List<String> columns = List.of("E/E_{1}", "classical", "±", "quantum");
    List<List<String>> rows = new ArrayList<>();
    if (classical != null) {
      int last = classical.energies().size() - 1;
      for (int k = 0; k < ENERGIES; k++) {
        int i = k * last / (ENERGIES - 1);
        double energy = classical.energies().get(i);
        rows.add(
            List.of(
                Display.number(energy / spec.junction().groundEnergy()),
                Display.number(classical.below(i).value()),
                Display.number(classical.below(i).uncertainty()),
                quantum == null ? "-" : Display.number(quantum.state().below(energy))));
      }
    }
    return new Table("Energy: the share of time with less than E", columns, rows);
  }

  private Table levels() {
    List<String> columns =
        List.of(
            "n",
            "E_{n}/E_{1}",
            "population",
            head("temperature of n and n + 1"),
            "classical share",
            "thermal at T_{h}",
            "thermal at T_{c}");
    LevelTable table = LevelTable.of(result);
    List<List<String>> rows =
        table == null
            ? List.of()
            : table.above(LEAST_POPULATION).stream().map(this::level).toList();
    return new Table("Levels", columns, rows);
  }

  private List<String> level(LevelTable.Level level) {
    return List.of(
        Integer.toString(level.number()),
        Display.number(level.energy() / spec.junction().groundEnergy()),
        Display.number(level.population()),
        temperature(level.pairTemperature()),
        Display.number(level.classical().value()),
        Display.number(level.hotThermal()),
        Display.number(level.coldThermal()));
  }

  private String temperature(double natural) {
    return shown.cell(Dimension.TEMPERATURE, natural);
  }

  private String head(String name) {
    return shown.head(name, Dimension.TEMPERATURE);
  }

  private static Estimate currentOf(CurvePoint point) {
    return new Estimate(point.current().fromHot(), point.current().uncertainty());
  }

  private static Estimate exact(double value) {
    return new Estimate(value, 0);
  }
}
