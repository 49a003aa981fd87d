package coldwall.linalg.dense;

import java.util.List;

/**
 * The few dense operations that everything else is made of. Two implementations pass the same
 * tests: {@link JavaAlgebra}, which gives the same bits on every machine, and OpenBLAS, which is
 * several times faster and gives the same bits on one machine. Both may be used from several
 * threads.
 */
public interface DenseAlgebra {
  /** Below this size loading a native library costs more than it saves. */
  int SMALL = 48;

  /**
   * The implementation for matrices of this size: OpenBLAS for large ones if this machine has it,
   * else Java.
   */
  static DenseAlgebra of(int size) {
    return size < SMALL ? JavaAlgebra.INSTANCE : OpenBlas.orElse(JavaAlgebra.INSTANCE);
  }

  /**
   * result = factor a b + keep result, where a and b enter in the given forms.
   *
   * @throws IllegalArgumentException if shapes do not match
   */
  void multiply(double factor, Block a, Form formA, Block b, Form formB, double keep, Block result);

  /**
   * result = a (rows from to to of b)^T + keep result, for real b.
   *
   * @throws IllegalArgumentException if shapes do not match
   */
  void multiplyReal(Block a, RealMatrix b, int from, int to, double keep, Block result);

  /** Whether products of single precision take less time than others, {@link #multiplySingle}. */
  default boolean isFasterInSingle() {
    return false;
  }

  /**
   * The columns from to to of result = (the first rows of a) b^+, in single precision; all square
   * and of one size.
   */
  default void multiplySingle(
      SingleMatrix a, int rows, SingleMatrix b, int from, int to, SingleMatrix result) {
    throw new UnsupportedOperationException("products of single precision");
  }

  /**
   * Eigenvalues, to a few roundings of the largest, and eigenvectors of a Hermitian matrix.
   *
   * @throws ArithmeticException if it does not converge, as with entries that are not finite
   */
  HermitianEigen eigen(ComplexMatrix hermitian);

  /** The eigenvalues alone, ascending. */
  default List<Double> eigenvalues(ComplexMatrix hermitian) {
    return eigen(hermitian).values();
  }

  /**
   * The Schur form of a square matrix, backward stable.
   *
   * @throws ArithmeticException if it does not converge, as with entries that are not finite
   */
  Schur schur(ComplexMatrix matrix);

  /**
   * The LU factors with row pivots of a real matrix.
   *
   * @param matrix column by column; overwritten, and kept by the factors
   * @param size the number of rows
   * @throws ArithmeticException if a pivot is exactly 0
   */
  Factors factor(double[] matrix, int size);

  /** Checks the shapes of a product with rows of a real matrix. */
  static void requireShapes(Block a, RealMatrix b, int from, int to, Block result) {
    if (a.columns() != b.columns()
        || a.rows() != result.rows()
        || from < 0
        || to > b.rows()
        || to - from != result.columns()) {
      throw new IllegalArgumentException(
          "a product of %s x %s and rows %s to %s of %s x %s is not %s x %s"
              .formatted(
                  a.rows(),
                  a.columns(),
                  from,
                  to,
                  b.rows(),
                  b.columns(),
                  result.rows(),
                  result.columns()));
    }
  }

  /** Checks the shapes of a product. */
  static void requireShapes(Block a, Form formA, Block b, Form formB, Block result) {
    if (a.columns(formA) != b.rows(formB)
        || a.rows(formA) != result.rows()
        || b.columns(formB) != result.columns()) {
      throw new IllegalArgumentException(
          "a product of %s x %s and %s x %s is not %s x %s"
              .formatted(
                  a.rows(formA),
                  a.columns(formA),
                  b.rows(formB),
                  b.columns(formB),
                  result.rows(),
                  result.columns()));
    }
  }
}
