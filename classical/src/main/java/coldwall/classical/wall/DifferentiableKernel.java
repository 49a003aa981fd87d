package coldwall.classical.wall;

/**
 * A kernel that knows how it changes with the temperature of its bath, at fixed energies. The
 * pieces of such a kernel know the slopes of their densities.
 */
public interface DifferentiableKernel extends WallKernel {

  /** The derivative of {@link #loss} in T; at T = 0 from above. */
  double lossSlope(double energy);

  /** The derivative of {@link #heat} in T, likewise. */
  double heatSlope(double energy);
}
