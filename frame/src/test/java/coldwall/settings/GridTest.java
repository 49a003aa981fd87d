package coldwall.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.input.InvalidInputException;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {
  /** Of a logarithm and an exponential, relative. */
  private static final double ROUNDING = 1e-14;

  private static Quantity kelvins(double value) {
    return new Quantity(value, Dimension.TEMPERATURE, true);
  }

  @Test
  void evenGrid_hasEqualSteps_inTheUnitsThatWereTyped() {
    Grid grid = Grid.evenly(kelvins(1), kelvins(2), 5);
    assertThat(grid.values())
        .containsExactly(kelvins(1), kelvins(1.25), kelvins(1.5), kelvins(1.75), kelvins(2));
    assertThat(grid).hasToString("5 from 1.0 K to 2.0 K, spaced evenly");
    assertThat(grid.naturals().toArray()[4]).isEqualTo(kelvins(2).natural());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 60})
  void logarithmicGrid_hasEqualFactors(int count) {
    Grid grid = Grid.logarithmic(kelvins(0.01), kelvins(5), count);
    double factor = Math.pow(500, 1 / (count - 1.0));
    assertThat(grid.size()).isEqualTo(count);
    for (int i = 0; i < count; i++) {
      double expected = 0.01 * Math.pow(factor, i);
      assertThat(grid.values().get(i).value())
          .isCloseTo(expected, within(count * ROUNDING * expected));
    }
    assertThat(grid.values().getFirst()).isEqualTo(kelvins(0.01));
    assertThat(grid.last()).isEqualTo(kelvins(5));
  }

  @Test
  void listedGrid_isNamedByItsValues() {
    Grid grid = Grid.listed(List.of(kelvins(1), kelvins(4)));
    assertThat(grid).hasToString("1.0 K, 4.0 K");
    assertThat(grid.withZero().values()).containsExactly(kelvins(0), kelvins(1), kelvins(4));
  }

  @Test
  void rangeWithoutRoom_isRefused() {
    assertThatThrownBy(() -> Grid.evenly(kelvins(1), kelvins(Math.nextUp(1.0)), 3))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "a range must be wide enough for its number of points, but two of them are both 1.0;"
                + " widen it or ask for fewer points");
  }
}
