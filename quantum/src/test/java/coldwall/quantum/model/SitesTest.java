package coldwall.quantum.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.linalg.dense.ComplexMatrix;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SitesTest {
  private static final Sites CHAIN = new Sites(List.of(2, 3, 2));

  private static void assertSame(ComplexMatrix actual, ComplexMatrix expected) {
    assertThat(actual.minus(expected).largestPart()).isZero();
  }

  @Test
  void operators_ofDifferentSitesCommute() {
    ComplexMatrix first = CHAIN.on(0, Operators.sigmaX());
    ComplexMatrix second = CHAIN.on(1, Operators.lowering(3));
    assertThat(CHAIN.size()).isEqualTo(12);
    assertSame(first.times(second), second.times(first));
    assertSame(CHAIN.on(0, Operators.sigmaX(), 1, Operators.lowering(3)), first.times(second));
    assertSame(
        CHAIN.on(2, Operators.sigmaY(), 0, Operators.sigmaX()),
        CHAIN.on(0, Operators.sigmaX()).times(CHAIN.on(2, Operators.sigmaY())));
  }

  @Test
  void exchange_isHermitianAndConservesExcitations() {
    Sites pair = Sites.alike(2, 2);
    ComplexMatrix exchange = pair.exchange(0, Operators.sigmaMinus(), 1, Operators.sigmaMinus());
    ComplexMatrix count = pair.on(0, Operators.sigmaZ()).plus(pair.on(1, Operators.sigmaZ()));
    assertThat(exchange.skewness()).isZero();
    assertSame(exchange.times(count), count.times(exchange));
    // sigma_- sigma_+ + h.c. = (sigma_x sigma_x + sigma_y sigma_y)/2.
    ComplexMatrix known =
        pair.on(0, Operators.sigmaX(), 1, Operators.sigmaX())
            .plus(pair.on(0, Operators.sigmaY(), 1, Operators.sigmaY()))
            .times(0.5);
    assertSame(exchange, known);
  }

  @Test
  void ladder_countsItsQuanta() {
    ComplexMatrix lowering = Operators.lowering(4);
    ComplexMatrix number = lowering.adjoint().times(lowering);
    for (int n = 0; n < 4; n++) {
      assertThat(Math.abs(number.re(n, n) - n)).isLessThan(1e-15);
    }
    assertThat(Operators.transition(3, 2, 0).re(2, 0)).isEqualTo(1);
  }

  @Test
  void mistakes_areNamed() {
    assertThatThrownBy(() -> CHAIN.on(3, Operators.sigmaX()))
        .hasMessageContaining("must lie between 0 and 2, but is 3");
    assertThatThrownBy(() -> CHAIN.on(1, Operators.sigmaX()))
        .hasMessageContaining("must be 3 x 3, but is 2 x 2");
    assertThatThrownBy(() -> CHAIN.on(0, Operators.sigmaX(), 0, Operators.sigmaX()))
        .hasMessageContaining("twice site 0");
    ComplexMatrix crooked = ComplexMatrix.real(new double[][] {{0, 1}, {0, 1}});
    assertThatThrownBy(() -> new OpenSystem(crooked, List.of()))
        .hasMessageContaining("the Hamiltonian must be Hermitian");
    assertThatThrownBy(() -> new OpenSystem(Operators.sigmaZ(), List.of()))
        .hasMessageContaining("must have a bath");
    assertThatThrownBy(() ->
            new OpenSystem(
                Operators.number(3),
                List.of(
                    new Bath.Jumps("b", List.of(Operators.sigmaMinus()), OptionalDouble.empty()))))
        .hasMessageContaining("must have the size of the Hamiltonian, 3, but is 2");
    assertThatThrownBy(() -> Bath.Jumps.damping("b", Operators.sigmaMinus(), 1, 1, -1))
        .hasMessageContaining("the temperature of the bath b must be finite and at least 0");
  }
}
