package coldwall.linalg.dense;

/**
 * A square matrix whose entries have twice the digits of a double, each the unevaluated sum of two
 * of them [Dekker1971]. Sums and products are right to some 1e-31; the range is that of a double.
 */
public final class ExtendedMatrix {
  private final int size;

  /** Column by column. */
  private final double[] high;

  private final double[] low;

  /** All zeros. */
  public ExtendedMatrix(int size) {
    this.size = size;
    high = new double[Math.multiplyExact(size, size)];
    low = new double[high.length];
  }

  private ExtendedMatrix(ExtendedMatrix other) {
    size = other.size;
    high = other.high.clone();
    low = other.low.clone();
  }

  /** Another one with the same entries. */
  public ExtendedMatrix copy() {
    return new ExtendedMatrix(this);
  }

  /** The number of rows. */
  public int size() {
    return size;
  }

  /** The leading double of an entry. */
  public double high(int row, int column) {
    return high[row + column * size];
  }

  /** What the leading double leaves out. */
  public double low(int row, int column) {
    return low[row + column * size];
  }

  /** Sets an entry to a double. */
  public void set(int row, int column, double value) {
    high[row + column * size] = value;
    low[row + column * size] = 0;
  }

  /** entry += value. */
  public void add(int row, int column, Extended value) {
    int at = row + column * size;
    double sum = high[at] + value.high();
    double rest = Extended.lost(high[at], value.high(), sum) + (low[at] + value.low());
    high[at] = sum + rest;
    low[at] = rest - (high[at] - sum);
  }

  /** Multiplies a row by a power of two, which loses nothing. */
  public void scaleRow(int row, int exponent) {
    for (int at = row; at < high.length; at += size) {
      high[at] = Math.scalb(high[at], exponent);
      low[at] = Math.scalb(low[at], exponent);
    }
  }

  /** vector - this x, the leading doubles; vector and x have the rounding errors of x in xLow. */
  public double[] residual(double[] vector, double[] x, double[] xLow) {
    double[] sum = vector.clone();
    double[] rest = new double[size];
    for (int column = 0; column < size; column++) {
      subtract(column * size, 0, size, x[column], xLow[column], sum, rest, 0);
    }
    for (int row = 0; row < size; row++) {
      sum[row] += rest[row];
    }
    return sum;
  }

  /** target[offset + row] -= factor this[column + row], for rows from one to before another. */
  private void subtract(
      int column,
      int from,
      int to,
      double factor,
      double factorLow,
      double[] target,
      double[] targetLow,
      int offset) {
    for (int row = from; row < to; row++) {
      double product = factor * high[column + row];
      double rest = Math.fma(factor, high[column + row], -product);
      rest += factor * low[column + row] + factorLow * high[column + row];
      double before = target[offset + row];
      double sum = before - product;
      double back = sum - before;
      double lost = (before - (sum - back)) - (product + back) + (targetLow[offset + row] - rest);
      target[offset + row] = sum + lost;
      targetLow[offset + row] = lost - (target[offset + row] - sum);
    }
  }

  /**
   * LU factors with row pivots; this matrix is overwritten, and kept by them.
   *
   * @throws ArithmeticException if a pivot is exactly 0
   */
  public ExtendedFactors factor() {
    int[] pivots = new int[size];
    for (int column = 0; column < size; column++) {
      int at = column * size;
      for (int k = 0; k < column; k++) {
        swap(at, k, pivots[k]);
      }
      for (int k = 0; k < column; k++) {
        double factor = high[at + k];
        if (factor != 0) {
          subtract(k * size, k + 1, size, factor, low[at + k], high, low, at);
        }
      }
      int best = column;
      for (int row = column + 1; row < size; row++) {
        best = Math.abs(high[at + row]) > Math.abs(high[at + best]) ? row : best;
      }
      pivots[column] = best;
      if (high[at + best] == 0) {
        throw new ArithmeticException("a pivot is 0: the matrix is singular");
      }
      swapBefore(column, best);
      Extended pivot = new Extended(high[at + column], low[at + column]);
      for (int row = column + 1; row < size; row++) {
        Extended quotient = new Extended(high[at + row], low[at + row]).over(pivot);
        high[at + row] = quotient.high();
        low[at + row] = quotient.low();
      }
    }
    return right -> solve(pivots, right);
  }

  /** Later columns are brought in order when it is their turn. */
  private void swapBefore(int row, int other) {
    for (int column = 0; column <= row; column++) {
      swap(column * size, row, other);
    }
  }

  private void swap(int column, int i, int j) {
    double value = high[column + i];
    high[column + i] = high[column + j];
    high[column + j] = value;
    value = low[column + i];
    low[column + i] = low[column + j];
    low[column + j] = value;
  }

  private ExtendedFactors.Solution solve(int[] pivots, double[] right) {
    double[] x = right.clone();
    double[] rest = new double[size];
    for (int k = 0; k < size; k++) {
      double value = x[pivots[k]];
      x[pivots[k]] = x[k];
      x[k] = value;
    }
    for (int k = 0; k < size; k++) {
      subtract(k * size, k + 1, size, x[k], rest[k], x, rest, 0);
    }
    for (int k = size - 1; k >= 0; k--) {
      Extended pivot = new Extended(high[k + k * size], low[k + k * size]);
      Extended value = new Extended(x[k], rest[k]).over(pivot);
      x[k] = value.high();
      rest[k] = value.low();
      subtract(k * size, 0, k, x[k], rest[k], x, rest, 0);
    }
    return new ExtendedFactors.Solution(x, rest);
  }
}
