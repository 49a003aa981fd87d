package coldwall.classical.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken to hold of a law that tells its kernel and nothing else. */
class NewWallTest {
  private record Bare() implements WallKernel {
    @Override
    public double temperature() {
      return 1;
    }

    @Override
    public double loss(double energy) {
      return 0.5;
    }

    @Override
    public double heat(double energy) {
      return (1 - energy) / 2;
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
      return List.of(new Piece(0, Double.POSITIVE_INFINITY, StrictMath.exp(-target) / 2, false));
    }
  }

  @Test
  void relaxation_isUnknown_andNoSimulationShowsIt() {
    WallKernel bare = new Bare();
    assertThat(bare.relaxation().gap()).isNaN();
    assertThat(bare.relaxation().collisions()).isNaN();
    assertThat(bare.isSlowestAtRest()).isFalse();
    assertThat(bare.energyAfterRest()).isNaN();
  }
}
