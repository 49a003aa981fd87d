package coldwall.study.noise;

import coldwall.classical.HeatNoise;
import coldwall.classical.montecarlo.HeatWindows.Counted;
import coldwall.settings.Grid;
import coldwall.solver.DifferentiableSolver;
import coldwall.study.input.Setup;
import coldwall.system.Junction;
import coldwall.units.Estimate;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What was counted, and what is known beforehand.
 *
 * @param setup the junction, and the solver that knows its current
 * @param cold the cold temperature as it was given
 * @param lengths of the windows, in round trips
 * @param count windows of each length
 * @param counted by window; unknown where nothing was counted
 * @param shown the window whose histogram there is
 * @param shares of the histogram; empty if there is none yet
 * @param isComplete whether everything was counted
 * @param units of all output
 */
record NoiseResult(
    Setup setup,
    Quantity cold,
    Grid lengths,
    int count,
    List<Counted> counted,
    int shown,
    List<Double> shares,
    boolean isComplete,
    UnitSystem units) {
  NoiseResult {
    counted = List.copyOf(counted);
    shares = List.copyOf(shares);
  }

  /** 2 L &lt;1/v&gt; of the flux-Maxwell law of the hotter bath. */
  static double roundTrip(Junction junction) {
    double inverseSpeed =
        Math.sqrt(Math.PI / 2 * junction.particle().mass() / junction.hotterTemperature());
    return 2 * junction.box().length() * inverseSpeed;
  }

  Junction junction() {
    return setup.junction();
  }

  boolean isEquilibrium() {
    return junction().hot().temperature() == junction().cold().temperature();
  }

  /** The length of a window in natural units of time. */
  double time(int window) {
    return lengths.natural(window) * roundTrip(junction());
  }

  Estimate noise(int window) {
    return counted.get(window).noise();
  }

  int size() {
    return lengths.size();
  }

  /** Those that were counted. */
  List<Integer> windows() {
    return IntStream.range(0, size()).filter(i -> noise(i).isKnown()).boxed().toList();
  }

  /** J as the solver has it. */
  Estimate current() {
    return Objects.requireNonNull(setup.classical()).solve(junction()).current();
  }

  /** The limit of the noise between equal temperatures. */
  OptionalDouble limit() {
    return isEquilibrium() && setup.classical() instanceof DifferentiableSolver solver
        ? OptionalDouble.of(HeatNoise.atEquilibrium(solver, junction()))
        : OptionalDouble.empty();
  }

  /** dS/d(ln t) of long windows, where it is known and not 0. */
  OptionalDouble growth() {
    return !isEquilibrium() && HeatNoise.isKnown(junction())
        ? OptionalDouble.of(HeatNoise.growth(junction()))
        : OptionalDouble.empty();
  }

  /** What the longest window is expected to have: the limit, or nothing. */
  OptionalDouble expected(int window) {
    OptionalDouble growth = growth();
    if (growth.isEmpty()) {
      return limit();
    }
    int last = windows().getLast();
    double apart = StrictMath.log(time(window) / time(last));
    return OptionalDouble.of(noise(last).value() + growth.getAsDouble() * apart);
  }

  /** The mean heat of the window whose histogram there is. */
  double mean() {
    return counted.get(shown).current().value() * time(shown);
  }

  /** Its standard deviation. */
  double deviation() {
    return Math.sqrt(noise(shown).value() * time(shown));
  }

  /** The middle of a bin. */
  double heat(int bin) {
    double reach = Noise.reach() * deviation();
    return mean() - reach + (bin + 0.5) * 2 * reach / shares.size();
  }

  /** The density of the histogram times the standard deviation. */
  Estimate density(int bin) {
    double scale = shares.size() / (2 * Noise.reach());
    double share = shares.get(bin);
    return new Estimate(share, Math.sqrt(share / count)).times(scale);
  }

  /** The standard deviation of the longest window over its mean. */
  double relativeDeviation() {
    int last = windows().getLast();
    double deviation = Math.sqrt(noise(last).value() / time(last));
    return deviation / Math.abs(counted.get(last).current().value());
  }
}
