package coldwall.study.profile;

import coldwall.chart.Table;
import coldwall.frame.Cell;
import coldwall.frame.Picked;
import coldwall.frame.Shown;
import coldwall.study.curve.Thermality;
import coldwall.study.profile.ProfileResult.Classical;
import coldwall.study.profile.ProfileResult.Inside;
import coldwall.study.profile.ProfileResult.Level;
import coldwall.study.profile.ProfileResult.Quantum;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables of a profile. */
final class ProfileTables {
  private static final int POSITIONS = 11;
  private static final int ENERGIES = 16;

  /** Sums of some hundred shares of 1. */
  private static final double ROUNDING = 1e-13;

  private final ProfileResult result;
  private final @Nullable Classical classical;
  private final @Nullable Quantum quantum;
  private final Shown shown;

  ProfileTables(ProfileResult result) {
    this.result = result;
    this.classical = result.classical();
    this.quantum = result.quantum();
    this.shown = new Shown(result.units());
  }

  /** One number of the steady state, a row of the summary. */
  private record Line(String name, Dimension dimension, Function<Inside, Estimate> value) {

    static Line share(String name, Function<Inside, Estimate> value) {
      return new Line(name, Dimension.DIMENSIONLESS, value);
    }

    static Line distance(String name, ToDoubleFunction<Thermality> value) {
      return share(
          name,
          inside -> {
            double distance = value.applyAsDouble(inside.thermality());
            double shown = Math.abs(distance) < ROUNDING ? 0 : distance;
            return new Estimate(shown, inside.thermality().uncertainty());
          });
    }
  }

  private static final List<Line> LINES =
      List.of(
          new Line("J", Dimension.POWER, inside -> inside.solved().current()),
          new Line("mean energy", Dimension.ENERGY, Inside::meanEnergy),
          new Line("2⟨E⟩/k_B", Dimension.TEMPERATURE, Inside::kineticTemperature),
          new Line(
              "temperature of this mean energy",
              Dimension.TEMPERATURE,
              inside -> inside.thermality().temperature()),
          Line.distance("distance to thermal at T_h", Thermality::toHot),
          Line.distance("distance to thermal at T_c", Thermality::toCold),
          Line.distance("distance to the nearest thermal", Thermality::toNearest),
          Line.distance("hot share of a mixture", Thermality::hotWeight),
          Line.distance("distance to that mixture", Thermality::toMixture),
          Line.share("share below E_1/4", Inside::belowLevels),
          Line.share("share in the ground state", inside -> inside.share(1)));

  /** The steady state in some numbers. */
  Table summary() {
    return Cell.table(
        "The steady state",
        LINES,
        List.of(
            Cell.of("", Line::name),
            Cell.of("classical", line -> text(line, classical, result.missingClassical())),
            Cell.of("quantum", line -> text(line, quantum, result.missingQuantum()))));
  }

  private String text(Line line, @Nullable Inside inside, String missing) {
    return inside == null ? missing : shown.text(line.dimension, line.value.apply(inside));
  }

  /** What is behind it. */
  List<Table> all() {
    return List.of(positions(), energies(), levels());
  }

  private Table positions() {
    return Cell.table(
        "Position: the density is in units of the uniform one",
        IntStream.range(0, POSITIONS).mapToObj(i -> (double) i / (POSITIONS - 1)).toList(),
        List.of(
            Cell.of("x/L", Display::number),
            Cell.of("density, classical", x -> density(classical, x, result.missingClassical())),
            Cell.of("density, quantum", x -> density(quantum, x, result.missingQuantum())),
            Cell.of(
                head("kinetic temperature, classical"),
                x -> temperature(classical, x, result.missingClassical())),
            Cell.of(
                head("kinetic temperature, quantum"),
                x -> temperature(quantum, x, result.missingQuantum()))));
  }

  private static String density(@Nullable Inside inside, double x, String missing) {
    return inside == null ? missing : Display.number(inside.density(x));
  }

  private String temperature(@Nullable Inside inside, double x, String missing) {
    return inside == null ? missing : temperature(inside.kineticTemperature(x).value());
  }

  private Table energies() {
    List<Double> energies = classical == null ? List.of() : classical.energies();
    return Cell.table(
        "Energy: the share of time with less than E",
        Picked.indices(energies.size(), ENERGIES),
        List.of(
            Cell.of("E/E_{1}", i -> inGroundEnergies(energies.get(i))),
            Cell.of("classical", i -> Shown.number(below(i))),
            Cell.of(
                "quantum",
                i ->
                    quantum == null
                        ? "-"
                        : Display.number(quantum.state().below(energies.get(i))))));
  }

  private Estimate below(int i) {
    return classical == null ? Estimate.NONE : classical.below().get(i);
  }

  private Table levels() {
    return Cell.table(
        "Levels",
        result.shownLevels(),
        List.of(
            Cell.of("n", level -> Integer.toString(level.number())),
            Cell.of("E_{n}/E_{1}", level -> inGroundEnergies(level.energy())),
            number("population", Level::population),
            Cell.of(
                head("temperature of n and n + 1"), level -> temperature(level.pairTemperature())),
            number("classical share", level -> level.classical().value()),
            number("thermal at T_{h}", Level::hotThermal),
            number("thermal at T_{c}", Level::coldThermal)));
  }

  private static Cell<Level> number(String head, ToDoubleFunction<Level> value) {
    return Cell.of(head, level -> Display.number(value.applyAsDouble(level)));
  }

  private String inGroundEnergies(double energy) {
    return Display.number(energy / result.junction().groundEnergy());
  }

  private String temperature(double natural) {
    return shown.cell(Dimension.TEMPERATURE, natural);
  }

  private String head(String name) {
    return shown.head(name, Dimension.TEMPERATURE);
  }
}
