package coldwall.classical.operator;

import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels.MaxwellKernel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The stationary flux densities phi of what leaves the first wall and psi of what leaves the
 * second, on a mesh. With the names of {@link RoundTripSystem},
 *
 * <pre>
 * D phi = r_1 a + b,   a = A_2 phi,   b = A_1 psi,   psi = r_2 phi + a
 * </pre>
 *
 * <p>Where temperatures change, the differentiated equations are solved with the same system: with
 * dots for derivatives,
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
  private final RoundTripSystem system;
  private final double[] phi;
  private final double[] smooth;
  private final double[] psi;
  private final RoundTrip trip;

  private RoundTripEquation(
      WallKernel first,
      WallKernel second,
      EnergyMesh mesh,
      @Nullable RoundTripEquation guess,
      boolean swapped) {
    this.first = first;
    this.second = second;
    this.swapped = swapped;
    this.mesh = mesh;
    boolean isStiff = guess != null && guess.system.isFactorised();
    system = new RoundTripSystem(first, second, mesh, isStiff);
    phi =
        system.steadyState(
            guess == null ? new double[mesh.size()] : guess.mesh.onto(mesh, guess.phi));
    double integral = mesh.integral(phi);
    Arrays.setAll(phi, i -> phi[i] / integral);
    smooth = system.smoothOfSecond(phi);
    psi = system.leavingSecond(phi, smooth);
    trip =
        swapped
            ? new RoundTrip(mesh, /* first= */ second, /* second= */ first, psi, phi)
            : new RoundTrip(mesh, first, second, phi, psi);
  }

  /**
   * The equation between two walls; a Maxwell wall, if there is one, is its first.
   *
   * @param guess the same on another mesh, if that is solved
   */
  static RoundTripEquation of(
      WallKernel first, WallKernel second, EnergyMesh mesh, @Nullable RoundTripEquation guess) {
    return second instanceof MaxwellKernel && !(first instanceof MaxwellKernel)
        ? new RoundTripEquation(/* first= */ second, /* second= */ first, mesh, guess, true)
        : new RoundTripEquation(first, second, mesh, guess, false);
  }

  /** Both densities, each of integral 1. */
  RoundTrip trip() {
    return trip;
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
      double balanceSlope =
          firstLost * (1 - system.secondLoss(i)) + secondLost * (1 - system.firstLoss(i));
      right[i] -= balanceSlope * phi[i] + firstLost * smooth[i];
      right[i] += (1 - system.firstLoss(i)) * fromSecond[i];
      fromSecond[i] -= secondLost * phi[i];
    }
    double[] fromFirst = system.smoothOfFirst(fromSecond);
    Arrays.setAll(right, i -> (right[i] + fromFirst[i]) / system.balance(i));
    double[] phiSlope = system.slope(right);
    double excess = mesh.integral(phiSlope);
    Arrays.setAll(phiSlope, i -> phiSlope[i] - excess * phi[i]);
    double[] psiSlope = system.leavingSecond(phiSlope, system.smoothOfSecond(phiSlope));
    Arrays.setAll(psiSlope, i -> psiSlope[i] + fromSecond[i]);
    return new RoundTripSlope(
        mesh.flightTime(phiSlope) + mesh.flightTime(psiSlope),
        atFirst.heat(psi, psiSlope),
        atSecond.heat(phi, phiSlope));
  }
}
