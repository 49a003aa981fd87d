package coldwall.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import coldwall.units.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SteadyStateTest {
  @Test
  void currentThatOverflows_isNone() {
    for (double current : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> SteadyState.exact(current))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageStartingWith("the heat current must fit into a double");
    }
  }

  @Test
  void residual_isRelativeToTheLargestCurrent() {
    assertThat(SteadyState.of(2, -1, 0).residual()).isEqualTo(0.5);
    assertThat(SteadyState.exact(0).residual()).isZero();
    assertThat(SteadyState.exact(1e-300).residual()).isZero();
  }

  @Test
  void residual_ofThreeContacts_sumsAll() {
    List<Estimate> currents = List.of(Estimate.exact(4), Estimate.exact(-1), Estimate.exact(-2));
    assertThat(new SteadyState(currents, List.of()).residual()).isEqualTo(0.25);
  }

  @Test
  void entropyProduction_isPositiveAlongTheBias() {
    assertThat(SteadyState.exact(1).entropyProduction(2, 1)).isEqualTo(0.5);
    assertThat(SteadyState.exact(-1).entropyProduction(1, 2)).isEqualTo(0.5);
  }

  @Test
  void entropyProduction_intoABathAtZero_isInfinite() {
    assertThat(SteadyState.exact(1).entropyProduction(2, 0)).isInfinite();
    assertThat(SteadyState.exact(0).entropyProduction(2, 0)).isZero();
  }

  @Test
  void diagnostic_isFoundByName() {
    SteadyState state = SteadyState.exact(1, Diagnostic.of(Diagnostic.LEVELS, 24));
    assertThat(state.diagnostic(Diagnostic.LEVELS)).isEqualTo(24);
    assertThat(state.diagnostic(Diagnostic.FROZEN)).isNaN();
  }
}
