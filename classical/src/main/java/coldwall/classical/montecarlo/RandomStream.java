package coldwall.classical.montecarlo;

import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.JumpableGenerator;
import java.util.random.RandomGeneratorFactory;

/** The random numbers of one lane. */
final class RandomStream {
  private static final String GENERATOR = "Xoshiro256PlusPlus";
  private static final double UNIT_52 = 0x1p-52;

  private final RandomGenerator random;

  private RandomStream(RandomGenerator random) {
    this.random = random;
  }

  /** Streams that never overlap, chosen by the seed and by what is simulated. */
  static RandomStream[] streams(int count, long seed, double... parameters) {
    JumpableGenerator source =
        RandomGeneratorFactory.<JumpableGenerator>of(GENERATOR).create(mixed(seed, parameters));
    return source.jumps(count).map(RandomStream::new).toArray(RandomStream[]::new);
  }

  /** A seed of its own for everything that these numbers describe. */
  static long mixed(long seed, double... parameters) {
    long mixed = mix(seed);
    for (double parameter : parameters) {
      mixed = mix(mixed ^ Double.doubleToLongBits(parameter));
    }
    return mixed;
  }

  /** Uniform on (0, 1), 52 random bits and a half: never 0, never 1. */
  double uniform() {
    return ((random.nextLong() >>> 12) + 0.5) * UNIT_52;
  }

  /** A draw from the flux-Maxwell law, density exp(-E/T)/T. */
  double thermal(double temperature) {
    return -temperature * Logarithm.of(uniform());
  }

  /** A bijection of 64-bit numbers in which every bit counts [Steele2014]. */
  private static long mix(long bits) {
    long z = bits + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
