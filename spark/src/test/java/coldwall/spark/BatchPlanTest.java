package coldwall.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchPlanTest {
  private static BitSet first(int size) {
    BitSet all = new BitSet();
    all.set(0, size);
    return all;
  }

  private static List<Integer> indices(Batch batch) {
    return batch.indices().boxed().toList();
  }

  @Test
  void batches_holdEveryPointOnce_alsoBetweenGaps() {
    BitSet pending = first(1000);
    pending.clear(10, 20);
    pending.clear(500);
    BatchPlan plan = new BatchPlan(pending);
    BitSet seen = new BitSet();
    int count = 0;
    while (plan.hasMore()) {
      Batch batch = plan.next(2);
      assertThat(batch.size()).isEqualTo(indices(batch).size()).isPositive();
      count += batch.size();
      batch.addTo(seen);
    }
    assertThat(seen).isEqualTo(pending);
    assertThat(count).isEqualTo(pending.cardinality());
  }

  @ParameterizedTest
  @CsvSource({"0.001, 1000", "0.1, 10", "10, 1", "0.000001, 32768"})
  void size_followsFromWhatPointsTook(double secondsAPoint, int expected) {
    BatchPlan plan = new BatchPlan(first(1_000_000));
    plan.measured(7, 7 * secondsAPoint);
    assertThat(plan.next(2).size()).isEqualTo(expected);
  }

  @Test
  void size_growsWithTheNumberOfCores_soThatFewBatchesAreHandedOutASecond() {
    BatchPlan plan = new BatchPlan(first(10_000_000));
    plan.measured(1, 0.1);
    assertThat(plan.next(1000).size()).isEqualTo(50);
  }

  /** What is out is in memory when it comes in. */
  @Test
  void rowsThatAreOut_areBounded() {
    BatchPlan plan = new BatchPlan(first(100_000_000));
    plan.measured(1, 1e-7);
    long rows = 0;
    for (int i = 0; i < BatchPlan.out(1000); i++) {
      rows += plan.next(1000).size();
    }
    assertThat(rows).isBetween(500_000L, 1L << 20);
  }

  @Test
  void batches_becomeSmallerTowardsTheEnd() {
    BatchPlan plan = new BatchPlan(first(1000));
    plan.measured(1, 1e-5);
    List<Integer> sizes = new ArrayList<>();
    while (plan.hasMore()) {
      sizes.add(plan.next(2).size());
    }
    assertThat(sizes).startsWith(250, 188).endsWith(1, 1, 1, 1);
  }

  @Test
  void rest_thatComesBack_isGivenOutAgain() {
    BatchPlan plan = new BatchPlan(first(8));
    plan.next(1);
    plan.next(1);
    BitSet rest = new BitSet();
    rest.set(1, 3);
    plan.takeBack(rest);
    BitSet seen = new BitSet();
    while (plan.hasMore()) {
      plan.next(1).addTo(seen);
    }
    BitSet expected = first(8);
    expected.clear(0);
    expected.clear(3, 6);
    assertThat(seen).isEqualTo(expected);
  }
}
