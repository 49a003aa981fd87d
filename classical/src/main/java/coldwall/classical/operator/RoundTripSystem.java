package coldwall.classical.operator;

import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels.MaxwellKernel;
import coldwall.linalg.Gmres;
import coldwall.linalg.LinearSystem;
import coldwall.linalg.LuFactors;
import coldwall.linalg.RowUpdate;
import coldwall.linalg.StretchMatrix;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The balance of what leaves the first wall, on a mesh: with the reflected parts r = 1 - loss, the
 * smooth parts A, and D = 1 - r_1 r_2 exact at every node,
 *
 * <pre>
 * phi - [r_1 A_2 phi + A_1 (r_2 phi + A_2 phi)]/D + s int phi dE
 * </pre>
 *
 * <p>A Maxwell wall emits the same whatever arrives: no A_1 then, and no s. Between two Metropolis
 * walls the balance fixes phi up to a factor, and any positive s fixes that.
 *
 * <p>Solved by {@link Gmres}. Where windows are so narrow that the energy goes by many small steps,
 * {@value #MOST_PRODUCTS} products are too few, and the matrix is factorised.
 */
final class RoundTripSystem {
  /** Between two windows of 0.4 T it takes 40, of 2 T 17. */
  private static final int MOST_PRODUCTS = 96;

  /** What is left of the balance: below a double's precision, so that currents keep theirs. */
  private static final double OF_STATE = 3e-16;

  /** The same of a derivative, which rounding ends earlier near equal temperatures. */
  private static final double OF_SLOPE = 2e-15;

  /** So much more is accepted after all products. */
  private static final double ACCEPTED = 6;

  private final EnergyMesh mesh;
  private final boolean emits;
  private final boolean isStiff;
  private final double[] firstLoss;
  private final double[] secondLoss;
  private final double[] balance;
  private final double[] source;
  private final StretchMatrix firstMatrix;
  private final StretchMatrix secondMatrix;
  private @Nullable LuFactors factors;

  /**
   * The system on a mesh.
   *
   * @param first may be a Maxwell wall
   * @param isStiff whether products were too few on another mesh already
   */
  RoundTripSystem(WallKernel first, WallKernel second, EnergyMesh mesh, boolean isStiff) {
    this.mesh = mesh;
    this.isStiff = isStiff;
    emits = first instanceof MaxwellKernel;
    firstLoss = atNodes(i -> first.loss(mesh.energy(i)));
    secondLoss = atNodes(i -> second.loss(mesh.energy(i)));
    // The probability that a particle loses its energy at one of the walls.
    balance = atNodes(i -> firstLoss[i] + secondLoss[i] - firstLoss[i] * secondLoss[i]);
    source =
        atNodes(i ->
            first instanceof MaxwellKernel maxwell
                ? maxwell.emission(mesh.energy(i)) / balance[i]
                : StrictMath.exp(-mesh.energy(i)));
    firstMatrix = emits ? new StretchMatrix(mesh.size()) : KernelMatrix.of(first, mesh);
    secondMatrix = KernelMatrix.of(second, mesh);
  }

  private double[] atNodes(IntToDoubleFunction value) {
    double[] values = new double[mesh.size()];
    Arrays.setAll(values, value);
    return values;
  }

  double firstLoss(int i) {
    return firstLoss[i];
  }

  double secondLoss(int i) {
    return secondLoss[i];
  }

  double balance(int i) {
    return balance[i];
  }

  /** A_1 times what arrives there; 0 of a Maxwell wall, which sends the same whatever arrives. */
  double[] smoothOfFirst(double[] arriving) {
    return firstMatrix.times(arriving);
  }

  /** A_2 times what arrives there. */
  double[] smoothOfSecond(double[] arriving) {
    return secondMatrix.times(arriving);
  }

  /** What leaves the second wall, r_2 phi and a smooth part. */
  double[] leavingSecond(double[] phi, double[] smooth) {
    return atNodes(i -> (1 - secondLoss[i]) * phi[i] + smooth[i]);
  }

  /**
   * The phi that the walls keep; between Metropolis walls of integral 1.
   *
   * @param guess something near it, if it is known
   */
  double[] steadyState(double[] guess) {
    return solve(source, guess, OF_STATE);
  }

  /** The derivative of phi with this right side. */
  double[] slope(double[] right) {
    return solve(right, new double[right.length], OF_SLOPE);
  }

  /** Whether products were too few. */
  boolean isFactorised() {
    return factors != null;
  }

  private double[] solve(double[] right, double[] guess, double reduction) {
    if (factors == null && !isStiff) {
      double[] shares = atNodes(i -> mesh.weight(i) * right[i]);
      double[] start = atNodes(i -> mesh.weight(i) * guess[i]);
      Gmres run = Gmres.solve(this::ofShares, shares, start, MOST_PRODUCTS, reduction);
      if (run.reduction() <= ACCEPTED * reduction) {
        double[] found = run.solution();
        return atNodes(i -> found[i] / mesh.weight(i));
      }
    }
    if (factors == null) {
      factors = LuFactors.of(matrix());
    }
    return factors.solve(right);
  }

  /** The system for the shares of particles at the nodes: their residual is one of probability. */
  private double[] ofShares(double[] shares) {
    double[] phi = atNodes(i -> shares[i] / mesh.weight(i));
    double[] smooth = smoothOfSecond(phi);
    double[] fromFirst = smoothOfFirst(leavingSecond(phi, smooth));
    double all = emits ? 0 : RowUpdate.sum(shares, shares.length);
    return atNodes(i -> {
      double gained = ((1 - firstLoss[i]) * smooth[i] + fromFirst[i]) / balance[i];
      return shares[i] + mesh.weight(i) * (source[i] * all - gained);
    });
  }

  private double[][] matrix() {
    int n = mesh.size();
    double[][] matrix = new double[n][n];
    double[][] fromFirst = firstMatrix.dense();
    double[][] fromSecond = secondMatrix.dense();
    for (int i = 0; i < n; i++) {
      RowUpdate.divide(fromFirst[i], -balance[i], n);
      if (!emits) {
        mesh.addWeights(source[i], matrix[i]);
      }
      RowUpdate.add(matrix[i], fromSecond[i], -(1 - firstLoss[i]) / balance[i], 0, n);
      for (int j = 0; j < n; j++) {
        matrix[i][j] += fromFirst[i][j] * (1 - secondLoss[j]);
      }
      matrix[i][i] += 1;
    }
    LinearSystem.addProduct(matrix, fromFirst, fromSecond);
    return matrix;
  }
}
