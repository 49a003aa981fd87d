package coldwall.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LargestSoFarTest {

  private static LargestSoFar value(int which) {
    return new LargestSoFar(
        (_, row) -> row.values().get(which),
        (point, number) -> number + " at " + point.coordinates().getFirst());
  }

  private static void add(RunningEstimate estimate, double at, Double... values) {
    estimate.add(new Point(0, List.of(at)), new Row(0, List.of(values), ""));
  }

  @Test
  void text_isOfTheLargest_andPassesOverWhatIsMissing() {
    LargestSoFar estimate = value(0);
    add(estimate, 1, Double.NaN);
    assertThat(estimate.text()).isEmpty();
    add(estimate, 2, -3.0);
    add(estimate, 3, 5.0);
    add(estimate, 4, 4.0);
    add(estimate, 5, 5.0);
    assertThat(estimate.text()).isEqualTo("5.0 at 3.0");
  }

  @Test
  void several_areTold_asFarAsTheyAreKnown() {
    RunningEstimate estimate = LargestSoFar.all("so far: ", List.of(value(0), value(1)));
    assertThat(estimate.text()).isEmpty();
    add(estimate, 1, Double.NaN, 7.0);
    assertThat(estimate.text()).isEqualTo("so far: 7.0 at 1.0");
    add(estimate, 2, 8.0, 6.0);
    assertThat(estimate.text()).isEqualTo("so far: 8.0 at 2.0, 7.0 at 1.0");
  }
}
