package coldwall.classical.wall;

import java.util.List;

/** See {@link coldwall.system.ClassicalWall.Maxwell}: what leaves does not depend on what came. */
public record MaxwellKernel(double temperature, double accommodation) implements WallKernel {

  /** The flux density of the particles that leave with a drawn energy. */
  public double emission(double energy) {
    return accommodation * StrictMath.exp(-energy / temperature) / temperature;
  }

  @Override
  public double loss(double energy) {
    return accommodation;
  }

  @Override
  public double heat(double energy) {
    return accommodation * (temperature - energy);
  }

  @Override
  public double reach() {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public double[] kinks() {
    return new double[0];
  }

  @Override
  public List<Piece> pieces(double target) {
    double emission = emission(target);
    return List.of(new Piece(0, Double.POSITIVE_INFINITY, emission, false));
  }
}
