package coldwall.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalRunnerTest {
  private static final int SIZE = 500;

  private static Stage squares() {
    return Counted.of(SIZE).points();
  }

  private static Stage solving(Function<Point, Double> square) {
    return new Counted(SIZE, square).points();
  }

  private static Row square(int index) {
    return new Row(index, List.of((double) index * index), "");
  }

  private static void run(Stage stage, ResultLog log, int threads) {
    LocalRunner.run(stage, log, threads, Progress.silent(), RunningEstimate.NONE);
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
    run(squares(), log, threads);
    assertThat(rows(log))
        .isEqualTo(IntStream.range(0, SIZE).mapToObj(LocalRunnerTest::square).toList());
  }

  @Test
  void pointsInTheLog_areNotSolvedAgain() {
    MemoryLog log = new MemoryLog();
    log.append(List.of(square(3), square(400)));
    ConcurrentLinkedQueue<Integer> solved = new ConcurrentLinkedQueue<>();
    run(
        solving(point -> {
          solved.add(point.index());
          return 0.0;
        }),
        log,
        2);
    assertThat(solved).hasSize(SIZE - 2).doesNotContain(3, 400);
    assertThat(log.finished().cardinality()).isEqualTo(SIZE);
    assertThat(rows(log).get(400)).isEqualTo(square(400));
  }

  @Test
  void interruptedRun_keepsWhatIsSolvedAndGoesOnLater() {
    MemoryLog log = new MemoryLog();
    Thread caller = Thread.currentThread();
    run(
        solving(point -> {
          if (point.index() == 100) {
            caller.interrupt();
            throw new CancellationException();
          }
          return 1.0;
        }),
        log,
        1);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(log.finished().cardinality()).isEqualTo(100);
    run(squares(), log, 2);
    assertThat(log.finished().cardinality()).isEqualTo(SIZE);
  }

  @Test
  void bugInAStudy_isToldOfEachPoint_andStopsNothing() {
    MemoryLog log = new MemoryLog();
    run(
        solving(point -> {
          if (point.index() == 7) {
            throw new IllegalStateException("broken");
          }
          return 1.0;
        }),
        log,
        2);
    assertThat(log.finished().cardinality()).isEqualTo(SIZE);
    assertThat(rows(log).get(7).error())
        .isEqualTo("the square: a bug, please report it: java.lang.IllegalStateException: broken");
  }

  /** With so many threads the first fails before the last is started. */
  @Test
  void errorOfTheMachine_reachesTheCaller() {
    Stage stage =
        solving(_ -> {
          throw new StackOverflowError("deep");
        });
    assertThatThrownBy(() -> run(stage, new MemoryLog(), SIZE))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseInstanceOf(StackOverflowError.class);
  }

  /** One thread dies; the other one would wait for ever. */
  @Test
  void errorOfOneThread_stopsTheOthersAtOnce() {
    Stage stage =
        solving(point -> {
          if (point.index() == 1) {
            throw new StackOverflowError("deep");
          }
          return waitToBeInterrupted();
        });
    assertThatThrownBy(() -> run(stage, new MemoryLog(), 2))
        .hasRootCauseInstanceOf(StackOverflowError.class);
  }

  private static double waitToBeInterrupted() {
    try {
      assertThat(new CountDownLatch(1).await(HANGS_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException _) {
      throw new CancellationException();
    }
    return 1;
  }

  /** Room for two points at a time, where seven threads are asked for. */
  @Test
  void memoryForFewPoints_isSharedByFewerThreads() {
    AtomicInteger atWork = new AtomicInteger();
    MemoryLog log = new MemoryLog();
    run(
        solving(point -> {
          try {
            if (atWork.incrementAndGet() > 2) {
              throw new OutOfMemoryError("Java heap space");
            }
            return Counted.number(point) * Counted.number(point);
          } finally {
            atWork.decrementAndGet();
          }
        }),
        log,
        7);
    assertThat(rows(log))
        .isEqualTo(IntStream.range(0, SIZE).mapToObj(LocalRunnerTest::square).toList());
  }

  @Test
  void memoryForNoPoint_reachesTheCaller() {
    Stage stage =
        solving(_ -> {
          throw new OutOfMemoryError("Java heap space");
        });
    assertThatThrownBy(() -> run(stage, new MemoryLog(), 7)).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void failureOfTheLog_reachesTheCaller() {
    ResultLog full =
        new ResultLog() {
          @Override
          public BitSet finished() {
            return new BitSet();
          }

          @Override
          public void append(List<Row> rows) {
            throw new IllegalStateException("no room");
          }

          @Override
          public void forEach(Consumer<Row> reader) {}
        };
    assertThatThrownBy(() -> run(squares(), full, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no room");
  }

  /** Nothing is measured: it only ends a test that hangs. */
  private static final long HANGS_SECONDS = 120;

  @Test
  void pointThatTakesLong_isSeenFromInside() {
    CountDownLatch halfIsSeen = new CountDownLatch(1);
    Part<Double> slow =
        new Part<>(
            "slow", _ -> "slow", Counted.NUMBER, (_, watch) -> untilSeen(halfIsSeen, watch), true);
    Stage stage = Stage.of("points", squares().sweep(), List.of(slow));
    List<Double> begun = new ArrayList<>();
    Progress progress =
        new Progress() {
          @Override
          public void report(String name, int done, int total, String estimate) {
            throw new AssertionError("what is begun is told as well");
          }

          @Override
          public void report(String name, int done, double inside, int total, String estimate) {
            begun.add(inside);
            if (inside == 0.5) {
              halfIsSeen.countDown();
            }
          }
        };
    LocalRunner.run(stage, new MemoryLog(), 1, progress, RunningEstimate.NONE);
    assertThat(begun).startsWith(0.0).contains(0.5).endsWith(0.0);
  }

  private static double untilSeen(CountDownLatch seen, Watch watch) {
    watch.reached(0.5);
    try {
      assertThat(seen.await(HANGS_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException _) {
      throw new CancellationException();
    }
    return 1;
  }

  @Test
  void progress_beginsWithWhatIsThere_andEndsWithAll() {
    MemoryLog log = new MemoryLog();
    log.append(List.of(square(3), square(400)));
    List<String> told = new ArrayList<>();
    RunningEstimate count =
        new RunningEstimate() {
          private int seen;

          @Override
          public void add(Point point, Row row) {
            seen += Counted.number(point) == point.index() ? 1 : SIZE;
          }

          @Override
          public String text() {
            return "seen " + seen;
          }
        };
    LocalRunner.run(
        squares(),
        log,
        2,
        (stage, done, total, estimate) ->
            told.add(stage + " " + done + " of " + total + ", " + estimate),
        count);
    assertThat(told).startsWith("points 2 of 500, seen 0").endsWith("points 500 of 500, seen 498");
    told.clear();
    LocalRunner.run(squares(), log, 2, (stage, _, _, _) -> told.add(stage), count);
    assertThat(told).isEmpty();
  }
}
