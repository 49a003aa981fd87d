package coldwall.quantum.population;

import coldwall.input.InvalidInputException;
import coldwall.quantum.contact.JumpRates;
import coldwall.system.Junction;
import coldwall.system.Spectrum;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * One quantum particle, jump by jump: the trajectories whose mean is the Pauli equation of {@link
 * PauliMasterEquation}. The particle stays in level n for a time drawn from the exponential law of
 * its total rate, then jumps to level m by bath nu with probability W^nu_mn over that rate
 * [Gillespie1977]. A particle that begins in a level begins without coherences and stays so.
 */
public final class QuantumJumps {
  private static final String GENERATOR = "Xoshiro256PlusPlus";

  /** Sets the stretches of one seed apart; an odd number from the golden ratio. */
  private static final long STRETCH = 0x9e3779b97f4a7c15L;

  private final RandomGenerator random;
  private final Spectrum spectrum;
  private final JumpRates hot;
  private final JumpRates cold;
  private int level;

  /**
   * A stay in a level and the jump that ends it.
   *
   * @param byHot whether the hot bath made it jump
   * @param duration of the stay; infinite if nothing makes it jump
   * @param level during the stay
   * @param next the level after the jump
   * @param heat what the particle takes from the bath
   */
  public record Jump(boolean byHot, double duration, int level, int next, double heat) {}

  private QuantumJumps(Junction junction, int levels, long seed, int stretch, int level) {
    this.random = RandomGeneratorFactory.of(GENERATOR).create(seed + STRETCH * (stretch + 1L));
    this.spectrum = Spectrum.of(junction, levels);
    this.hot = JumpRates.of(junction.hot().quantumWall(), spectrum, junction.hot().temperature());
    this.cold =
        JumpRates.of(junction.cold().quantumWall(), spectrum, junction.cold().temperature());
    this.level = level;
  }

  /** From the beginning, in a level drawn from the steady state, whose levels are all there are. */
  public static QuantumJumps begin(Junction junction, LevelMixture steady, long seed) {
    QuantumJumps jumps = new QuantumJumps(junction, steady.spectrum().levels(), seed, 0, 1);
    double[] populations = steady.populations().stream().mapToDouble(Double::doubleValue).toArray();
    jumps.level = 1 + drawn(populations, jumps.uniform());
    return jumps;
  }

  /** A later stretch, from the level with which an earlier one ended. */
  public static QuantumJumps goingOn(
      Junction junction, int levels, long seed, int stretch, int level) {
    if (level < 1 || level > levels) {
      throw InvalidInputException.must(
          "the level of the particle", "lie between 1 and " + levels, level, "begin anew");
    }
    return new QuantumJumps(junction, levels, seed, stretch, level);
  }

  private static int drawn(double[] weights, double uniform) {
    double left = uniform;
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        last = i;
        left -= weights[i];
        if (left < 0) {
          return i;
        }
      }
    }
    return last;
  }

  private double uniform() {
    return 1 - random.nextDouble();
  }

  /** The next jump. */
  public Jump next() {
    double[] byHot = hot.from(level);
    double[] byCold = cold.from(level);
    double hotRate = sum(byHot);
    double total = hotRate + sum(byCold);
    if (total == 0) {
      return new Jump(false, Double.POSITIVE_INFINITY, level, level, 0);
    }
    double duration = -StrictMath.log(uniform()) / total;
    boolean isHot = uniform() * total <= hotRate;
    double[] rates = isHot ? byHot : byCold;
    int next = 1 + drawn(rates, uniform() * (isHot ? hotRate : total - hotRate));
    Jump jump = new Jump(isHot, duration, level, next, spectrum.gap(next, level));
    level = next;
    return jump;
  }

  private static double sum(double[] rates) {
    double sum = 0;
    for (double rate : rates) {
      sum += rate;
    }
    return sum;
  }

  /** The level in which the particle is now. */
  public int level() {
    return level;
  }

  /** The rate at which a level is left, by both baths together. */
  public double exitRate(int n) {
    return sum(hot.from(n)) + sum(cold.from(n));
  }
}
