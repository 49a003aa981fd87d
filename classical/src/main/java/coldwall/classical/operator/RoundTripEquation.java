package coldwall.classical.operator;

import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels.MaxwellKernel;
import coldwall.linalg.LinearSystem;
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
 */
final class RoundTripEquation {
  private RoundTripEquation() {}

  /** Solves for both densities, each of integral 1. */
  static RoundTrip solve(WallKernel first, WallKernel second, EnergyMesh mesh) {
    if (second instanceof MaxwellKernel && !(first instanceof MaxwellKernel)) {
      return solve(second, first, mesh).reversed();
    }
    double[][] secondMatrix = KernelMatrix.of(second, mesh);
    double[] reflected = new double[mesh.size()];
    Arrays.setAll(reflected, i -> 1 - second.loss(mesh.energy(i)));
    double[] phi =
        first instanceof MaxwellKernel maxwell
            ? fromMaxwell(maxwell, second, secondMatrix, mesh)
            : fromMetropolis(first, second, secondMatrix, reflected, mesh);
    double integral = mesh.integral(phi);
    for (int i = 0; i < phi.length; i++) {
      phi[i] /= integral;
    }
    double[] psi = LinearSystem.product(secondMatrix, phi);
    for (int i = 0; i < psi.length; i++) {
      psi[i] += reflected[i] * phi[i];
    }
    return new RoundTrip(mesh, first, second, phi, psi);
  }

  /** (D - r_1 A_2) phi = emission. */
  private static double[] fromMaxwell(
      MaxwellKernel first, WallKernel second, double[][] secondMatrix, EnergyMesh mesh) {
    int n = mesh.size();
    double[][] system = new double[n][n];
    double[] right = new double[n];
    double reflected = 1 - first.accommodation();
    for (int i = 0; i < n; i++) {
      double energy = mesh.energy(i);
      double balance = eitherLoss(first, second, energy);
      for (int j = 0; j < n; j++) {
        system[i][j] = -reflected * secondMatrix[i][j] / balance;
      }
      system[i][i] += 1;
      right[i] = first.emission(energy) / balance;
    }
    return LinearSystem.solve(system, right);
  }

  /** (D - r_1 A_2 - A_1 r_2 - A_1 A_2) phi + v integral(phi) = v, with any v above 0. */
  private static double[] fromMetropolis(
      WallKernel first,
      WallKernel second,
      double[][] secondMatrix,
      double[] secondReflected,
      EnergyMesh mesh) {
    int n = mesh.size();
    double[][] firstMatrix = KernelMatrix.of(first, mesh);
    double[][] system = new double[n][n];
    double[] right = new double[n];
    for (int i = 0; i < n; i++) {
      double energy = mesh.energy(i);
      double balance = eitherLoss(first, second, energy);
      double reflected = 1 - first.loss(energy);
      right[i] = StrictMath.exp(-energy);
      for (int j = 0; j < n; j++) {
        firstMatrix[i][j] /= balance;
        system[i][j] =
            right[i] * mesh.weight(j)
                - reflected * secondMatrix[i][j] / balance
                - firstMatrix[i][j] * secondReflected[j];
      }
      system[i][i] += 1;
    }
    LinearSystem.subtractProduct(system, firstMatrix, secondMatrix);
    return LinearSystem.solve(system, right);
  }

  /** D: the probability that a particle loses its energy at one of the walls. */
  private static double eitherLoss(WallKernel first, WallKernel second, double energy) {
    double one = first.loss(energy);
    double other = second.loss(energy);
    return one + other - one * other;
  }
}
