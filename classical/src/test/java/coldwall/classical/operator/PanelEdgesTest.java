package coldwall.classical.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.Walls;
import coldwall.classical.wall.WallKernel;
import coldwall.classical.wall.WallKernel.Piece;
import coldwall.classical.wall.WallKernels;
import coldwall.classical.wall.WallKernels.WindowKernel;
import coldwall.system.ClassicalWall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where panels end, and how many nodes they carry. */
class PanelEdgesTest {
  private static final double ROUNDING = 1e-12;

  private static WallKernel kernel(ClassicalWall wall, double temperature) {
    return WallKernels.of(Walls.contact(temperature, wall), 1);
  }

  static Stream<Arguments> pairs() {
    List<Arguments> pairs = new ArrayList<>();
    for (ClassicalWall hot : Walls.kinds()) {
      for (ClassicalWall cold : Walls.kinds()) {
        for (double temperature : new double[] {0.7, 0.02, 0}) {
          if (temperature > 0 || !(cold instanceof ClassicalWall.Maxwell)) {
            pairs.add(Arguments.of(kernel(hot, 1), kernel(cold, temperature)));
          }
        }
      }
    }
    return pairs.stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void edges_growFromTheColdestScaleAndMeetEveryKink(WallKernel first, WallKernel second) {
    double[] edges = PanelEdges.between(first, second);
    double top = edges[edges.length - 1];
    assertThat(edges[0]).isZero();
    assertThat(edges[1]).isLessThanOrEqualTo(second.temperature() > 0 ? second.temperature() : 1);
    for (int p = 1; p + 1 < edges.length; p++) {
      // A doubled edge may give way to one a quarter off.
      assertThat(edges[p + 1] / edges[p]).as("edge %s", p).isBetween(1 + 1e-9, 4.0);
    }
    for (WallKernel kernel : List.of(first, second)) {
      for (double kink : kernel.kinks()) {
        if (kink < top) {
          assertThat(edges).contains(new double[] {kink}, within(ROUNDING * kink));
        }
      }
    }
  }

  private static double top(WallKernel first, WallKernel second) {
    double[] edges = PanelEdges.between(first, second);
    return edges[edges.length - 1];
  }

  @Test
  void lastEdge_isWhereNoParticleIsLeft() {
    WallKernel eight = kernel(Walls.uniform(8), 1);
    assertThat(top(eight, kernel(Walls.uniform(3), 0.5))).isEqualTo(8);
    assertThat(top(eight, kernel(Walls.uniform(20), 0.5))).isEqualTo(20);
    assertThat(top(eight, kernel(Walls.uniform(20), 0))).as("takes only").isEqualTo(8);
    assertThat(top(eight, kernel(Walls.maxwell(0.1), 0.5))).isEqualTo(42);
    assertThat(top(eight, kernel(Walls.uniform(100), 0.5))).isEqualTo(42);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.5, 0.3, 0.5", "1, 0.3, 0.02, 0.3", "1, 0.5, 0, 0.5", "1, 2, 0, 0.1"})
  void densityBetweenTwoWindows_fallsAsARoundTripAllows(
      double hot, double hotWidth, double cold, double coldWidth) {
    WindowKernel first = new WindowKernel(hot, hotWidth);
    WindowKernel second = new WindowKernel(cold, coldWidth);
    double kappa = WindowDecay.between(first, second);
    assertThat(kappa).isGreaterThan(1 / hot).isEqualTo(WindowDecay.between(second, first));
    assertThat(growth(first, kappa) * growth(second, kappa)).isCloseTo(1, within(1e-9));
    double slowest = 6 * Math.max(hotWidth, coldWidth);
    assertThat(top(first, second)).isLessThanOrEqualTo(42).isGreaterThanOrEqualTo(42 / kappa);
    assertThat(top(first, second)).isLessThanOrEqualTo(42 / kappa + slowest + ROUNDING);
  }

  /** What a wall makes of the flux density exp(-kappa E) far from E = 0, relative to it. */
  private static double growth(WallKernel wall, double kappa) {
    double target = 100;
    double growth = 1 - wall.loss(target);
    for (Piece piece : wall.pieces(target)) {
      if (piece.climbs() && wall.temperature() == 0) {
        continue;
      }
      double rate = (piece.climbs() ? 1 / wall.temperature() : 0) - kappa;
      growth +=
          new GaussIntegratorFactory()
              .legendre(60, piece.low(), piece.high())
              .integrate(energy -> piece.density() * Math.exp(rate * (energy - target)));
    }
    return growth;
  }

  @Test
  void window_carriesKinksToItsMultiples() {
    Set<Double> one = Kinks.between(kernel(Walls.window(1), 1), kernel(Walls.maxwell(1), 1), 42);
    assertThat(one).containsExactly(0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0);
    Set<Double> low = Kinks.between(kernel(Walls.window(1), 1), kernel(Walls.maxwell(1), 1), 2);
    assertThat(low).containsExactly(0.5, 1.0, 1.5);
    Set<Double> same = Kinks.between(kernel(Walls.window(1), 1), kernel(Walls.window(1), 1), 42);
    assertThat(same).isEqualTo(one);
    Set<Double> ends = Kinks.between(kernel(Walls.uniform(8), 1), kernel(Walls.window(1), 1), 42);
    assertThat(ends).contains(3.0, 7.0, 8.0, 9.0, 13.0).doesNotContain(14.0, 0.0);
    Set<Double> two = Kinks.between(kernel(Walls.window(1), 1), kernel(Walls.window(0.25), 1), 42);
    assertThat(two).contains(0.125, 0.375, 1.25, 2.25, 3.0).doesNotContain(4.0, 3.25);
  }

  @Test
  void endOfAUniformProposal_hasALayerOfEitherTemperature() {
    double[] edges =
        PanelEdges.between(kernel(Walls.uniform(8), 1), kernel(Walls.uniform(20), 1e-3));
    for (double distance : new double[] {4e-3, 2e-2}) {
      for (double end : new double[] {8 - distance, 8 + distance, 20 - distance}) {
        assertThat(Arrays.stream(edges).map(edge -> Math.abs(edge - end)).min().orElseThrow())
            .isLessThan(distance / 4);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Infinity, 1e9, 16",
    "0.01, 0.16, 16",
    "0.01, 0.17, 32",
    "0.01, 0.65, 64",
    "0.01, 1e9, 512"
  })
  void panel_muchWiderThanAWindow_getsMoreNodes(double window, double width, int nodes) {
    assertThat(new PanelRules(16, window).forWidth(width).size()).isEqualTo(nodes);
    assertThat(new PanelRules(16, window).ordinary().size()).isEqualTo(16);
  }

  @Test
  void narrowestWindow_countsOnlyWhereNoWallHoldsEveryEnergy() {
    WallKernel narrow = kernel(Walls.window(0.1), 1);
    WallKernel wide = kernel(Walls.window(3), 1);
    assertThat(PanelRules.narrowestWindow(wide, narrow)).isEqualTo(0.1);
    assertThat(PanelRules.narrowestWindow(narrow, wide)).isEqualTo(0.1);
    assertThat(PanelRules.narrowestWindow(narrow, kernel(Walls.maxwell(0.001), 1))).isEqualTo(0.1);
    assertThat(PanelRules.narrowestWindow(narrow, kernel(Walls.maxwell(0.01), 1))).isInfinite();
    assertThat(PanelRules.narrowestWindow(kernel(Walls.maxwell(1), 1), narrow)).isInfinite();
    assertThat(PanelRules.narrowestWindow(kernel(Walls.uniform(8), 1), kernel(Walls.uniform(8), 1)))
        .isInfinite();
  }
}
