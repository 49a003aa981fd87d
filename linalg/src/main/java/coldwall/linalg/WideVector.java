package coldwall.linalg;

import java.util.Arrays;

/**
 * Unnormalised probabilities, each a double times a power of two of its own: along a chain of rare
 * jumps they may leave the range of a double and come back to it.
 *
 * <p>The flow out of the known states is summed in plain doubles, relative to the most probable
 * one. Where it is so small that underflow may have spoilt it, it is summed again with exponents.
 */
final class WideVector {
  /** Rows are scaled to this power of two: a sum of 2^20 such entries does not overflow. */
  static final int LARGE_EXPONENT = 1000;

  /** Flows above have lost less than a rounding error: 2^20 terms of 2^-73 each. */
  private static final double SAFE = 0x1p10;

  /** An exponent below all others. */
  private static final int NONE = Integer.MIN_VALUE / 4;

  private final int size;
  private final double[] significands;
  private final int[] exponents;

  /** The flow into each state from those set so far, over 2^top. */
  private final double[] inflows;

  private int top;

  WideVector(int size) {
    this.size = size;
    this.significands = new double[size];
    this.exponents = new int[size];
    this.inflows = new double[size];
  }

  /** 2^power, for powers from -1022 to 1023. */
  static double powerOfTwo(int power) {
    return Double.longBitsToDouble((power + 1023L) << 52);
  }

  /** Weighs state 0 by one. */
  void start() {
    significands[0] = 1;
  }

  /** Weighs state k by the flow into it over its exit rate. */
  void set(int k, double[][] rows, double exit) {
    double inflow = inflows[k];
    int exponent = top;
    if (inflow < SAFE) {
      exponent = largestExponent(k, rows);
      inflow = exactInflow(k, rows, exponent);
    }
    if (inflow == 0) {
      exponents[k] = NONE;
      return;
    }
    int up = Math.getExponent(inflow);
    int down = Math.getExponent(exit);
    double ratio = (inflow * powerOfTwo(-up)) / (exit * powerOfTwo(-down));
    int shift = Math.getExponent(ratio);
    significands[k] = ratio * powerOfTwo(-shift);
    exponents[k] = exponent + up - down + shift;
  }

  /** Adds the flow from state k to the inflow of the states behind it. */
  void spread(int k, double[] row) {
    if (significands[k] == 0) {
      return;
    }
    if (exponents[k] > top) {
      double factor = shrink(top - exponents[k]);
      for (int j = k + 1; j < size; j++) {
        inflows[j] *= factor;
      }
      top = exponents[k];
    }
    double weight = significands[k] * shrink(exponents[k] - top);
    RowUpdate.add(inflows, row, weight, k + 1, size);
  }

  private int largestExponent(int k, double[][] rows) {
    int largest = NONE;
    for (int i = 0; i < k; i++) {
      if (rows[i][k] != 0) {
        largest = Math.max(largest, exponents[i]);
      }
    }
    return largest;
  }

  private double exactInflow(int k, double[][] rows, int exponent) {
    double sum = 0;
    for (int i = 0; i < k; i++) {
      if (rows[i][k] != 0) {
        sum += significands[i] * rows[i][k] * shrink(exponents[i] - exponent);
      }
    }
    return sum;
  }

  /** 2^power for a power of at most 0; zero if that is no normal number. */
  private static double shrink(int power) {
    return power < Double.MIN_EXPONENT ? 0 : powerOfTwo(power);
  }

  /** Multiplies entry k by 2^power. */
  void scale(int k, int power) {
    exponents[k] += power;
  }

  /** The probabilities as plain numbers; those below the range of a double are rounded to it. */
  double[] normalised() {
    int largest = Arrays.stream(exponents).max().orElseThrow();
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += Math.scalb(significands[k], exponents[k] - largest);
    }
    double[] probabilities = new double[size];
    for (int k = 0; k < size; k++) {
      probabilities[k] = Math.scalb(significands[k] / sum, exponents[k] - largest);
    }
    return probabilities;
  }
}
