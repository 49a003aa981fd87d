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
 * most, which is 8.2 standard deviations. Logarithm, sine and cosine are polynomials ({@code
 * docs/reference/polynomials.py}) without a branch or a look at bits: loops of sums, products,
 * roots and fused products, of which the compiler can make vectors, and which give the same bits if
 * it does not. Relative error of the logarithm and the sine below 3e-12, error of the cosine below
 * 1e-12: as fine as the steps of v and t.
 */
final class NormalStreams {
  /** Bits of v, and of t. */
  private static final int FINE = 40;

  /** Coins in one draw; two draws make one pair of normal numbers. */
  private static final int COINS = Long.SIZE - FINE;

  private static final long COIN_MASK = (1L << COINS) - 1;
  private static final double UNIT = 0x1p-40;
  private static final double LN_2 = 0.6931471805599453;

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

  /** sqrt(-2 ln u); ln v = f times a polynomial, f = v - 1. */
  private void measureRadii() {
    for (int i = 0; i < radii.length; i++) {
      double f = Math.fma((double) (sizes[i] >>> COINS), UNIT / 2, UNIT / 4 - 0.5);
      double slope = Math.fma(f, -4.471217599510853, -11.017468897213929);
      slope = Math.fma(f, slope, -13.125007120780253);
      slope = Math.fma(f, slope, -9.07410169629297);
      slope = Math.fma(f, slope, -4.323123993803674);
      slope = Math.fma(f, slope, -1.2171167816030322);
      slope = Math.fma(f, slope, -0.4139864988291706);
      slope = Math.fma(f, slope, 0.09959220460769648);
      slope = Math.fma(f, slope, -0.1710226954428852);
      slope = Math.fma(f, slope, 0.1997178532664628);
      slope = Math.fma(f, slope, -0.25001088771916463);
      slope = Math.fma(f, slope, 0.333333115038158);
      slope = Math.fma(f, slope, -0.5000000017178752);
      slope = Math.fma(f, slope, 0.9999999999977647);
      radii[i] = Math.sqrt(-2 * Math.fma(halvings[i], -LN_2, f * slope));
    }
  }

  /** Sine and cosine of half the angle, pi y, then doubled. */
  private void turn() {
    for (int i = 0; i < once.length; i++) {
      double y = Math.fma((double) (turns[i] >>> COINS), UNIT, UNIT / 2 - 0.5);
      double t = y * y;
      double slope = Math.fma(t, 0.0004472002850790925, -0.007363785019817226);
      slope = Math.fma(t, slope, 0.0821447321130757);
      slope = Math.fma(t, slope, -0.5992644257354721);
      slope = Math.fma(t, slope, 2.550164035419313);
      slope = Math.fma(t, slope, -5.167712779977312);
      slope = Math.fma(t, slope, 3.1415926535895973);
      double cosine = Math.fma(t, 0.0018400218406684204, -0.025776340731819503);
      cosine = Math.fma(t, cosine, 0.2353254434240188);
      cosine = Math.fma(t, cosine, -1.335262316147863);
      cosine = Math.fma(t, cosine, 4.058712107589376);
      cosine = Math.fma(t, cosine, -4.934802200250963);
      cosine = Math.fma(t, cosine, 0.9999999999992518);
      double sine = y * slope;
      once[i] = radii[i] * Math.fma(-2 * sine, sine, 1);
      twice[i] = radii[i] * (2 * sine * cosine);
    }
  }
}
