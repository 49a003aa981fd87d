package coldwall.classical.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EnergyMeshTest {
  private static final double ROUNDING = 1e-13;

  private static EnergyMesh mesh() {
    return new EnergyMesh(new PanelRules(4, 0.05), new double[] {0, 0.5, 3});
  }

  @Test
  void integrals_ofPolynomials_areExact() {
    EnergyMesh mesh = mesh();
    double[] cubes = new double[mesh.size()];
    for (int i = 0; i < cubes.length; i++) {
      cubes[i] = StrictMath.pow(mesh.energy(i), 3);
    }
    assertThat(mesh.integral(cubes)).isCloseTo(81 / 4.0, within(81 * ROUNDING));
    double time = StrictMath.pow(3, 3.5) / 3.5;
    assertThat(mesh.flightTime(cubes)).isCloseTo(time, within(time * ROUNDING));
  }

  @Test
  void nodes_ascendThroughPanels() {
    EnergyMesh mesh = mesh();
    assertThat(mesh.panels()).isEqualTo(2);
    assertThat(mesh.first(1)).isEqualTo(mesh.panel(0).size());
    assertThat(mesh.size()).isEqualTo(mesh.panel(0).size() + mesh.panel(1).size());
    for (int p = 0; p < 2; p++) {
      double last = mesh.low(p);
      for (int i = mesh.first(p); i < mesh.first(p + 1); i++) {
        assertThat(mesh.energy(i)).isBetween(last, mesh.high(p));
        last = mesh.energy(i);
      }
    }
    assertThat(mesh.edges()).containsExactly(0, 0.5, 3);
  }

  @Test
  void density_goesOntoAnotherMesh() {
    PanelRules rules = new PanelRules(16, Double.POSITIVE_INFINITY);
    EnergyMesh from = new EnergyMesh(rules, new double[] {0, 0.5, 1.5, 4});
    EnergyMesh onto =
        new EnergyMesh(
            new PanelRules(12, Double.POSITIVE_INFINITY), new double[] {0, 0.5, 1, 1.5, 3, 4});
    double[] density = new double[from.size()];
    Arrays.setAll(density, i -> StrictMath.exp(-from.energy(i)));
    double[] expected = new double[onto.size()];
    Arrays.setAll(expected, i -> StrictMath.exp(-onto.energy(i)));
    assertThat(from.onto(onto, density)).containsExactly(expected, within(ROUNDING));
  }
}
