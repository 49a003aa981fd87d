package coldwall.classical.langevin;

import coldwall.classical.montecarlo.RandomStream;
import coldwall.classical.montecarlo.StreamSeed;
import java.util.Arrays;

/**
 * Normal numbers for many trajectories at once, a stream each: the generator xoshiro256++
 * [BlackmanVigna2021] with its states side by side, and the transformation of [BoxMuller1958],
 *
 * <pre>
 * sqrt(-2 ln u) cos(2 pi t),   sqrt(-2 ln u) sin(2 pi t)
 * </pre>
 *
 * with u = 2^-k v, v uniform on (1/2, 1) in 2^40 steps and k counted in coins of their own, 48 at
 * most, which is 8.2 standard deviations. Logarithm, sine and cosine are polynomials without a
 * branch or a look at bits: loops of sums, products, divisions, roots and fused products, of which
 * the compiler can make vectors, and which give the same bits if it does not. Relative error below
 * 2e-15.
 */
final class NormalStreams {
  /** Bits of v, and of t. */
  private static final int FINE = 40;

  /** Coins in one draw; two draws make one pair of normal numbers. */
  private static final int COINS = Long.SIZE - FINE;

  private static final long COIN_MASK = (1L << COINS) - 1;
  private static final double UNIT = 0x1p-40;
  private static final double QUARTER_TURN = Math.PI / 2;
  private static final double LN_2 = 0.6931471805599453;
  private static final double ROOT_HALF = 0.7071067811865476;

  private final long[] first;
  private final long[] second;
  private final long[] third;
  private final long[] fourth;

  private final long[] sizes;
  private final long[] turns;
  private final int[] halvings;
  private final double[] radii;
  private final double[] once;
  private final double[] twice;
  private boolean hasTwice;

  /** Streams that never overlap: each begins 2^128 numbers behind the one before. */
  NormalStreams(int count, StreamSeed seed) {
    first = new long[count];
    second = new long[count];
    third = new long[count];
    fourth = new long[count];
    sizes = new long[count];
    turns = new long[count];
    halvings = new int[count];
    radii = new double[count];
    once = new double[count];
    twice = new double[count];
    long[] state = {
      seed.then(1).bits(), seed.then(2).bits(), seed.then(3).bits(), seed.then(4).bits()
    };
    for (int i = 0; i < count; i++) {
      first[i] = state[0];
      second[i] = state[1];
      third[i] = state[2];
      fourth[i] = state[3];
      RandomStream.leadAhead(state);
    }
  }

  /** A number on (0, 1) of each stream, never 0 or 1. */
  double[] uniforms() {
    draw(sizes);
    return Arrays.stream(sizes).mapToDouble(bits -> ((bits >>> COINS) + 0.5) * UNIT).toArray();
  }

  /** The next bits of each stream, as {@link RandomStream} has them. */
  private void draw(long[] bits) {
    for (int i = 0; i < bits.length; i++) {
      long a = first[i];
      long b = second[i];
      long d = fourth[i];
      long sum = a + d;
      bits[i] = (sum << 23 | sum >>> 41) + a;
      long c = third[i] ^ a;
      d ^= b;
      first[i] = a ^ d;
      second[i] = b ^ c;
      third[i] = c ^ b << 17;
      fourth[i] = d << 45 | d >>> 19;
    }
  }

  /** One normal number of each stream, to be read until the next ones are asked for. */
  double[] next() {
    if (!hasTwice) {
      draw(sizes);
      draw(turns);
      countHalvings();
      measureRadii();
      turn();
    }
    hasTwice = !hasTwice;
    return hasTwice ? once : twice;
  }

  private void countHalvings() {
    for (int i = 0; i < halvings.length; i++) {
      long most = (turns[i] & COIN_MASK) | (1L << COINS);
      long coins = (sizes[i] & COIN_MASK) | (most << COINS);
      halvings[i] = Long.numberOfTrailingZeros(coins);
    }
  }

  /** sqrt(-2 ln u); ln v = ln c + 2 artanh((v - c)/(v + c)) with c = sqrt(1/2). */
  private void measureRadii() {
    for (int i = 0; i < radii.length; i++) {
      double v = ((sizes[i] >>> COINS) + 0.5) * (UNIT / 2) + 0.5;
      double s = (v - ROOT_HALF) / (v + ROOT_HALF);
      double t = s * s;
      double sum = Math.fma(t, 2.0 / 15, 2.0 / 13);
      sum = Math.fma(t, sum, 2.0 / 11);
      sum = Math.fma(t, sum, 2.0 / 9);
      sum = Math.fma(t, sum, 2.0 / 7);
      sum = Math.fma(t, sum, 2.0 / 5);
      sum = Math.fma(t, sum, 2.0 / 3);
      sum = Math.fma(t, sum, 2.0);
      double logarithm = Math.fma(halvings[i] + 0.5, LN_2, -s * sum);
      radii[i] = Math.sqrt(2 * logarithm);
    }
  }

  /** Sine and cosine of a quarter of the angle by their series, then doubled twice. */
  private void turn() {
    for (int i = 0; i < once.length; i++) {
      double x = (((turns[i] >>> COINS) + 0.5) * UNIT - 0.5) * QUARTER_TURN;
      double t = x * x;
      double sine = Math.fma(t, 1.0 / 6_227_020_800L, -1.0 / 39_916_800);
      sine = Math.fma(t, sine, 1.0 / 362_880);
      sine = Math.fma(t, sine, -1.0 / 5_040);
      sine = Math.fma(t, sine, 1.0 / 120);
      sine = Math.fma(t, sine, -1.0 / 6);
      sine = Math.fma(t * x, sine, x);
      double cosine = Math.fma(t, -1.0 / 87_178_291_200L, 1.0 / 479_001_600);
      cosine = Math.fma(t, cosine, -1.0 / 3_628_800);
      cosine = Math.fma(t, cosine, 1.0 / 40_320);
      cosine = Math.fma(t, cosine, -1.0 / 720);
      cosine = Math.fma(t, cosine, 1.0 / 24);
      cosine = Math.fma(t, cosine, -0.5);
      cosine = Math.fma(t, cosine, 1);
      double halfSine = 2 * sine * cosine;
      double halfCosine = Math.fma(-2 * sine, sine, 1);
      once[i] = radii[i] * Math.fma(-2 * halfSine, halfSine, 1);
      twice[i] = radii[i] * (2 * halfSine * halfCosine);
    }
  }
}
