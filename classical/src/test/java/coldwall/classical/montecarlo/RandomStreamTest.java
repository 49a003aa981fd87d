package coldwall.classical.montecarlo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGenerator.JumpableGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStreamTest {
  private static final int NUMBERS = 1000;
  private static final int STREAMS = 32;

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -3868808903308182152L})
  void streams_areThoseOfTheJdk(long bits) {
    RandomGenerator[] expected =
        RandomGeneratorFactory.<JumpableGenerator>of("Xoshiro256PlusPlus")
            .create(bits)
            .jumps(STREAMS)
            .toArray(RandomGenerator[]::new);
    RandomStream[] streams = RandomStream.streams(STREAMS, new StreamSeed(bits));
    for (int i = 0; i < STREAMS; i++) {
      for (int n = 0; n < NUMBERS; n++) {
        assertThat(streams[i].nextLong()).isEqualTo(expected[i].nextLong());
      }
    }
  }

  @Test
  void storedState_goesOn() {
    RandomStream[] streams = RandomStream.streams(2, new StreamSeed(1));
    long[] words = new long[2 * RandomStream.WORDS];
    streams[0].store(words, 1, 2);
    streams[1].load(words, 1, 2);
    for (int n = 0; n < NUMBERS; n++) {
      assertThat(streams[1].nextLong()).isEqualTo(streams[0].nextLong());
    }
  }

  @Test
  void uniformNumbers_liveInTheOpenInterval_withFiftyTwoBitsAndAHalf() {
    RandomStream stream = RandomStream.streams(1, new StreamSeed(1))[0];
    RandomStream same = RandomStream.streams(1, new StreamSeed(1))[0];
    for (int n = 0; n < NUMBERS; n++) {
      double twice = Math.scalb(stream.uniform(), 53);
      assertThat(twice).isEqualTo(2.0 * (same.nextLong() >>> 12) + 1);
    }
  }
}
