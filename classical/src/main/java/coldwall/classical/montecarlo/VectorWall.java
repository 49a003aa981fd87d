package coldwall.classical.montecarlo;

import java.util.Optional;

/**
 * The law of a wall as {@link VectorKernel} reads it.
 *
 * @param law which rule
 * @param temperature of its bath
 * @param parameter its accommodation, largest energy or half width
 */
record VectorWall(int law, double temperature, double parameter) {
  /** A thermal energy at every collision. */
  static final int THERMAL = 0;

  /** A thermal energy at a share of the collisions. */
  static final int PARTIAL = 1;

  /** Metropolis with the uniform proposal. */
  static final int UNIFORM = 2;

  /** Metropolis with the window. */
  static final int WINDOW = 3;

  /** How many there are. */
  static final int LAWS = 4;

  /** Of this wall; empty if the kernel lacks its law. */
  static Optional<VectorWall> of(Collision collision) {
    return switch (collision) {
      case Collision.Maxwell(double temperature, double share) ->
          Optional.of(new VectorWall(share == 1 ? THERMAL : PARTIAL, temperature, share));
      case Collision.Uniform(double temperature, double maximum) ->
          Optional.of(new VectorWall(UNIFORM, temperature, maximum));
      case Collision.Window(double temperature, double halfWidth) ->
          Optional.of(new VectorWall(WINDOW, temperature, halfWidth));
      default -> Optional.empty();
    };
  }
}
