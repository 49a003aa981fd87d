package coldwall.classical.langevin;

import coldwall.classical.montecarlo.RandomStream;
import coldwall.classical.montecarlo.StreamSeed;
import java.util.Arrays;
import java.util.stream.LongStream;

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
 * it does not. Relative error of ln v below 3e-12, errors of the cosine and the sine below 3e-13
 * and 2e-12, where v and t have steps of 5e-13 and 1e-12.
 */
final class NormalStreams {
  /** Bits of v, and of t. */
  private static final int FINE = 40;

  /** Coins in one draw; two draws make one pair of normal numbers. */
  private static final int COINS = Long.SIZE - FINE;

  /** Counted if no other is: the 48 coins of two draws are the upper bits. */
  private static final long LAST_COIN = 1L << (Long.SIZE - 1 - 2 * COINS);

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

  /** Two numbers on (0, 1) of each stream, never 0 or 1: the first of all, then the second. */
  double[] uniforms() {
    draw();
    return LongStream.concat(Arrays.stream(sizes), Arrays.stream(turns))
        .mapToDouble(bits -> ((bits >>> COINS) + 0.5) * UNIT)
        .toArray();
  }

  /** The next two words of each stream, as {@link RandomStream} has them. */
  private void draw() {
    for (int i = 0; i < sizes.length; i++) {
      long a = first[i];
      long b = second[i];
      long d = fourth[i];
      sizes[i] = scrambled(a, d);
      long c = third[i] ^ a;
      d ^= b;
      a ^= d;
      long shifted = b << 17;
      b ^= c;
      c ^= shifted;
      d = d << 45 | d >>> 19;
      turns[i] = scrambled(a, d);
      c ^= a;
      d ^= b;
      first[i] = a ^ d;
      second[i] = b ^ c;
      third[i] = c ^ b << 17;
      fourth[i] = d << 45 | d >>> 19;
    }
  }

  private static long scrambled(long a, long d) {
    long sum = a + d;
    return (sum << 23 | sum >>> 41) + a;
  }

  /** One normal number of each stream, to be read until the next ones are asked for. */
  double[] next() {
    if (!hasTwice) {
      draw();
      countHalvings();
      measureRadii();
      turn();
    }
    hasTwice = !hasTwice;
    return hasTwice ? once : twice;
  }

  private void countHalvings() {
    for (int i = 0; i < halvings.length; i++) {
      long coins = (sizes[i] << FINE) | ((turns[i] << FINE) >>> COINS) | LAST_COIN;
      halvings[i] = Long.numberOfLeadingZeros(coins);
    }
  }

  /** sqrt(-2 ln u); -2 ln v is f = v - 1 times a polynomial. */
  private void measureRadii() {
    for (int i = 0; i < radii.length; i++) {
      double f = Math.fma((double) (sizes[i] >>> COINS), UNIT / 2, UNIT / 4 - 0.5);
      double slope = Math.fma(f, 8.942435199021705, 22.034937794427858);
      slope = Math.fma(f, slope, 26.250014241560507);
      slope = Math.fma(f, slope, 18.14820339258594);
      slope = Math.fma(f, slope, 8.646247987607348);
      slope = Math.fma(f, slope, 2.4342335632060643);
      slope = Math.fma(f, slope, 0.8279729976583412);
      slope = Math.fma(f, slope, -0.19918440921539296);
      slope = Math.fma(f, slope, 0.3420453908857704);
      slope = Math.fma(f, slope, -0.3994357065329256);
      slope = Math.fma(f, slope, 0.5000217754383293);
      slope = Math.fma(f, slope, -0.666666230076316);
      slope = Math.fma(f, slope, 1.0000000034357504);
      slope = Math.fma(f, slope, -1.9999999999955294);
      radii[i] = Math.sqrt(Math.fma(halvings[i], 2 * LN_2, f * slope));
    }
  }

  /** Twice the sine, and the cosine, of half the angle, pi y; then those of the angle. */
  private void turn() {
    for (int i = 0; i < once.length; i++) {
      double y = Math.fma((double) (turns[i] >>> COINS), UNIT, UNIT / 2 - 0.5);
      double t = y * y;
      double slope = Math.fma(t, 0.000894400570158185, -0.014727570039634453);
      slope = Math.fma(t, slope, 0.1642894642261514);
      slope = Math.fma(t, slope, -1.1985288514709442);
      slope = Math.fma(t, slope, 5.100328070838626);
      slope = Math.fma(t, slope, -10.335425559954624);
      slope = Math.fma(t, slope, 6.2831853071791945);
      double cosine = Math.fma(t, 0.0018400218406684204, -0.025776340731819503);
      cosine = Math.fma(t, cosine, 0.2353254434240188);
      cosine = Math.fma(t, cosine, -1.335262316147863);
      cosine = Math.fma(t, cosine, 4.058712107589376);
      cosine = Math.fma(t, cosine, -4.934802200250963);
      cosine = Math.fma(t, cosine, 0.9999999999992518);
      double twoSines = y * slope;
      once[i] = radii[i] * Math.fma(-0.5 * twoSines, twoSines, 1);
      twice[i] = radii[i] * (twoSines * cosine);
    }
  }
}
