package coldwall.classical.langevin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.montecarlo.StreamSeed;
import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class NormalStreamsTest {
  /** Missed by chance once in 16,000, and the seed is fixed. */
  private static final double SIGMAS = 4;

  /** Twice the error of the polynomials of sine and cosine, 7.5e-13: they are of half the angle. */
  private static final double POLYNOMIALS = 1.5e-12;

  /** The error of the polynomial of the logarithm, 2.24e-12, times ln 2 at most. */
  private static final double LOGARITHM = 1.6e-12;

  private static final int STREAMS = 200;
  private static final int DRAWS = 5_000;

  private static NormalStreams streams(long seed, int count) {
    return new NormalStreams(count, StreamSeed.softContacts(seed, new double[] {1}));
  }

  @Test
  void moments_areThoseOfTheNormalLaw() {
    NormalStreams streams = streams(1, STREAMS);
    double[] sums = new double[6];
    double beyondThree = 0;
    double neighbours = 0;
    double before = 0;
    for (int i = 0; i < DRAWS; i++) {
      double[] normals = streams.next();
      neighbours += before * normals[0];
      before = normals[0];
      for (double normal : normals) {
        double power = 1;
        for (int k = 0; k < sums.length; k++) {
          power *= normal;
          sums[k] += power;
        }
        beyondThree += Math.abs(normal) > 3 ? 1 : 0;
      }
    }
    double count = STREAMS * (double) DRAWS;
    double[] expected = {0, 1, 0, 3, 0, 15};
    double[] variances = {1, 2, 15, 96, 945, 10_170}; // <z^2k> - <z^k>^2
    for (int k = 0; k < sums.length; k++) {
      assertThat(sums[k] / count)
          .isCloseTo(expected[k], within(SIGMAS * Math.sqrt(variances[k] / count)));
    }
    double tail = 0.0026997960632601866; // erfc(3/sqrt(2))
    assertThat(beyondThree / count).isCloseTo(tail, within(SIGMAS * Math.sqrt(tail / count)));
    assertThat(neighbours / DRAWS).isCloseTo(0, within(SIGMAS / Math.sqrt(DRAWS)));
  }

  /** The uniform numbers of the same stream, through the logarithm, sine and cosine of Java. */
  @Test
  void pair_isTheTransformationOfTheUniformNumbersDrawn() {
    NormalStreams streams = streams(2, STREAMS);
    NormalStreams same = streams(2, STREAMS);
    for (int i = 0; i < 100; i++) {
      double[] once = streams.next();
      double[] twice = streams.next();
      double[] drawn = same.uniforms();
      for (int k = 0; k < STREAMS; k++) {
        double turn = 2 * Math.PI * (drawn[STREAMS + k] - 0.5);
        double radius = StrictMath.hypot(once[k], twice[k]);
        double size = StrictMath.exp(-radius * radius / 2); // (1/2 + fine/2) / 2^halvings
        double halvings = Math.floor(-StrictMath.log(size) / StrictMath.log(2));
        double error = LOGARITHM + radius * radius * POLYNOMIALS; // of ln size
        assertThat(size * StrictMath.scalb(1.0, (int) halvings + 1))
            .isCloseTo(1 + drawn[k], within(2 * error));
        assertThat(once[k]).isCloseTo(radius * StrictMath.cos(turn), within(radius * POLYNOMIALS));
        assertThat(twice[k]).isCloseTo(radius * StrictMath.sin(turn), within(radius * POLYNOMIALS));
      }
    }
  }

  @Test
  void uniformNumbers_areThoseOfTheJdksGenerator() {
    StreamSeed seed = StreamSeed.softContacts(4, new double[] {1});
    ByteBuffer state = ByteBuffer.allocate(4 * Long.BYTES);
    for (int word = 1; word <= 4; word++) {
      state.putLong(seed.then(word).bits());
    }
    RandomGenerator jdk =
        RandomGeneratorFactory.<RandomGenerator>of("Xoshiro256PlusPlus").create(state.array());
    NormalStreams streams = new NormalStreams(STREAMS, seed);
    for (int i = 0; i < 100; i++) {
      double[] drawn = streams.uniforms();
      for (double number : new double[] {drawn[0], drawn[STREAMS]}) {
        assertThat(number).isEqualTo(((jdk.nextLong() >>> 24) + 0.5) * 0x1p-40);
      }
    }
  }

  /** Whatever the number of streams and whatever the compiler made of their loops. */
  @Test
  void numbers_ofAStream_dependOnNoOther() {
    NormalStreams wide = streams(3, STREAMS);
    NormalStreams narrow = streams(3, 3);
    for (int i = 0; i < DRAWS; i++) {
      double[] many = wide.next();
      double[] few = narrow.next();
      assertThat(few).containsExactly(many[0], many[1], many[2]);
      assertThat(many).doesNotHaveDuplicates();
    }
  }
}
