package coldwall.frame;

import coldwall.input.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * The points of a stage: their number, the names of their coordinates, and the coordinates, in
 * natural units.
 *
 * @param names of the coordinates
 * @param sizes how many values each axis has; one number where the points have no axes
 * @param coordinates by the index of a point; {@link InvalidInputException} if they are too many
 */
public record Sweep(
    List<String> names, List<Integer> sizes, IntFunction<List<Double>> coordinates) {
  /** An index is an int: a round number below its 2.1e9. */
  private static final int MOST = 1_000_000_000;

  /** What a study makes of all rows together must fit into the memory that the launcher grants. */
  public static final int MOST_TOGETHER = 2_000_000;

  public Sweep {
    names = List.copyOf(names);
    sizes = List.copyOf(sizes);
    requireAtMost(
        sizes,
        MOST,
        "have at most %s points, or %s where nothing is judged".formatted(MOST_TOGETHER, MOST),
        "ask for fewer");
  }

  /**
   * Asked before all rows are looked at together.
   *
   * @throws InvalidInputException if they are too many for that
   */
  public void requireFew() {
    requireAtMost(
        sizes,
        MOST_TOGETHER,
        "have at most " + MOST_TOGETHER + " points, which is what fits into memory",
        "ask for fewer, for several studies, or for rows that nobody judges");
  }

  private static void requireAtMost(
      List<Integer> sizes, int most, String requirement, String remedy) {
    double count = sizes.stream().mapToDouble(Integer::doubleValue).reduce(1, (a, b) -> a * b);
    if (count > most) {
      String asked = sizes.stream().map(String::valueOf).collect(Collectors.joining(" x "));
      throw InvalidInputException.must(
          "a study", requirement, "to have " + asked + " of them", remedy);
    }
  }

  /** One axis: its name, how many values it has, and the values. */
  public record Axis(String name, int size, IntToDoubleFunction value) {

    /** An axis of these values. */
    public static Axis of(String name, DoubleStream values) {
      double[] all = values.toArray();
      return new Axis(name, all.length, i -> all[i]);
    }

    /** An axis of whole numbers from 0 on, which stand for something else. */
    public static Axis counting(String name, int size) {
      return new Axis(name, size, i -> i);
    }
  }

  /** All combinations of the values of some axes; the last axis runs fastest. */
  public static Sweep over(Axis... axes) {
    List<Axis> all = List.of(axes);
    List<Integer> sizes = all.stream().map(Axis::size).toList();
    return new Sweep(
        all.stream().map(Axis::name).toList(),
        sizes,
        index -> {
          List<Double> coordinates = new ArrayList<>();
          for (int axis = 0; axis < all.size(); axis++) {
            coordinates.add(all.get(axis).value.applyAsDouble(place(sizes, index, axis)));
          }
          return coordinates;
        });
  }

  /** Single points. */
  public static Sweep listed(List<String> names, List<List<Double>> points) {
    List<List<Double>> all = List.copyOf(points);
    return new Sweep(names, List.of(all.size()), all::get);
  }

  /** Whether each coordinate runs along an axis of its own. */
  boolean hasAxes() {
    return names.size() == sizes.size();
  }

  /** How many points there are. */
  public int size() {
    return sizes.stream().reduce(1, (a, b) -> a * b);
  }

  /** Where on an axis a point is, from 0. */
  public int place(int index, int axis) {
    return place(sizes, index, axis);
  }

  private static int place(List<Integer> sizes, int index, int axis) {
    int faster = 1;
    for (int other = axis + 1; other < sizes.size(); other++) {
      faster *= sizes.get(other);
    }
    return index / faster % sizes.get(axis);
  }

  /** The point with this index. */
  public Point point(int index) {
    return new Point(index, coordinates.apply(index));
  }
}
