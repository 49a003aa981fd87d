package coldwall.linalg.dense;

/**
 * Solves K X + X K^+ = R for Hermitian R, as often as wanted, from one Schur form of K. It needs no
 * eigenvectors, so it is as accurate where they nearly coincide. The triangular equation is halved
 * again and again [JonssonKagstrom2002], so that nearly all work is matrix products; of X only the
 * blocks on and above the diagonal are computed.
 */
public final class Sylvester {
  private static final int LEAF = 24;

  private final DenseAlgebra algebra;
  private final ComplexMatrix unitary;
  private final ComplexMatrix triangular;

  /**
   * Factors K.
   *
   * @param matrix K, such that no two eigenvalues fulfil a + conj(b) = 0
   */
  public Sylvester(ComplexMatrix matrix) {
    this(matrix, DenseAlgebra.of(matrix.rows()));
  }

  Sylvester(ComplexMatrix matrix, DenseAlgebra algebra) {
    this.algebra = algebra;
    Schur schur = algebra.schur(matrix);
    unitary = schur.unitary();
    triangular = schur.triangular();
  }

  /** X, Hermitian, for a Hermitian right-hand side. */
  public ComplexMatrix solve(ComplexMatrix right) {
    int size = right.rows();
    ComplexMatrix first = ComplexMatrix.zeros(size, size);
    ComplexMatrix turned = ComplexMatrix.zeros(size, size);
    product(Block.of(unitary), Form.ADJOINT, Block.of(right), Form.PLAIN, first);
    product(Block.of(first), Form.PLAIN, Block.of(unitary), Form.PLAIN, turned);
    symmetric(0, size, turned);
    product(Block.of(unitary), Form.PLAIN, Block.of(turned), Form.PLAIN, first);
    product(Block.of(first), Form.PLAIN, Block.of(unitary), Form.ADJOINT, turned);
    return turned;
  }

  private void product(Block a, Form formA, Block b, Form formB, ComplexMatrix result) {
    algebra.multiply(1, a, formA, b, formB, 0, Block.of(result));
  }

  /** T X + X T^+ = C on a diagonal block, in place. */
  private void symmetric(int from, int to, ComplexMatrix c) {
    if (to - from <= LEAF) {
      leaf(from, to, from, to, c);
      return;
    }
    int middle = (from + to) / 2;
    Block upper = new Block(triangular, from, middle, middle - from, to - middle);
    Block right = new Block(c, from, middle, middle - from, to - middle);
    Block corner = new Block(c, middle, middle, to - middle, to - middle);
    symmetric(middle, to, c);
    algebra.multiply(-1, upper, Form.PLAIN, corner, Form.PLAIN, 1, right);
    general(from, middle, middle, to, c);
    Block head = new Block(c, from, from, middle - from, middle - from);
    algebra.multiply(-1, upper, Form.PLAIN, right, Form.ADJOINT, 1, head);
    algebra.multiply(-1, right, Form.PLAIN, upper, Form.ADJOINT, 1, head);
    symmetric(from, middle, c);
    for (int j = from; j < middle; j++) {
      for (int i = middle; i < to; i++) {
        c.set(i, j, c.re(j, i), -c.im(j, i));
      }
    }
  }

  /** T_a X + X T_b^+ = C on a block of rows a and columns b, in place. */
  private void general(int fromA, int toA, int fromB, int toB, ComplexMatrix c) {
    if (toA - fromA <= LEAF && toB - fromB <= LEAF) {
      leaf(fromA, toA, fromB, toB, c);
    } else if (toA - fromA >= toB - fromB) {
      int middle = (fromA + toA) / 2;
      general(middle, toA, fromB, toB, c);
      algebra.multiply(
          -1,
          new Block(triangular, fromA, middle, middle - fromA, toA - middle),
          Form.PLAIN,
          new Block(c, middle, fromB, toA - middle, toB - fromB),
          Form.PLAIN,
          1,
          new Block(c, fromA, fromB, middle - fromA, toB - fromB));
      general(fromA, middle, fromB, toB, c);
    } else {
      int middle = (fromB + toB) / 2;
      general(fromA, toA, middle, toB, c);
      algebra.multiply(
          -1,
          new Block(c, fromA, middle, toA - fromA, toB - middle),
          Form.PLAIN,
          new Block(triangular, fromB, middle, middle - fromB, toB - middle),
          Form.ADJOINT,
          1,
          new Block(c, fromA, fromB, toA - fromA, middle - fromB));
      general(fromA, toA, fromB, middle, c);
    }
  }

  /** Last row and last column first: x_ij = (c_ij - sum t_ik x_kj - sum x_il conj(t_jl)) / .... */
  private void leaf(int fromA, int toA, int fromB, int toB, ComplexMatrix c) {
    double[] x = c.data();
    double[] t = triangular.data();
    for (int j = toB - 1; j >= fromB; j--) {
      for (int i = toA - 1; i >= fromA; i--) {
        double re = c.re(i, j);
        double im = c.im(i, j);
        for (int k = i + 1; k < toA; k++) {
          int a = triangular.index(i, k);
          int b = c.index(k, j);
          re -= t[a] * x[b] - t[a + 1] * x[b + 1];
          im -= t[a] * x[b + 1] + t[a + 1] * x[b];
        }
        for (int l = j + 1; l < toB; l++) {
          int a = triangular.index(j, l);
          int b = c.index(i, l);
          re -= t[a] * x[b] + t[a + 1] * x[b + 1];
          im -= t[a] * x[b + 1] - t[a + 1] * x[b];
        }
        double sumRe = triangular.re(i, i) + triangular.re(j, j);
        double sumIm = triangular.im(i, i) - triangular.im(j, j);
        double norm = sumRe * sumRe + sumIm * sumIm;
        c.set(i, j, (re * sumRe + im * sumIm) / norm, (im * sumRe - re * sumIm) / norm);
      }
    }
  }
}
