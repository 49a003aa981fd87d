package coldwall.linalg.dense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HermitianGmresTest {
  /** X -> A X A + 3 X for Hermitian A: the identity and something small. */
  private static ComplexMatrix apply(ComplexMatrix a, ComplexMatrix x) {
    return a.times(x).times(a).plus(x.times(3));
  }

  @Test
  void solution_meetsItsEquation() {
    ComplexMatrix a = DenseAlgebraTest.random(6, 6, 1).hermitianPart().times(0.5);
    ComplexMatrix right = DenseAlgebraTest.random(6, 6, 2).hermitianPart();
    HermitianGmres result = HermitianGmres.solve(x -> apply(a, x), right, 36, 1e-13);
    ComplexMatrix left = apply(a, result.correction()).minus(right);
    assertThat(left.norm() / right.norm()).isLessThan(1e-12);
    assertThat(result.reduction()).isLessThan(1e-13);
    assertThat(result.steps()).isBetween(5, 36);
    assertThat(result.correction().skewness()).isLessThan(1e-13);
  }

  @Test
  void fewSteps_giveTheLeastResidualSoFar() {
    ComplexMatrix a = DenseAlgebraTest.random(6, 6, 1).hermitianPart();
    ComplexMatrix right = DenseAlgebraTest.random(6, 6, 2).hermitianPart();
    HermitianGmres result = HermitianGmres.solve(x -> apply(a, x), right, 3, 0);
    double left = apply(a, result.correction()).minus(right).norm() / right.norm();
    assertThat(result.steps()).isEqualTo(3);
    assertThat(Math.abs(left - result.reduction())).isLessThan(1e-13);
    assertThat(left).isBetween(1e-6, 0.99);
  }

  @Test
  void exactSpaces_end() {
    ComplexMatrix right = DenseAlgebraTest.random(4, 4, 2).hermitianPart();
    HermitianGmres twice = HermitianGmres.solve(x -> x.times(2), right, 10, 0);
    assertThat(twice.correction().minus(right.times(0.5)).norm()).isLessThan(1e-15);
    HermitianGmres nothing = HermitianGmres.solve(x -> x, ComplexMatrix.zeros(4, 4), 10, 0);
    assertThat(nothing.correction().norm()).isZero();
  }
}
