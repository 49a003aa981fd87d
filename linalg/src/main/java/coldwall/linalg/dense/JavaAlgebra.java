package coldwall.linalg.dense;

/** All in Java, in a fixed order: the same bits on every machine and for any number of threads. */
public final class JavaAlgebra implements DenseAlgebra {
  /** The only one: it has no state. */
  public static final JavaAlgebra INSTANCE = new JavaAlgebra();

  private JavaAlgebra() {}

  @Override
  public void multiply(
      double factor, Block a, Form formA, Block b, Form formB, double keep, Block result) {
    DenseAlgebra.requireShapes(a, formA, b, formB, result);
    new JavaProduct(a, formA, b, formB).into(factor, keep, result);
  }

  @Override
  public void multiplyReal(Block a, RealMatrix b, int from, int to, double keep, Block result) {
    DenseAlgebra.requireShapes(a, b, from, to, result);
    JavaRealProduct.of(a, b, from, to, keep, result);
  }

  @Override
  public HermitianEigen eigen(ComplexMatrix hermitian) {
    return JavaEigen.of(hermitian, this);
  }

  @Override
  public Schur schur(ComplexMatrix matrix) {
    return JavaSchur.of(matrix);
  }

  @Override
  public Factors factor(double[] matrix, int size) {
    return JavaLu.factor(matrix, size);
  }
}
