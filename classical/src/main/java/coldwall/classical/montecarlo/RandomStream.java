package coldwall.classical.montecarlo;

/**
 * The random numbers of one lane: xoshiro256++ [BlackmanVigna2021], started and jumped as the JDK's
 * {@code Xoshiro256PlusPlus} is, whose numbers these are. The state is our own, so that {@link
 * VectorKernel} can go on with it where this stream stands.
 */
public final class RandomStream {
  /** 64-bit words of a state. */
  static final int WORDS = 4;

  private static final double UNIT_52 = 0x1p-52;
  private static final long SILVER_RATIO = 0x6a09e667f3bcc909L;
  private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;

  /** The polynomial of 2^128 steps. */
  private static final long[] JUMP = {
    0x180ec6d33cfd0abaL, 0xd5a61266f0c9392cL, 0xa9582618e03fc9aaL, 0x39abdc4529b1661cL
  };

  private long s0;
  private long s1;
  private long s2;
  private long s3;

  private RandomStream() {}

  /** Streams that never overlap. */
  public static RandomStream[] streams(int count, StreamSeed seed) {
    RandomStream[] streams = new RandomStream[count];
    RandomStream source = new RandomStream();
    long word = seed.bits() ^ SILVER_RATIO;
    source.s0 = StreamSeed.finalise(word);
    source.s1 = StreamSeed.finalise(word += GOLDEN_RATIO);
    source.s2 = StreamSeed.finalise(word += GOLDEN_RATIO);
    source.s3 = StreamSeed.finalise(word + GOLDEN_RATIO);
    for (int i = 0; i < count; i++) {
      streams[i] = new RandomStream();
      streams[i].become(source);
      source.jump();
    }
    return streams;
  }

  /** Leads a state, of four words, 2^128 numbers ahead. */
  public static void leadAhead(long[] state) {
    RandomStream stream = new RandomStream();
    stream.load(state, 0, 1);
    stream.jump();
    stream.store(state, 0, 1);
  }

  private void become(RandomStream other) {
    s0 = other.s0;
    s1 = other.s1;
    s2 = other.s2;
    s3 = other.s3;
  }

  private void jump() {
    RandomStream sum = new RandomStream();
    for (long word : JUMP) {
      for (int bit = 0; bit < Long.SIZE; bit++) {
        if ((word >>> bit & 1) != 0) {
          sum.s0 ^= s0;
          sum.s1 ^= s1;
          sum.s2 ^= s2;
          sum.s3 ^= s3;
        }
        nextLong();
      }
    }
    become(sum);
  }

  /** Writes the state, word by word this far apart. */
  void store(long[] words, int first, int stride) {
    words[first] = s0;
    words[first + stride] = s1;
    words[first + 2 * stride] = s2;
    words[first + 3 * stride] = s3;
  }

  /** Goes on from a state that was stored. */
  void load(long[] words, int first, int stride) {
    s0 = words[first];
    s1 = words[first + stride];
    s2 = words[first + 2 * stride];
    s3 = words[first + 3 * stride];
  }

  long nextLong() {
    long result = Long.rotateLeft(s0 + s3, 23) + s0;
    long shifted = s1 << 17;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = Long.rotateLeft(s3, 45);
    return result;
  }

  /** Uniform on (0, 1), 52 random bits and a half: never 0, never 1. */
  public double uniform() {
    return ((nextLong() >>> 12) + 0.5) * UNIT_52;
  }

  /** A draw from the flux-Maxwell law, density exp(-E/T)/T. */
  double thermal(double temperature) {
    return thermal(temperature, uniform());
  }

  /** The draw that belongs to a uniform number. */
  static double thermal(double temperature, double uniform) {
    return -temperature * Logarithm.of(uniform);
  }
}
