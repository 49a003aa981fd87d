package coldwall.classical.wall;

import java.util.ArrayList;
import java.util.List;

/**
 * See {@link coldwall.system.ClassicalWall.Proposal.Window}; d = width. The part of the window that
 * is reflected at E = 0 lies within 0 &lt;= E' &lt;= d - E, on top of the direct part.
 */
public record WindowKernel(double temperature, double width) implements WallKernel {

  @Override
  public double loss(double energy) {
    double downward = Math.min(width, energy) + Math.max(0, Math.min(energy, width - energy));
    double upward = Boltzmann.steps(width, temperature);
    if (2 * energy < width) {
      upward += Boltzmann.steps(width - 2 * energy, temperature);
    }
    return (downward + upward) / (2 * width);
  }

  @Override
  public double heat(double energy) {
    double sum =
        Boltzmann.isNearlyFree(width, temperature)
            ? freeHeat(energy) + Boltzmann.heatLost(width, temperature)
            : downwardHeat(energy) + Boltzmann.heat(width, temperature);
    double reflected = width - 2 * energy;
    if (reflected > 0) {
      sum +=
          Boltzmann.isNearlyFree(width, temperature)
              ? Boltzmann.heatLost(reflected, temperature)
              : Boltzmann.heat(reflected, temperature);
    }
    return sum / (2 * width);
  }

  /** What all proposals together would bring if all were accepted. */
  private double freeHeat(double energy) {
    double folded = Math.max(0, width - energy);
    return folded * folded;
  }

  /** What the downward proposals bring; all are accepted. */
  private double downwardHeat(double energy) {
    if (energy >= width) {
      return -width * width / 2;
    }
    return 2 * energy < width
        ? -energy * energy
        : width * (width - 4 * energy) / 2 + energy * energy;
  }

  @Override
  public double reach() {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public double[] kinks() {
    return new double[] {width / 2, width};
  }

  @Override
  public List<Piece> pieces(double target) {
    double density = 1 / (2 * width);
    List<Piece> pieces = new ArrayList<>(4);
    pieces.add(new Piece(Math.max(0, target - width), target, density, true));
    pieces.add(new Piece(target, target + width, density, false));
    double folded = width - target;
    if (folded > 0) {
      pieces.add(new Piece(0, Math.min(folded, target), density, true));
      if (folded > target) {
        pieces.add(new Piece(target, folded, density, false));
      }
    }
    return pieces;
  }
}
