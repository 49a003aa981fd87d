package coldwall.linalg.dense;

import org.jspecify.annotations.Nullable;

/**
 * A fixed matrix M that many Hermitian ones are multiplied by. Where it is real, as the operators
 * of a system without magnetic fields are, products take half of the work.
 */
public final class Multiplier {
  /** Of a product that is Hermitian, panels of columns are computed down to the diagonal. */
  private static final int PANELS = 8;

  /** Below this size rough products save too little. */
  private static final int LARGE = 256;

  private final ComplexMatrix matrix;
  private final @Nullable RealMatrix real;

  /** Made when first asked for. */
  private @Nullable SingleMatrix single;

  private Multiplier(ComplexMatrix matrix) {
    this.matrix = matrix;
    real = RealMatrix.isReal(matrix) ? RealMatrix.of(matrix) : null;
  }

  /** Of a matrix that nobody changes afterwards. */
  public static Multiplier of(ComplexMatrix matrix) {
    return new Multiplier(matrix);
  }

  /** M itself. */
  public ComplexMatrix matrix() {
    return matrix;
  }

  /**
   * A Hermitian matrix of single precision, to be multiplied roughly.
   *
   * @param rounded entries
   */
  public record Rough(SingleMatrix rounded) {
    /** Rounds. */
    public static Rough of(ComplexMatrix hermitian) {
      return new Rough(SingleMatrix.of(hermitian));
    }
  }

  /** Whether rough products take less time than others at this size. */
  public static boolean isFasterRoughly(int size) {
    return size >= LARGE && DenseAlgebra.of(size).isFasterInSingle();
  }

  /** result += M rho + rho M^+ to some six digits, on and above the diagonal. */
  public void addRoughSum(Rough rho, ComplexMatrix result) {
    product(rho.rounded).addWithConjugate(result);
  }

  /** result += M rho M^+ to some six digits, on and above the diagonal. */
  public void addRoughSandwich(Rough rho, ComplexMatrix result) {
    SingleMatrix half = product(rho.rounded).adjoint();
    int size = matrix.rows();
    SingleMatrix whole = SingleMatrix.zeros(size);
    for (int p = 0; p < PANELS; p++) {
      int from = (int) ((long) size * p / PANELS);
      int to = (int) ((long) size * (p + 1) / PANELS);
      DenseAlgebra.of(size).multiplySingle(half, to, single(), from, to, whole);
    }
    whole.addUpper(result);
  }

  /** left M^+. */
  private SingleMatrix product(SingleMatrix left) {
    int size = matrix.rows();
    SingleMatrix result = SingleMatrix.zeros(size);
    DenseAlgebra.of(size).multiplySingle(left, size, single(), 0, size, result);
    return result;
  }

  private SingleMatrix single() {
    SingleMatrix known = single;
    if (known == null) {
      known = real != null ? SingleMatrix.of(real) : SingleMatrix.of(matrix);
      single = known;
    }
    return known;
  }

  /** A new matrix, left M^+. */
  public ComplexMatrix after(ComplexMatrix left) {
    ComplexMatrix result = ComplexMatrix.zeros(left.rows(), matrix.rows());
    add(Block.of(left), 0, matrix.rows(), 0, Block.of(result));
    return result;
  }

  /** result += left M^+, a Hermitian product: on and above the diagonal at least. */
  public void addHermitian(ComplexMatrix left, ComplexMatrix result) {
    int size = matrix.rows();
    int panels = size < DenseAlgebra.SMALL ? 1 : PANELS;
    for (int p = 0; p < panels; p++) {
      int from = (int) ((long) size * p / panels);
      int to = (int) ((long) size * (p + 1) / panels);
      add(
          new Block(left, 0, 0, to, left.columns()),
          from,
          to,
          1,
          new Block(result, 0, from, to, to - from));
    }
  }

  /** result = left (rows from to to of M)^+ + keep result. */
  private void add(Block left, int from, int to, double keep, Block result) {
    DenseAlgebra algebra = DenseAlgebra.of(matrix.rows());
    if (real != null) {
      algebra.multiplyReal(left, real, from, to, keep, result);
    } else {
      Block rows = new Block(matrix, from, 0, to - from, matrix.columns());
      algebra.multiply(1, left, Form.PLAIN, rows, Form.ADJOINT, keep, result);
    }
  }
}
