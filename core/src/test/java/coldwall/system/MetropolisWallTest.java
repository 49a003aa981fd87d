package coldwall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import coldwall.system.ClassicalWall.Metropolis;
import coldwall.system.ClassicalWall.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetropolisWallTest {

  @Test
  void name_isTheOneOnTheCommandLine() {
    assertThat(new Metropolis(new Proposal.Uniform(8)).name()).isEqualTo("metropolis");
    assertThat(new Metropolis(new Proposal.Window(2)).name()).isEqualTo("metropolis");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void proposal_ofNoFinitePositiveWidth_isRefused(double width) {
    assertThatThrownBy(() -> new Proposal.Uniform(width))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the largest proposed energy must be positive and finite");
    assertThatThrownBy(() -> new Proposal.Window(width))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the half-width of the proposal window must be positive and finite");
  }
}
