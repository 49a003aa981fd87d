package coldwall.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.chart.ColourMap;
import coldwall.frame.held.HeldNumbers;
import coldwall.input.InvalidInputException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTableTest {
  /** Some in memory, some in a file. */
  @ParameterizedTest
  @ValueSource(ints = {10, 3_000_000})
  void numbersThatWereNotSet_areNone(int rows) {
    HeldNumbers numbers = HeldNumbers.of(rows, 3);
    numbers.set(1, rows - 1, -0.5);
    numbers.set(1, 0, 0);
    numbers.set(2, 3, Double.NaN);
    assertThat(numbers.get(1, rows - 1)).isEqualTo(-0.5);
    assertThat(numbers.get(1, 0)).isZero();
    assertThat(numbers.get(0, 5)).isNaN();
    assertThat(numbers.get(2, 3)).isNaN();
    assertThat(numbers.hasNumbers(0, 1)).isFalse();
    assertThat(numbers.hasNumbers(0, 2)).isTrue();
    assertThat(numbers.hasNumbers(2, 3)).isFalse();
  }

  private static final int SIZE = 500;

  private static Counted failing(int every) {
    return new Counted(
        SIZE,
        point -> {
          if (point.index() % every == every - 1) {
            throw new InvalidInputException("it has no square");
          }
          return Counted.number(point) * Counted.number(point);
        });
  }

  private static RowTable solved(Counted study, int... indices) {
    MemoryLog log = new MemoryLog();
    for (int index : indices) {
      log.append(List.of(study.points().solve(study.points().sweep().point(index))));
    }
    return RowTable.of(study.points(), log);
  }

  private static RowTable solved(Counted study) {
    return solved(study, java.util.stream.IntStream.range(0, SIZE).toArray());
  }

  @Test
  void rows_areThoseThatAreThere_inAscendingOrder() {
    Counted study = Counted.of(SIZE);
    RowTable table = solved(study, 40, 7);
    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.isComplete()).isFalse();
    assertThat(table.index(0)).isEqualTo(7);
    assertThat(table.point(1)).isEqualTo(new Point(40, List.of(40.0)));
    assertThat(table.values(study.squares())).containsExactly(49.0, 1600.0);
    assertThat(table.failures()).isEmpty();
    assertThat(solved(study).isComplete()).isTrue();
  }

  @Test
  void failedPoints_areNamedWithTheirCoordinates() {
    Counted study = failing(40);
    RowTable table = solved(study);
    List<Double> squares = table.values(study.squares());
    assertThat(squares.get(38)).isEqualTo(38.0 * 38);
    assertThat(squares.get(39)).isNaN();
    assertThat(table.error(39)).isEqualTo("the square: it has no square");
    assertThat(table.error(38)).isEmpty();
    assertThat(table.failures())
        .hasSize(11)
        .startsWith("point 40 of 500, [number] = [39.0]: the square: it has no square")
        .endsWith("and 2 more");
    table.requireSomething(study.squares());
  }

  @Test
  void partThatFailedEverywhere_isAMistakeInTheInput() {
    Counted study = failing(1);
    RowTable table = solved(study);
    assertThat(table.values(study.squares()).getFirst()).isNaN();
    assertThatThrownBy(() -> table.requireSomething(study.squares()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("it has no square");
    solved(study, new int[0]).requireSomething(study.squares());
  }

  @Test
  void states_tellWhatFailedFromWhatWasNotComputed() {
    Counted study = failing(10);
    RowTable table = solved(study, 3, 9);
    List<CellState> states = table.states(study.squares());
    assertThat(states).hasSize(SIZE);
    assertThat(states.get(3)).isEqualTo(CellState.SOLVED);
    assertThat(states.get(9)).isEqualTo(CellState.FAILED);
    assertThat(states.get(4)).isEqualTo(CellState.NOT_COMPUTED);
    assertThat(table.hasFailed()).isFalse();
    assertThat(solved(failing(1)).hasFailed()).isTrue();
    assertThat(solved(study).hasFailed()).isFalse();
    assertThat(CellState.FAILED.or("7")).isEqualTo("failed");
    assertThat(CellState.NOT_COMPUTED.or("7")).isEqualTo("not computed");
    assertThat(CellState.SOLVED.or("7")).isEqualTo("7");
    assertThat(CellState.FAILED.or(7)).isNaN();
    assertThat(CellState.NOT_COMPUTED.or(7)).isEqualTo(ColourMap.NOT_COMPUTED);
    assertThat(CellState.SOLVED.or(7)).isEqualTo(7);
  }

  @Test
  void rowsByPoint_leaveGapsWhereNoneIs() {
    RowType<Double> type =
        new RowType<>(List.of(RowType.number("x", x -> x)), numbers -> numbers[0]);
    Part<Double> part = Part.of("", "x", type, point -> point.coordinates().getFirst());
    Stage stage =
        Stage.of(
            "points",
            Sweep.listed(List.of("x"), List.of(List.of(1.0), List.of(2.0), List.of(3.0))),
            List.of(part));
    MemoryLog log = new MemoryLog();
    log.append(List.of(stage.solve(stage.sweep().point(2))));
    assertThat(RowTable.of(stage, log).byPoint(part)).containsExactly(Double.NaN, Double.NaN, 3.0);
    log.append(List.of(stage.solve(stage.sweep().point(0)), stage.solve(stage.sweep().point(1))));
    assertThat(RowTable.of(stage, log).byPoint(part)).containsExactly(1.0, 2.0, 3.0);
  }
}
