package coldwall.classical.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.Walls;
import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels;
import coldwall.system.ClassicalWall;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KernelMatrixTest {
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

  @ParameterizedTest
  @MethodSource("kernels")
  void matrix_withTheReflectedPart_keepsTheFluxMaxwellLaw(ClassicalWall wall, double temperature) {
    WallKernel kernel = WallKernels.of(Walls.contact(temperature, wall), 1);
    double top = Math.min(kernel.reach(), 80);
    double[] edges = new double[161];
    for (int p = 0; p <= 160; p++) {
      edges[p] = top * p / 160;
    }
    PanelRules rules = new PanelRules(8, Double.POSITIVE_INFINITY);
    EnergyMesh mesh = new EnergyMesh(rules, edges);
    double[] law = new double[mesh.size()];
    for (int i = 0; i < law.length; i++) {
      law[i] = StrictMath.exp(-mesh.energy(i) / temperature) / temperature;
    }
    double[] smooth = KernelMatrix.of(kernel, mesh).times(law);
    for (int i = 0; i < law.length; i++) {
      double kept = (1 - kernel.loss(mesh.energy(i))) * law[i];
      assertThat(smooth[i] + kept)
          .as("E = %s", mesh.energy(i))
          .isCloseTo(law[i], within(1e-10 * (1 / temperature)));
    }
  }
}
