package coldwall.linalg.dense;

/** The LU factors of a real square matrix in twice the digits of a double. */
@FunctionalInterface
public interface ExtendedFactors {

  /** The solution x of matrix x = right. */
  Solution solve(double[] right);

  /** A vector with twice the digits of a double. */
  final class Solution {
    private final double[] high;
    private final double[] low;

    Solution(double[] high, double[] low) {
      this.high = high;
      this.low = low;
    }

    /** The nearest doubles. */
    public double[] high() {
      return high.clone();
    }

    /** What they leave out. */
    public double[] low() {
      return low.clone();
    }
  }
}
