package coldwall.study;

import coldwall.quantum.steady.LevelMixture;
import coldwall.system.Junction;
import coldwall.system.Spectrum;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of each level.
 *
 * @param levels ground state first
 */
record LevelTable(List<Level> levels) {
  LevelTable {
    levels = List.copyOf(levels);
  }

  /**
   * One level.
   *
   * @param number n, from 1
   * @param energy E_n
   * @param population p_n; NaN if no quantum junction was solved
   * @param pairTemperature that of n and n + 1; NaN likewise, and for the last one
   * @param classical the share of time in its bin; NaN if no classical junction was solved
   * @param hotThermal the canonical population at T_h
   * @param coldThermal the canonical population at T_c
   */
  record Level(
      int number,
      double energy,
      double population,
      double pairTemperature,
      Estimate classical,
      double hotThermal,
      double coldThermal) {

    /** The largest of its probabilities. */
    double largest() {
      return Math.max(
          Math.max(hotThermal, coldThermal),
          Math.max(orZero(population), orZero(classical.value())));
    }

    private static double orZero(double value) {
      return Double.isNaN(value) ? 0 : value;
    }
  }

  /** The levels of a profile; null if nothing was found. */
  static @Nullable LevelTable of(ProfileResult result) {
    ClassicalProfile classical = result.classical();
    QuantumProfile quantum = result.quantum();
    int count = 0;
    if (quantum != null) {
      count = quantum.state().spectrum().levels();
    } else if (classical != null) {
      count = classical.levels();
    } else {
      return null;
    }
    return of(result.spec().junction(), count, classical, quantum);
  }

  private static LevelTable of(
      Junction junction,
      int count,
      @Nullable ClassicalProfile classical,
      @Nullable QuantumProfile quantum) {
    Spectrum spectrum = new Spectrum(junction.particle(), junction.box(), count);
    LevelMixture hot = LevelMixture.thermal(spectrum, junction.hot().temperature());
    LevelMixture cold = LevelMixture.thermal(spectrum, junction.cold().temperature());
    return new LevelTable(
        IntStream.rangeClosed(1, count)
            .mapToObj(n ->
                new Level(
                    n,
                    spectrum.energy(n),
                    quantum == null ? Double.NaN : quantum.state().population(n),
                    quantum == null || n == count ? Double.NaN : quantum.pairTemperature(n),
                    classical == null ? Estimate.NONE : classical.share(n),
                    hot.population(n),
                    cold.population(n)))
            .toList());
  }

  /** Up to the last level with a probability of at least this. */
  List<Level> above(double least) {
    int last = 0;
    for (Level level : levels) {
      if (level.largest() >= least) {
        last = level.number();
      }
    }
    return levels.subList(0, last);
  }
}
