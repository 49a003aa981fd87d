package coldwall.classical.operator;

import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels.MaxwellKernel;
import coldwall.linalg.LinearSystem;
import coldwall.linalg.LuFactors;
import coldwall.linalg.RowUpdate;
import java.util.Arrays;

/**
 * The stationary flux densities phi of what leaves the first wall and psi of what leaves the
 * second, on a mesh.
 *
 * <p>With the reflected parts r = 1 - loss and the smooth parts A, and D = 1 - r_1 r_2 exact at
 * every node,
 *
 * <pre>
 * D phi = r_1 a + b,   a = A_2 phi,   b = A_1 psi,   psi = r_2 phi + a
 * </pre>
 *
 * <p>A Maxwell wall emits b whatever arrives; between two Metropolis walls the balance fixes phi up
 * to a factor, and the integral fixes that.
 *
 * <p>Where temperatures change, the differentiated equations are solved with the same factors on
 * the same mesh: with dots for derivatives,
 *
 * <pre>
 * D phi. - r_1 A_2 phi. - A_1 (r_2 phi. + A_2 phi.)
 *     = r_1. a + r_1 A_2. phi + A_1. psi + A_1 (r_2. phi + A_2. phi) - D. phi
 * </pre>
 */
final class RoundTripEquation {
  private final WallKernel first;
  private final WallKernel second;
  private final boolean swapped;
  private final EnergyMesh mesh;

  /** The losses of both walls, and D, node by node. */
  private final double[] firstLoss;

  private final double[] secondLoss;
  private final double[] balance;

  private final double[][] secondMatrix;

  /** -A_1/D, row by row; empty at a Maxwell wall, which needs none. */
  private final double[][] firstMatrix;

  private final LuFactors factors;
  private final double[] phi;
  private final double[] smooth;
  private final double[] psi;

  private RoundTripEquation(WallKernel first, WallKernel second, EnergyMesh mesh, boolean swapped) {
    this.first = first;
    this.second = second;
    this.swapped = swapped;
    this.mesh = mesh;
    firstLoss = losses(first);
    secondLoss = losses(second);
    balance = new double[mesh.size()];
    Arrays.setAll(balance, i -> eitherLoss(firstLoss[i], secondLoss[i]));
    secondMatrix = KernelMatrix.of(second, mesh);
    boolean emits = first instanceof MaxwellKernel;
    firstMatrix = emits ? new double[0][] : KernelMatrix.of(first, mesh);
    factors = LuFactors.of(emits ? maxwellSystem() : metropolisSystem());
    phi = factors.solve(source());
    normalise(phi);
    smooth = LinearSystem.product(secondMatrix, phi);
    psi = new double[mesh.size()];
    Arrays.setAll(psi, i -> (1 - secondLoss[i]) * phi[i] + smooth[i]);
  }

  /** The equation between two walls; a Maxwell wall, if there is one, is its first. */
  static RoundTripEquation of(WallKernel first, WallKernel second, EnergyMesh mesh) {
    return second instanceof MaxwellKernel && !(first instanceof MaxwellKernel)
        ? new RoundTripEquation(/* first= */ second, /* second= */ first, mesh, true)
        : new RoundTripEquation(first, second, mesh, false);
  }

  /** Both densities, each of integral 1. */
  RoundTrip trip() {
    RoundTrip trip = new RoundTrip(mesh, first, second, phi, psi);
    return swapped ? trip.reversed() : trip;
  }

  /**
   * How both densities change with the temperatures of the walls.
   *
   * @param ofFirst how fast the temperature of the first wall changes
   * @param ofSecond the same of the second wall
   */
  RoundTripSlope slope(double ofFirst, double ofSecond) {
    return swapped
        ? slopeInOrder(/* ofFirst= */ ofSecond, /* ofSecond= */ ofFirst).reversed()
        : slopeInOrder(ofFirst, ofSecond);
  }

