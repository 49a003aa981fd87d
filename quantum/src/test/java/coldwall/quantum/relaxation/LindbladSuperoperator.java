package coldwall.quantum.relaxation;

import coldwall.quantum.contact.JumpRates;
import java.util.Arrays;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The generator of the Lindblad equation as one N^2 x N^2 matrix, with jump operators sqrt(W_mn)
 * |m&gt;&lt;n| multiplied out as they stand. Row-wise vec(A rho B) = (A x B^T) vec(rho).
 */
final class LindbladSuperoperator {
  private final RealMatrix dissipator;
  private final RealMatrix hamiltonian;

  LindbladSuperoperator(JumpRates rates, double[] energies) {
    int levels = energies.length;
    RealMatrix one = MatrixUtils.createRealIdentityMatrix(levels);
    RealMatrix energy = MatrixUtils.createRealDiagonalMatrix(energies);
    hamiltonian = kronecker(energy, one).subtract(kronecker(one, energy));
    RealMatrix sum = MatrixUtils.createRealMatrix(levels * levels, levels * levels);
    for (int m = 1; m <= levels; m++) {
      for (int n = 1; n <= levels; n++) {
        if (m != n) {
          RealMatrix jump = MatrixUtils.createRealMatrix(levels, levels);
          jump.setEntry(m - 1, n - 1, Math.sqrt(rates.rate(m, n)));
          RealMatrix square = jump.transposeMultiply(jump);
          RealMatrix loss = kronecker(square, one).add(kronecker(one, square.transpose()));
          sum = sum.add(kronecker(jump, jump)).subtract(loss.scalarMultiply(0.5));
        }
      }
    }
    dissipator = sum;
  }

  /** All decay rates, -Re of the eigenvalues, smallest first; each twice. */
  double[] decayRates() {
    int size = dissipator.getRowDimension();
    RealMatrix real = MatrixUtils.createRealMatrix(2 * size, 2 * size);
    real.setSubMatrix(dissipator.getData(), 0, 0);
    real.setSubMatrix(dissipator.getData(), size, size);
    real.setSubMatrix(hamiltonian.getData(), 0, size);
    real.setSubMatrix(hamiltonian.scalarMultiply(-1).getData(), size, 0);
    Complex[] values = new EigenDecompositionNonSymmetric(real).getEigenvalues();
    return Arrays.stream(values).mapToDouble(value -> -value.getReal()).sorted().toArray();
  }

  private static RealMatrix kronecker(RealMatrix left, RealMatrix right) {
    int size = left.getRowDimension();
    RealMatrix product = MatrixUtils.createRealMatrix(size * size, size * size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        RealMatrix block = right.scalarMultiply(left.getEntry(i, j));
        product.setSubMatrix(block.getData(), i * size, j * size);
      }
    }
    return product;
  }
}
