package coldwall.frame;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/** The largest of some numbers of a study so far, and what it is. */
public final class LargestSoFar implements RunningEstimate {
  private final ToDoubleBiFunction<Point, Row> number;
  private final BiFunction<Point, Double, String> words;
  private double largest = Double.NEGATIVE_INFINITY;
  private String text = "";

  /**
   * An estimate that has not heard of any row yet.
   *
   * @param number of a row; NaN where it has none
   * @param words for the largest, and where it is
   */
  public LargestSoFar(
      ToDoubleBiFunction<Point, Row> number, BiFunction<Point, Double, String> words) {
    this.number = number;
    this.words = words;
  }

  /** Several of them, one after the other, behind these words. */
  public static RunningEstimate all(String start, List<LargestSoFar> estimates) {
    return new RunningEstimate() {
      @Override
      public void add(Point point, Row row) {
        estimates.forEach(estimate -> estimate.add(point, row));
      }

      @Override
      public String text() {
        String known =
            estimates.stream()
                .map(LargestSoFar::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "" : start + known;
      }
    };
  }

  @Override
  public void add(Point point, Row row) {
    double here = number.applyAsDouble(point, row);
    if (here > largest) {
      largest = here;
      text = words.apply(point, here);
    }
  }

  @Override
  public String text() {
    return text;
  }
}