  private RoundTripSlope slopeInOrder(double ofFirst, double ofSecond) {
    WallSlope atFirst = new WallSlope(first, ofFirst, mesh);
    WallSlope atSecond = new WallSlope(second, ofSecond, mesh);
    double[] fromSecond = atSecond.smooth(phi);
    double[] right = atFirst.smooth(psi);
    for (int i = 0; i < right.length; i++) {
      double firstLost = atFirst.loss(i);
      double secondLost = atSecond.loss(i);
      double balanceSlope = firstLost * (1 - secondLoss[i]) + secondLost * (1 - firstLoss[i]);
      right[i] -= balanceSlope * phi[i] + firstLost * smooth[i];
      right[i] += (1 - firstLoss[i]) * fromSecond[i];
      right[i] /= balance[i];
      fromSecond[i] -= secondLost * phi[i];
    }
    // What leaves a Maxwell wall does not depend on what comes.
    for (int i = 0; i < firstMatrix.length; i++) {
      right[i] -= LinearSystem.dot(firstMatrix[i], fromSecond);
    }
    double[] phiSlope = factors.solve(right);
    double excess = mesh.integral(phiSlope);
    Arrays.setAll(phiSlope, i -> phiSlope[i] - excess * phi[i]);
    double[] psiSlope = LinearSystem.product(secondMatrix, phiSlope);
    Arrays.setAll(psiSlope, i -> psiSlope[i] + (1 - secondLoss[i]) * phiSlope[i] + fromSecond[i]);
    return new RoundTripSlope(
        mesh.flightTime(phiSlope) + mesh.flightTime(psiSlope),
        atFirst.heat(psi, psiSlope),
        atSecond.heat(phi, phiSlope));
  }

  private double[] losses(WallKernel kernel) {
    double[] losses = new double[mesh.size()];
    Arrays.setAll(losses, i -> kernel.loss(mesh.energy(i)));
    return losses;
  }

  private void normalise(double[] density) {
    double integral = mesh.integral(density);
    Arrays.setAll(density, i -> density[i] / integral);
  }

  /** The emission of a Maxwell wall; for two Metropolis walls, any positive function. */
  private double[] source() {
    double[] source = new double[mesh.size()];
    Arrays.setAll(
        source,
        i ->
            first instanceof MaxwellKernel maxwell
                ? maxwell.emission(mesh.energy(i)) / balance[i]
                : StrictMath.exp(-mesh.energy(i)));
    return source;
  }

  /** D - r_1 A_2, over D. */
  private double[][] maxwellSystem() {
    int n = mesh.size();
    double[][] system = new double[n][n];
    for (int i = 0; i < n; i++) {
      RowUpdate.add(system[i], secondMatrix[i], -(1 - firstLoss[i]) / balance[i], 0, n);
      system[i][i] += 1;
    }
    return system;
  }

  /** (D - r_1 A_2 - A_1 r_2 - A_1 A_2)/D, and source times integral. */
  private double[][] metropolisSystem() {
    double[] source = source();
    int n = mesh.size();
    double[][] system = new double[n][n];
    for (int i = 0; i < n; i++) {
      RowUpdate.divide(firstMatrix[i], -balance[i], n);
      mesh.addWeights(source[i], system[i]);
      RowUpdate.add(system[i], secondMatrix[i], -(1 - firstLoss[i]) / balance[i], 0, n);
      addReflected(firstMatrix[i], system[i]);
      system[i][i] += 1;
    }
    LinearSystem.addProduct(system, firstMatrix, secondMatrix);
    return system;
  }

  private void addReflected(double[] smooth, double[] row) {
    for (int j = 0; j < row.length; j++) {
      row[j] += smooth[j] * (1 - secondLoss[j]);
    }
  }

  /** The probability that a particle loses its energy at one of the walls. */
  private static double eitherLoss(double one, double other) {
    return one + other - one * other;
  }
}
