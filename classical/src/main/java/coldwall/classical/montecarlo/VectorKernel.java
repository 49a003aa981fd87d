package coldwall.classical.montecarlo;

import static jdk.incubator.vector.VectorOperators.AND;
import static jdk.incubator.vector.VectorOperators.LE;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;
import static jdk.incubator.vector.VectorOperators.OR;
import static jdk.incubator.vector.VectorOperators.ROL;
import static jdk.incubator.vector.VectorOperators.SQRT;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Flies as many particles at once as the processor's vectors have room for, by the rules of {@link
 * Collision}, the uniform numbers of {@link RandomStream} and the polynomial of {@link Logarithm}:
 * every operation is one that IEEE 754 rounds in one way only, in the order of {@link Lane}, so
 * that the bits are those of {@link Lane}, at every width. Needs {@link VectorModule}. Allocates
 * nothing once it is compiled.
 */
final class VectorKernel {
  /** Particles at once. */
  static final int WIDTH = DoubleVector.SPECIES_PREFERRED.length();

  private static final VectorSpecies<Double> DOUBLES = DoubleVector.SPECIES_PREFERRED;
  private static final VectorSpecies<Long> LONGS = LongVector.SPECIES_PREFERRED;

  /** Of a collision's four sums: energy, heats and slowness. */
  private static final int SUMS = 4;

  private final VectorWall hot;
  private final VectorWall cold;
  private final long[] words = new long[RandomStream.WORDS * WIDTH];
  private final double[] sums = new double[SUMS * WIDTH];

  VectorKernel(VectorWall hot, VectorWall cold) {
    this.hot = hot;
    this.cold = cold;
  }

  /** Flies {@link #WIDTH} lanes hot to cold to hot this many times; adds to their sums. */
  void fly(Lane[] lanes, int first, int roundTrips) {
    for (int i = 0; i < WIDTH; i++) {
      lanes[first + i].store(words, sums, i, WIDTH);
    }
    collide(words, sums, 2 * roundTrips, cold, hot);
    for (int i = 0; i < WIDTH; i++) {
      lanes[first + i].load(words, sums, i, WIDTH);
    }
  }

