package coldwall.classical.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.Walls;
import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernels;
import coldwall.system.ClassicalWall;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripSystemTest {
  /** Of the densities, of order 1: of sixteen nodes on a panel, and of rounding. */
  private static final double RESOLVED = 1e-10;

  /** Walls that products solve, and windows so narrow that the matrix is factorised. */
  static Stream<ClassicalWall> walls() {
    return Stream.of(
        Walls.maxwell(0.3),
        Walls.uniform(20),
        Walls.window(9),
        Walls.window(2),
        Walls.window(0.4),
        Walls.window(0.06));
  }

  private static RoundTripSystem system(ClassicalWall wall, double cold, EnergyMesh mesh) {
    WallKernel first = WallKernels.of(Walls.contact(1, wall), 1);
    return new RoundTripSystem(first, WallKernels.of(Walls.contact(cold, wall), 1), mesh, false);
  }

  private static EnergyMesh mesh(ClassicalWall wall, double cold) {
    WallKernel first = WallKernels.of(Walls.contact(1, wall), 1);
    WallKernel second = WallKernels.of(Walls.contact(cold, wall), 1);
    double window = PanelRules.narrowestWindow(first, second);
    double[] edges = PanelEdges.between(first, second);
    double[] halved = new double[2 * edges.length - 1];
    Arrays.setAll(halved, k -> (edges[k / 2] + edges[(k + 1) / 2]) / 2);
    return new EnergyMesh(new PanelRules(16, window), halved);
  }

  @ParameterizedTest
  @MethodSource("walls")
  void equalTemperatures_giveTheFluxMaxwellLaw(ClassicalWall wall) {
    EnergyMesh mesh = mesh(wall, 1);
    double[] phi = system(wall, 1, mesh).steadyState(new double[mesh.size()]);
    double[] law = new double[mesh.size()];
    Arrays.setAll(law, i -> StrictMath.exp(-mesh.energy(i)));
    // Above the largest proposal there is nothing.
    double all = mesh.integral(law);
    Arrays.setAll(law, i -> law[i] / all);
    assertThat(phi).containsExactly(law, within(RESOLVED));
  }

  @ParameterizedTest
  @MethodSource("walls")
  void guess_doesNotMatter(ClassicalWall wall) {
    EnergyMesh mesh = mesh(wall, 0.3);
    double[] phi = system(wall, 0.3, mesh).steadyState(new double[mesh.size()]);
    double[] guess = new double[mesh.size()];
    Arrays.setAll(guess, i -> StrictMath.exp(-2 * mesh.energy(i)));
    assertThat(system(wall, 0.3, mesh).steadyState(guess)).containsExactly(phi, within(RESOLVED));
    assertThat(system(wall, 0.3, mesh).steadyState(phi)).containsExactly(phi, within(RESOLVED));
  }
}
