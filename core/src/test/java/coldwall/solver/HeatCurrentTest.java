package coldwall.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeatCurrentTest {
  @Test
  void residual_isRelativeToTheLargerCurrent() {
    assertThat(new HeatCurrent(2, -1, 0).residual()).isEqualTo(0.5);
    assertThat(HeatCurrent.exact(0).residual()).isZero();
    assertThat(HeatCurrent.exact(1e-300).residual()).isZero();
  }

  @Test
  void entropyProduction_isPositiveAlongTheBias() {
    assertThat(HeatCurrent.exact(1).entropyProduction(2, 1)).isEqualTo(0.5);
    assertThat(HeatCurrent.exact(-1).entropyProduction(1, 2)).isEqualTo(0.5);
  }

  @Test
  void entropyProduction_intoABathAtZero_isInfinite() {
    assertThat(HeatCurrent.exact(1).entropyProduction(2, 0)).isInfinite();
    assertThat(HeatCurrent.exact(0).entropyProduction(2, 0)).isZero();
  }

  @Test
  void diagnostic_isFoundByKind() {
    SteadyState state =
        new SteadyState(HeatCurrent.exact(1), List.of(new Diagnostic.Levels(24, true)));
    assertThat(state.diagnostic(Diagnostic.Levels.class).orElseThrow().count()).isEqualTo(24);
    assertThat(state.diagnostic(Diagnostic.Frozen.class)).isEmpty();
  }
}
