package coldwall.classical.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.Walls;
import coldwall.classical.wall.WallKernel.Piece;
import coldwall.system.ClassicalWall;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WallKernelTest {
  /** Of the trapezoidal rule with ends of pieces between its points. */
  private static final double QUADRATURE = 2e-4;

  private static final double ALGEBRAIC = 1e-13;
  private static final double[] ENERGIES = {1e-3, 0.2, 0.7, 1.1, 1.9, 3.3, 7.7};

  static Stream<Arguments> kernels() {
    return Stream.of(
            Walls.maxwell(0.3),
            Walls.uniform(8),
            Walls.uniform(20),
            Walls.window(0.3),
            Walls.window(2),
            Walls.window(9))
        .flatMap(wall -> Stream.of(0.5, 2.0).map(t -> Arguments.of(wall, t)));
  }

  private static double density(WallKernel kernel, double target, double energy) {
    double density = 0;
    for (Piece piece : kernel.pieces(target)) {
      if (piece.low() <= energy && energy < piece.high()) {
        double rise = piece.climbs() ? (energy - target) / kernel.temperature() : 0;
        density += piece.density() * StrictMath.exp(rise);
      }
    }
    return density;
  }

  private static double overTargets(DoubleUnaryOperator integrand) {
    double step = 2e-4;
    double sum = 0;
    for (int i = 0; i < 200_000; i++) {
      sum += step * integrand.applyAsDouble((i + 0.5) * step);
    }
    return sum;
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void loss_isAllThatLeavesWithAnotherEnergy(ClassicalWall wall, double temperature) {
    WallKernel kernel = WallKernels.of(Walls.contact(temperature, wall), 1);
    for (double energy : ENERGIES) {
      double left = overTargets(target -> density(kernel, target, energy));
      assertThat(kernel.loss(energy)).as("E = %s", energy).isCloseTo(left, within(QUADRATURE));
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void heat_isTheMeanGain(ClassicalWall wall, double temperature) {
    WallKernel kernel = WallKernels.of(Walls.contact(temperature, wall), 1);
    for (double energy : ENERGIES) {
      double gain = overTargets(target -> (target - energy) * density(kernel, target, energy));
      assertThat(kernel.heat(energy)).as("E = %s", energy).isCloseTo(gain, within(8 * QUADRATURE));
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void density_isInDetailedBalance(ClassicalWall wall, double temperature) {
    WallKernel kernel = WallKernels.of(Walls.contact(temperature, wall), 1);
    for (double energy : ENERGIES) {
      for (double other : ENERGIES) {
        double there = density(kernel, other, energy) * StrictMath.exp(-energy / temperature);
        double back = density(kernel, energy, other) * StrictMath.exp(-other / temperature);
        assertThat(there).isCloseTo(back, within(ALGEBRAIC));
      }
    }
  }
}
