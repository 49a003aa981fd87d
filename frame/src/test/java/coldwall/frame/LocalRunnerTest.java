package coldwall.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.units.UnitSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalRunnerTest {
  private static final int SIZE = 500;

  /** A study whose points are whatever a function makes of their index. */
  private record Squares(IntFunction<Row> solver) implements Study {
    @Override
    public String name() {
      return "squares";
    }

    @Override
    public String canonical() {
      return "squares";
    }

    @Override
    public long seed() {
      return 1;
    }

    @Override
    public UnitSystem units() {
      return UnitSystem.NATURAL;
    }

    @Override
    public int size() {
      return SIZE;
    }

    @Override
    public List<String> coordinates() {
      return List.of("number");
    }

    @Override
    public Point point(int index) {
      return new Point(index, List.of((double) index));
    }

    @Override
    public List<String> values() {
      return List.of("square");
    }

    @Override
    public Row solve(Point point) {
      return solver.apply(point.index());
    }

    @Override
    public Findings analyse(ResultLog log, int threads, Progress progress) {
      throw new UnsupportedOperationException();
    }
  }

  private static Row square(int index) {
    return new Row(index, List.of((double) index * index), "");
  }

  private static List<Row> rows(ResultLog log) {
    List<Row> rows = new ArrayList<>();
    log.forEach(rows::add);
    return rows;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void allPoints_haveTheirRowsOnAnyNumberOfThreads(int threads) {
    MemoryLog log = new MemoryLog();
    LocalRunner.run(new Squares(LocalRunnerTest::square), log, threads, Progress.silent());
    assertThat(rows(log))
        .isEqualTo(IntStream.range(0, SIZE).mapToObj(LocalRunnerTest::square).toList());
  }

  @Test
  void pointsInTheLog_areNotSolvedAgain() {
    MemoryLog log = new MemoryLog();
    log.append(List.of(square(3), square(400)));
    ConcurrentLinkedQueue<Integer> solved = new ConcurrentLinkedQueue<>();
    LocalRunner.run(
        new Squares(index -> {
          solved.add(index);
          return square(index);
        }),
        log,
        2,
        Progress.silent());
    assertThat(solved).hasSize(SIZE - 2).doesNotContain(3, 400);
    assertThat(log.finished().cardinality()).isEqualTo(SIZE);
  }

  @Test
  void interruptedRun_keepsWhatIsSolvedAndGoesOnLater() {
    MemoryLog log = new MemoryLog();
    Thread caller = Thread.currentThread();
    Squares study =
        new Squares(index -> {
          if (index == 100) {
            caller.interrupt();
            throw new CancellationException();
          }
          return square(index);
        });
    LocalRunner.run(study, log, 1, Progress.silent());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(log.finished().cardinality()).isEqualTo(100);
    LocalRunner.run(new Squares(LocalRunnerTest::square), log, 2, Progress.silent());
    assertThat(log.finished().cardinality()).isEqualTo(SIZE);
  }

  @Test
  void bugInAStudy_reachesTheCaller() {
    Squares study =
        new Squares(_ -> {
          throw new IllegalStateException("broken");
        });
    assertThatThrownBy(() -> LocalRunner.run(study, new MemoryLog(), 2, Progress.silent()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
  }

  @Test
  void failedPoints_areNamedWithTheirCoordinates() {
    MemoryLog log = new MemoryLog();
    Squares study =
        new Squares(index ->
            index % 40 == 7 ? new Row(index, List.of(Double.NaN), "no square") : square(index));
    LocalRunner.run(study, log, 2, Progress.silent());
    RowTable table = RowTable.of(study, log);
    assertThat(table.value(0, 6)).isEqualTo(36);
    assertThat(table.value(0, 7)).isNaN();
    assertThat(table.error(47)).isEqualTo("no square");
    assertThat(table.error(46)).isEmpty();
    assertThat(table.failures(study))
        .hasSize(11)
        .startsWith("point 7 of 500, [number] = [7.0]: no square")
        .endsWith("and 3 more; results.csv names them all");
  }
}
