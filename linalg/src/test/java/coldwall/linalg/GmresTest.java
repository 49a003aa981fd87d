package coldwall.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class GmresTest {
  private static final int SIZE = 50;

  /** Far above what rounding leaves of a solution of order 1. */
  private static final double ROUNDING = 1e-12;

  /** The identity and something small. */
  private static double[] product(double[] x) {
    double[] product = x.clone();
    for (int i = 0; i < SIZE; i++) {
      product[i] += 0.5 / (1 + i * i) * x[(7 * i + 3) % SIZE];
    }
    return product;
  }

  private static double[] random() {
    return new SplittableRandom(5).doubles(SIZE, -1, 1).toArray();
  }

  @Test
  void solution_meetsItsEquation() {
    double[] expected = random();
    Gmres run = Gmres.solve(GmresTest::product, product(expected), SIZE, 1e-15);
    assertThat(run.solution()).containsExactly(expected, within(ROUNDING));
    assertThat(run.reduction()).isLessThanOrEqualTo(1e-15);
    assertThat(run.steps()).isLessThan(SIZE / 2);
  }

  @Test
  void rightSideOfZeros_needsNoProduct() {
    Gmres run = Gmres.solve(GmresTest::product, new double[SIZE], SIZE, 1e-15);
    assertThat(run.solution()).containsOnly(0).hasSize(SIZE);
    assertThat(run.reduction()).isZero();
    assertThat(run.steps()).isZero();
  }

  @Test
  void start_nearTheSolution_savesProducts() {
    double[] expected = random();
    double[] right = product(expected);
    double[] near = expected.clone();
    near[3] += 1e-6;
    Gmres run = Gmres.solve(GmresTest::product, right, near, SIZE, 1e-15);
    assertThat(run.solution()).containsExactly(expected, within(ROUNDING));
    assertThat(run.reduction()).isLessThanOrEqualTo(1e-15);
    assertThat(run.steps()).isLessThan(Gmres.solve(GmresTest::product, right, SIZE, 1e-15).steps());
    assertThat(Gmres.solve(x -> x.clone(), right, right, SIZE, 1e-15).solution()).isEqualTo(right);
  }

  @Test
  void operatorThatReachesNothing_solvesNothing() {
    Gmres zero = Gmres.solve(x -> new double[2], new double[] {1, 0}, 10, 1e-15);
    assertThat(zero.reduction()).isEqualTo(1);
    Gmres singular = Gmres.solve(x -> new double[] {x[0], 0}, new double[] {0, 1}, 10, 1e-15);
    assertThat(singular.reduction()).isEqualTo(1);
    assertThat(singular.solution()).containsOnly(0);
  }

  @Test
  void moreProducts_leaveLess() {
    double before = 1;
    for (int most = 1; most < 8; most++) {
      Gmres run = Gmres.solve(GmresTest::product, random(), most, 0);
      assertThat(run.steps()).isEqualTo(most);
      assertThat(run.reduction()).isLessThan(before);
      before = run.reduction();
    }
  }

  @Test
  void interruption_endsIt() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Gmres.solve(GmresTest::product, random(), SIZE, 0))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
