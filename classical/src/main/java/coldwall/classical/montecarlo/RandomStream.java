package coldwall.classical.montecarlo;

import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.JumpableGenerator;
import java.util.random.RandomGeneratorFactory;

/** The random numbers of one lane. */
public final class RandomStream {
  private static final String GENERATOR = "Xoshiro256PlusPlus";
  private static final double UNIT_52 = 0x1p-52;

  private final RandomGenerator random;

  private RandomStream(RandomGenerator random) {
    this.random = random;
  }

  /** Streams that never overlap. */
  public static RandomStream[] streams(int count, StreamSeed seed) {
    JumpableGenerator source =
        RandomGeneratorFactory.<JumpableGenerator>of(GENERATOR).create(seed.bits());
    return source.jumps(count).map(RandomStream::new).toArray(RandomStream[]::new);
  }

  /** Uniform on (0, 1), 52 random bits and a half: never 0, never 1. */
  public double uniform() {
    return ((random.nextLong() >>> 12) + 0.5) * UNIT_52;
  }

  /** A draw from the flux-Maxwell law, density exp(-E/T)/T. */
  double thermal(double temperature) {
    return -temperature * Logarithm.of(uniform());
  }
}
