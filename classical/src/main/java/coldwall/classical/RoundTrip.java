package coldwall.classical;

import java.util.Arrays;

/**
 * The stationary round trip between two walls on a mesh: the flux densities phi = K_first psi and
 * psi = K_second phi of what leaves the first and the second wall, each of integral 1.
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
 * @param mesh the energies
 * @param first phi
 * @param second psi
 */
record RoundTrip(EnergyMesh mesh, double[] first, double[] second) {

  static RoundTrip between(WallKernel first, WallKernel second, EnergyMesh mesh) {
    if (second instanceof MaxwellKernel && !(first instanceof MaxwellKernel)) {
      RoundTrip other = between(second, first, mesh);
      return new RoundTrip(mesh, other.second(), other.first());
    }
    double[][] secondMatrix = KernelMatrix.of(second, mesh);
    double[] phi =
        first instanceof MaxwellKernel maxwell
            ? fromMaxwell(maxwell, second, secondMatrix, mesh)
            : fromMetropolis(first, second, secondMatrix, mesh);
    normalise(phi, mesh);
    double[] psi = LinearSystem.product(secondMatrix, phi);
    for (int i = 0; i < psi.length; i++) {
      psi[i] += (1 - second.loss(mesh.energy(i))) * phi[i];
    }
    return new RoundTrip(mesh, phi, psi);
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
      WallKernel first, WallKernel second, double[][] secondMatrix, EnergyMesh mesh) {
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
                - firstMatrix[i][j] * (1 - second.loss(mesh.energy(j)));
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

  private static void normalise(double[] density, EnergyMesh mesh) {
    double integral = mesh.integral(density);
    Arrays.setAll(density, i -> density[i] / integral);
  }

  /** The time of a round trip over L sqrt(m/2). */
  double time() {
    return mesh.flightTime(first) + mesh.flightTime(second);
  }

  /** The heat that the first wall gives a round trip. */
  double heatFrom(WallKernel firstKernel) {
    return heat(firstKernel, second);
  }

  /** The heat that a wall gives to what arrives with this flux density. */
  double heat(WallKernel kernel, double[] arriving) {
    double[] given = new double[arriving.length];
    Arrays.setAll(given, i -> arriving[i] * kernel.heat(mesh.energy(i)));
    return mesh.integral(given);
  }
}
