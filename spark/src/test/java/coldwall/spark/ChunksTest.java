package coldwall.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunksTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1000, 1, part-0.parquet",
    "1000, 1000, 1, part-000.parquet",
    "1001, 1000, 2, part-1000.parquet",
    "10000000, 20000, 500, part-9980000.parquet",
    "1000000000, 100000, 10000, part-999900000.parquet"
  })
  void filesAre_neitherTooSmallNorTooLarge(int points, int size, int count, String last) {
    Chunks chunks = new Chunks(points);
    assertThat(chunks.size()).isEqualTo(size);
    assertThat(chunks.count()).isEqualTo(count);
    assertThat(chunks.name(count - 1)).isEqualTo(last);
    assertThat(chunks.batch(count - 1).indices().max()).hasValue(points - 1);
  }

  @Test
  void batches_holdEveryPointOnce() {
    Chunks chunks = new Chunks(2500);
    BitSet seen = new BitSet();
    for (int number = 0; number < chunks.count(); number++) {
      Batch batch = chunks.batch(number);
      assertThat(batch.number()).isEqualTo(number);
      batch.addTo(seen);
      assertThat(seen.cardinality()).isEqualTo(Math.min(2500, 1000 * (number + 1)));
    }
  }
}
