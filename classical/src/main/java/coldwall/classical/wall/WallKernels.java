package coldwall.classical.wall;

import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import java.util.ArrayList;
import java.util.List;

/** The kernel of every wall law: the one place where the collision operator learns of it. */
public final class WallKernels {
  private WallKernels() {}

  /** The kernel of a contact, energies in units of {@code unit}. */
  public static WallKernel of(Contact contact, double unit) {
    double temperature = contact.temperature() / unit;
    return switch (contact.classicalWall()) {
      case ClassicalWall.Maxwell(double accommodation) ->
          new MaxwellKernel(temperature, accommodation);
      case ClassicalWall.Metropolis(Proposal.Uniform(double maximumEnergy)) ->
          new UniformKernel(temperature, maximumEnergy / unit);
      case ClassicalWall.Metropolis(Proposal.Window(double halfWidth)) ->
          new WindowKernel(temperature, halfWidth / unit);
    };
  }

  /**
   * See {@link coldwall.system.ClassicalWall.Maxwell}: what leaves does not depend on what came.
   */
  public record MaxwellKernel(double temperature, double accommodation)
      implements DifferentiableKernel {

    /** The flux density of the particles that leave with a drawn energy. */
    public double emission(double energy) {
      return accommodation * StrictMath.exp(-energy / temperature) / temperature;
    }

    /** Its derivative in T. */
    public double emissionSlope(double energy) {
      return emission(energy) * (energy / temperature - 1) / temperature;
    }

    @Override
    public double loss(double energy) {
      return accommodation;
    }

    @Override
    public double lossSlope(double energy) {
      return 0;
    }

    @Override
    public double heatSlope(double energy) {
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
      return List.of(
          new Piece(0, Double.POSITIVE_INFINITY, emission, emissionSlope(target), false));
    }

    @Override
    public WallRelaxation relaxation() {
      return new WallRelaxation(1 - accommodation, accommodation);
    }

    @Override
    public boolean isSlowestAtRest() {
      return true;
    }

    @Override
    public double energyAfterRest() {
      return temperature;
    }
  }

  /** See {@link coldwall.system.ClassicalWall.Proposal.Uniform}; E_max = maximum. */
  public record UniformKernel(double temperature, double maximum) implements DifferentiableKernel {

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
    public double lossSlope(double energy) {
      return energy > maximum ? 0 : Boltzmann.stepsSlope(maximum - energy, temperature) / maximum;
    }

    @Override
    public double heatSlope(double energy) {
      return energy > maximum ? 0 : Boltzmann.heatSlope(maximum - energy, temperature) / maximum;
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

    @Override
    public WallRelaxation relaxation() {
      return WallRelaxation.ofUniform(maximum / temperature);
    }

    @Override
    public boolean isSlowestAtRest() {
      return true;
    }

    @Override
    public double energyAfterRest() {
      return temperature - maximum / StrictMath.expm1(maximum / temperature);
    }
  }

  /**
   * See {@link coldwall.system.ClassicalWall.Proposal.Window}; d = width. The part of the window
   * that is reflected at E = 0 lies within 0 &lt;= E' &lt;= d - E, on top of the direct part.
   */
  public record WindowKernel(double temperature, double width) implements DifferentiableKernel {

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

    @Override
    public double lossSlope(double energy) {
      double reflected = Math.max(0, width - 2 * energy);
      double upward =
          Boltzmann.stepsSlope(width, temperature) + Boltzmann.stepsSlope(reflected, temperature);
      return upward / (2 * width);
    }

    @Override
    public double heatSlope(double energy) {
      double reflected = Math.max(0, width - 2 * energy);
      double gained =
          Boltzmann.heatSlope(width, temperature) + Boltzmann.heatSlope(reflected, temperature);
      return gained / (2 * width);
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

    @Override
    public WallRelaxation relaxation() {
      return WallRelaxation.ofWindow(width / temperature);
    }

    @Override
    public boolean isSlowestAtRest() {
      return WallRelaxation.acceptedShare(width / temperature) == relaxation().gap();
    }
  }
}
