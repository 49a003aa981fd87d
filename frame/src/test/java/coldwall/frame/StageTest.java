package coldwall.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coldwall.input.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Sweeps, rows of several parts, and what they look like where something failed. */
class StageTest {

  /** Two numbers, of which the second is a type of its own. */
  private record Pair(double first, double second) {
    static final RowType<Pair> TYPE =
        new RowType<>(
            RowType.and(
                List.of(RowType.number("first", Pair::first)), Counted.NUMBER, Pair::second),
            numbers -> new Pair(numbers[0], numbers[1]));
  }

  private static final Sweep SWEEP =
      Sweep.over(
          Sweep.Axis.of("x", java.util.stream.DoubleStream.of(0.5, 1.5, 2.5)),
          Sweep.Axis.counting("kind", 2));

  private static final Part<Pair> SUM =
      Part.of(
          "sum",
          "the sum",
          Pair.TYPE,
          point -> new Pair(point.index(), point.coordinates().getFirst() + 10));

  private static double fragile(Point point) {
    return switch (point.index()) {
      case 1, 2 -> throw new InvalidInputException("x must be\nlow");
      case 3 -> throw new CancellationException();
      default -> -1;
    };
  }

  private static Part<Double> fragile(String prefix) {
    return new Part<>(
        prefix, point -> prefix + " at " + point.index(), Counted.NUMBER, StageTest::fragile);
  }

  private static final Stage STAGE =
      Stage.of("points", SWEEP, List.of(fragile("left"), SUM, fragile("right")));

  private static Part<Double> told(String prefix, boolean isLong, double... shares) {
    return new Part<>(
        prefix,
        _ -> prefix,
        Counted.NUMBER,
        (_, watch) -> {
          DoubleStream.of(shares).forEach(watch::reached);
          return 1.0;
        },
        isLong);
  }

  @Test
  void watch_hearsOfThePartsThatTakeLong_alike() {
    Stage stage =
        Stage.of(
            "points",
            SWEEP,
            List.of(
                told("first", true, 0.5, 1), told("quick", false, 0.7), told("last", true, 0.5)));
    List<Double> heard = new ArrayList<>();
    Row row = stage.solve(SWEEP.point(0), heard::add);
    assertThat(heard).containsExactly(0.25, 0.5, 0.75);
    assertThat(row).isEqualTo(stage.solve(SWEEP.point(0)));
  }

  @Test
  void sweep_runsFastestOverItsLastAxis() {
    assertThat(SWEEP.size()).isEqualTo(6);
    assertThat(SWEEP.names()).containsExactly("x", "kind");
    assertThat(SWEEP.point(0).coordinates()).containsExactly(0.5, 0.0);
    assertThat(SWEEP.point(1).coordinates()).containsExactly(0.5, 1.0);
    assertThat(SWEEP.point(5)).isEqualTo(new Point(5, List.of(2.5, 1.0)));
    assertThat(SWEEP.place(5, 0)).isEqualTo(2);
    assertThat(SWEEP.place(4, 1)).isZero();
  }

  @Test
  void listedPoints_areThemselves() {
    Sweep listed = Sweep.listed(List.of("a", "b"), List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)));
    assertThat(listed.size()).isEqualTo(2);
    assertThat(listed.point(1)).isEqualTo(new Point(1, List.of(3.0, 4.0)));
  }

  private static Sweep square(int size) {
    return Sweep.over(Sweep.Axis.counting("row", size), Sweep.Axis.counting("column", size));
  }

  @Test
  void morePoints_mayBeSolved_thanMayBeLookedAtTogether() {
    square(1414).requireFew();
    Sweep many = square(31_622);
    assertThat(many.point(many.size() - 1).coordinates()).containsExactly(31_621.0, 31_621.0);
    assertThatThrownBy(many::requireFew)
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "a study must have at most 2000000 points, which is what fits into memory, but is to"
                + " have 31622 x 31622 of them; ask for fewer, for several studies, or for rows"
                + " that nobody judges");
    assertThatThrownBy(() -> square(31_623))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(
            "a study must have at most 2000000 points, or 1000000000 where nothing is judged, but");
  }

  @Test
  void columns_areEverythingThatIsStored() {
    assertThat(STAGE.columns())
        .containsExactly(
            "point", "x", "kind", "left_value", "sum_first", "sum_value", "right_value", "error");
    Stage twice =
        Stage.of(
            "points", Sweep.over(Sweep.Axis.counting("Left_value", 1)), List.of(fragile("left")));
    assertThatThrownBy(twice::columns)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The columns of points must differ, but two are named left_value");
  }

  @Test
  void row_hasTheNumbersOfAllParts_andGivesThemBack() {
    assertThat(STAGE.values())
        .containsExactly("left_value", "sum_first", "sum_value", "right_value");
    Row row = STAGE.solve(SWEEP.point(4));
    assertThat(row).isEqualTo(new Row(4, List.of(-1.0, 4.0, 12.5, -1.0), ""));
    assertThat(row.hasError()).isFalse();
    assertThat(STAGE.value(SUM, row)).isEqualTo(new Pair(4, 12.5));
    assertThatThrownBy(() -> STAGE.value(fragile("middle"), row))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void partThatFails_leavesTheOthersAlone_andTheSameReasonIsToldOnce() {
    Row row = STAGE.solve(SWEEP.point(1));
    assertThat(row.values()).containsExactly(Double.NaN, 1.0, 10.5, Double.NaN);
    assertThat(row.error()).isEqualTo("left at 1, right at 1: x must be low");
    Part<Double> broken =
        Part.of(
            "broken",
            "another",
            Counted.NUMBER,
            _ -> {
              throw new InvalidInputException("it is broken");
            });
    assertThat(Stage.of("points", SWEEP, List.of(broken, fragile("left"))).solve(SWEEP.point(2)))
        .extracting(Row::error)
        .isEqualTo("another: it is broken; left at 2: x must be low");
  }

  @Test
  void interruptedPoint_hasNoRow() {
    assertThatThrownBy(() -> STAGE.solve(SWEEP.point(3))).isInstanceOf(CancellationException.class);
  }

  @Test
  void partWithoutPrefix_namesItsNumbersAlone() {
    assertThat(Stage.of("points", SWEEP, List.of(fragile(""))).values()).containsExactly("value");
  }
}
