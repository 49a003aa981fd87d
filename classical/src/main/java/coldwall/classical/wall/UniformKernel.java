package coldwall.classical.wall;

import java.util.List;

/** See {@link coldwall.system.ClassicalWall.Proposal.Uniform}; E_max = maximum. */
public record UniformKernel(double temperature, double maximum) implements WallKernel {

  @Override
  public double loss(double energy) {
    return energy > maximum
        ? 0
        : (energy + Boltzmann.steps(maximum - energy, temperature)) / maximum;
  }

  @Override
  public double heat(double energy) {
    if (energy > maximum) {
      return 0;
    }
    double upward = maximum - energy;
    if (Boltzmann.isNearlyFree(upward, temperature)) {
      double free = maximum * (maximum - 2 * energy) / 2;
      return (free + Boltzmann.heatLost(upward, temperature)) / maximum;
    }
    return (Boltzmann.heat(upward, temperature) - energy * energy / 2) / maximum;
  }

  @Override
  public double reach() {
    return maximum;
  }

  @Override
  public double[] kinks() {
    return new double[] {maximum};
  }

  @Override
  public List<Piece> pieces(double target) {
    return target > maximum
        ? List.of()
        : List.of(
            new Piece(0, target, 1 / maximum, true),
            new Piece(target, maximum, 1 / maximum, false));
  }
}
