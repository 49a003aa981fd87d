package coldwall.classical.operator;

import coldwall.classical.wall.DifferentiableKernel;
import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels.MaxwellKernel;
import java.util.Arrays;

/**
 * What one wall does differently as its temperature changes.
 *
 * @param kernel the wall
 * @param rate how fast its temperature changes; where it does, a {@link DifferentiableKernel}
 * @param mesh the energies
 */
record WallSlope(WallKernel kernel, double rate, EnergyMesh mesh) {

  /** Of the loss at a node. */
  double loss(int i) {
    return kernel instanceof DifferentiableKernel moving && rate != 0
        ? rate * moving.lossSlope(mesh.energy(i))
        : 0;
  }

  /** Of the smooth part of what leaves, for a density of integral 1 that arrives. */
  double[] smooth(double[] density) {
    double[] slope = new double[mesh.size()];
    if (rate != 0 && kernel instanceof MaxwellKernel maxwell) {
      Arrays.setAll(slope, i -> rate * maxwell.emissionSlope(mesh.energy(i)));
    } else if (rate != 0 && kernel instanceof DifferentiableKernel moving) {
      double[] whole = KernelMatrix.slope(moving, mesh, density);
      Arrays.setAll(slope, i -> rate * whole[i]);
    }
    return slope;
  }

  /** Of the heat that this wall gives to what arrives. */
  double heat(double[] arriving, double[] arrivingSlope) {
    double[] given = new double[mesh.size()];
    for (int i = 0; i < given.length; i++) {
      double energy = mesh.energy(i);
      given[i] = kernel.heat(energy) * arrivingSlope[i];
      if (kernel instanceof DifferentiableKernel moving && rate != 0) {
        given[i] += rate * moving.heatSlope(energy) * arriving[i];
      }
    }
    return mesh.integral(given);
  }
}
