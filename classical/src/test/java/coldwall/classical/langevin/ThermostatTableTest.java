package coldwall.classical.langevin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.system.SoftJunction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThermostatTableTest {
  private static final double STRENGTH = 3;
  private static final double LENGTH = 2;

  /** Of the rule with two points in cells of a tenth of what the friction changes on: 1e-4/4320. */
  private static final double RULE = 2.4e-8;

  private static ThermostatTable table(double layer, double step) {
    return new ThermostatTable(
        SoftJunction.layers(new Particle(1), new Box(LENGTH), STRENGTH, 200, layer, 5, 1.5), step);
  }

  /** With S' = exp(-x/layer)/layer, as {@code Coupling.Layer} has it. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 0.2, 0.02, 0.005})
  void friction_overTheBox_isThatOfTheLayers(double layer) {
    double step = 0.01;
    ThermostatTable table = table(layer, step);
    double sum = 0;
    for (int i = 0; i < table.cells; i++) {
      sum -= StrictMath.log(table.numbers[table.stride * i]) / step;
    }
    double oneBath = -StrictMath.expm1(-2 * LENGTH / layer) / (2 * layer) * STRENGTH / 2;
    assertThat(sum * LENGTH / table.cells).isCloseTo(2 * oneBath, within(RULE * 2 * oneBath));
  }

  /** A bath that freezes, and places that it does not reach. */
  @Test
  void step_ofABathAtZero_onlyBrakes() {
    SoftJunction junction =
        SoftJunction.layers(new Particle(1), new Box(LENGTH), STRENGTH, 200, 0.002, 5, 0);
    ThermostatTable table = new ThermostatTable(junction, 0.01);
    int last = table.stride * (table.cells - 1);
    assertThat(table.numbers[last]).isBetween(0.0, 1.0);
    assertThat(table.numbers[last + 1]).isZero();
    int middle = table.stride * table.cells / 2;
    assertThat(List.of(table.numbers[middle], table.numbers[middle + 1])).containsExactly(1.0, 0.0);
  }

  @Test
  void cells_areAsManyAsTheLayersNeed() {
    assertThat(table(1, 0.01).cells).isEqualTo(256);
    assertThat(LENGTH / table(0.02, 0.01).cells).isBetween(0.02 / 80, 0.02 / 20);
  }
}
