package coldwall.linalg.dense;

/** The LU factors of a real square matrix: solves as often as wanted. */
@FunctionalInterface
public interface Factors {

  /** The solution x of matrix x = right; a new array. */
  double[] solve(double[] right);
}