  /**
   * As long as it is and without a call of our own, for a vector that is handed to a method which
   * is not compiled into this loop becomes an object, and a collision takes twenty times as long.
   * What belongs to the two walls changes places after each collision, so that the loop has its
   * rules once. The branches are the same at every other collision: they cost nothing.
   */
  private static void collide(
      long[] words, double[] sums, int collisions, VectorWall cold, VectorWall hot) {
    LongVector s0 = LongVector.fromArray(LONGS, words, 0);
    LongVector s1 = LongVector.fromArray(LONGS, words, WIDTH);
    LongVector s2 = LongVector.fromArray(LONGS, words, 2 * WIDTH);
    LongVector s3 = LongVector.fromArray(LONGS, words, 3 * WIDTH);
    DoubleVector energy = DoubleVector.fromArray(DOUBLES, sums, 0);
    DoubleVector heatThere = DoubleVector.fromArray(DOUBLES, sums, WIDTH);
    DoubleVector heat = DoubleVector.fromArray(DOUBLES, sums, 2 * WIDTH);
    DoubleVector slowness = DoubleVector.fromArray(DOUBLES, sums, 3 * WIDTH);
    DoubleVector minus = DoubleVector.broadcast(DOUBLES, -cold.temperature());
    DoubleVector minusThere = DoubleVector.broadcast(DOUBLES, -hot.temperature());
    DoubleVector parameter = DoubleVector.broadcast(DOUBLES, cold.parameter());
    DoubleVector parameterThere = DoubleVector.broadcast(DOUBLES, hot.parameter());
    int law = cold.law();
    int lawThere = hot.law();
    for (int collision = 0; collision < collisions; collision++) {
      // A uniform number: xoshiro256++, 52 bits and a half.
      LongVector drawn = s0.add(s3).lanewise(ROL, 23).add(s0);
      LongVector shifted = s1.lanewise(LSHL, 17);
      s2 = s2.lanewise(XOR, s0);
      s3 = s3.lanewise(XOR, s1);
      s1 = s1.lanewise(XOR, s2);
      s0 = s0.lanewise(XOR, s3);
      s2 = s2.lanewise(XOR, shifted);
      s3 = s3.lanewise(ROL, 45);
      LongVector oneToTwo = drawn.lanewise(LSHR, 12).lanewise(OR, Logarithm.ONE);
      DoubleVector uniform = oneToTwo.reinterpretAsDoubles().sub(1 - 0x1p-53);
      // Its logarithm.
      LongVector parts = uniform.reinterpretAsLongs().add(Logarithm.ONE - Logarithm.ROOT_HALF);
      LongVector biased = parts.lanewise(LSHR, 52).lanewise(OR, Logarithm.TWO_52);
      DoubleVector k = biased.reinterpretAsDoubles().sub(Logarithm.BIASED);
      LongVector fraction = parts.lanewise(AND, Logarithm.FRACTION).add(Logarithm.ROOT_HALF);
      DoubleVector f = fraction.reinterpretAsDoubles().sub(1.0);
      DoubleVector w = f.mul(f);
      DoubleVector a = DoubleVector.broadcast(DOUBLES, Logarithm.Q12);
      DoubleVector b = DoubleVector.broadcast(DOUBLES, Logarithm.Q11);
      a = a.fma(w, DoubleVector.broadcast(DOUBLES, Logarithm.Q10));
      b = b.fma(w, DoubleVector.broadcast(DOUBLES, Logarithm.Q9));
      a = a.fma(w, DoubleVector.broadcast(DOUBLES, Logarithm.Q8));
      b = b.fma(w, DoubleVector.broadcast(DOUBLES, Logarithm.Q7));
      a = a.fma(w, DoubleVector.broadcast(DOUBLES, Logarithm.Q6));
      b = b.fma(w, DoubleVector.broadcast(DOUBLES, Logarithm.Q5));
      a = a.fma(w, DoubleVector.broadcast(DOUBLES, Logarithm.Q4));
      b = b.fma(w, DoubleVector.broadcast(DOUBLES, Logarithm.Q3));
      a = a.fma(w, DoubleVector.broadcast(DOUBLES, Logarithm.Q2));
      b = b.fma(w, DoubleVector.broadcast(DOUBLES, Logarithm.Q1));
      a = a.fma(w, DoubleVector.broadcast(DOUBLES, Logarithm.Q0));
      DoubleVector small = b.fma(f, a).fma(w, f);
      DoubleVector logarithm = k.fma(DoubleVector.broadcast(DOUBLES, Logarithm.LN_2), small);
      DoubleVector thermal = logarithm.mul(minus);
      DoubleVector next = thermal;
      if (law != VectorWall.THERMAL) {
        drawn = s0.add(s3).lanewise(ROL, 23).add(s0);
        shifted = s1.lanewise(LSHL, 17);
        s2 = s2.lanewise(XOR, s0);
        s3 = s3.lanewise(XOR, s1);
        s1 = s1.lanewise(XOR, s2);
        s0 = s0.lanewise(XOR, s3);
        s2 = s2.lanewise(XOR, shifted);
        s3 = s3.lanewise(ROL, 45);
        oneToTwo = drawn.lanewise(LSHR, 12).lanewise(OR, Logarithm.ONE);
        uniform = oneToTwo.reinterpretAsDoubles().sub(1 - 0x1p-53);
        if (law == VectorWall.PARTIAL) {
          next = energy.blend(thermal, uniform.compare(LT, parameter));
        } else if (law == VectorWall.UNIFORM) {
          DoubleVector proposed = uniform.mul(parameter);
          next =
              energy.blend(
                  proposed,
                  proposed.sub(energy).compare(LE, thermal).and(energy.compare(LE, parameter)));
        } else {
          DoubleVector proposed = uniform.add(uniform).sub(1.0).fma(parameter, energy).abs();
          next =
              energy.blend(
                  proposed,
                  proposed.sub(energy).compare(LE, thermal).and(proposed.compare(NE, 0.0)));
        }
      }
      slowness = slowness.add(DoubleVector.broadcast(DOUBLES, 1.0).div(energy.lanewise(SQRT)));
      heat = heat.add(next.sub(energy));
      energy = next;
      DoubleVector heatHere = heat;
      heat = heatThere;
      heatThere = heatHere;
      DoubleVector minusHere = minus;
      minus = minusThere;
      minusThere = minusHere;
      DoubleVector parameterHere = parameter;
      parameter = parameterThere;
      parameterThere = parameterHere;
      int lawHere = law;
      law = lawThere;
      lawThere = lawHere;
    }
    s0.intoArray(words, 0);
    s1.intoArray(words, WIDTH);
    s2.intoArray(words, 2 * WIDTH);
    s3.intoArray(words, 3 * WIDTH);
    energy.intoArray(sums, 0);
    heatThere.intoArray(sums, WIDTH);
    heat.intoArray(sums, 2 * WIDTH);
    slowness.intoArray(sums, 3 * WIDTH);
  }
}
