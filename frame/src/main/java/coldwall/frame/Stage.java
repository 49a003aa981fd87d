package coldwall.frame;

import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Independent points and what is computed at each. A stage is immutable: the same stage gives the
 * same rows, in whatever order, on whatever thread or machine.
 *
 * @param name what its rows are called, such as "points"
 * @param sweep the points
 * @param parts what is computed at each
 */
public record Stage(String name, Sweep sweep, List<Part<?>> parts) {
  public Stage {
    parts = List.copyOf(parts);
  }

  /** A stage of these parts. */
  public static Stage of(String name, Sweep sweep, List<? extends Part<?>> parts) {
    return new Stage(name, sweep, List.copyOf(parts));
  }

  /** How many points there are. */
  public int size() {
    return sweep.size();
  }

  /** The names of the numbers in a row. */
  public List<String> values() {
    return parts.stream().flatMap(part -> part.names().stream()).toList();
  }

  /**
   * The names of the columns of its rows, wherever they are stored: the index of the point, its
   * coordinates, the numbers of its row, and the reason for what is missing.
   *
   * @throws IllegalArgumentException if two are the same in SQL, which does not tell n from N
   */
  public List<String> columns() {
    List<String> names =
        Stream.of(List.of("point"), sweep.names(), values(), List.of("error"))
            .flatMap(List::stream)
            .toList();
    Set<String> different = new HashSet<>();
    for (String name : names) {
      if (!different.add(name.toLowerCase(Locale.ROOT))) {
        throw new IllegalArgumentException(
            "The columns of " + this.name + " must differ, but two are named " + name);
      }
    }
    return names;
  }

  /**
   * Solves one point. What the junction does not allow there is in the row's error; it does not
   * throw.
   */
  public Row solve(Point point) {
    return solve(point, Watch.NONE);
  }

  /** The same row, told about on the way by the parts that take long. */
  Row solve(Point point, Watch watch) {
    int longParts = (int) parts.stream().filter(Part::isLong).count();
    int longBefore = 0;
    List<Double> values = new ArrayList<>();
    Map<String, String> partsByError = new LinkedHashMap<>();
    for (Part<?> part : parts) {
      try {
        Watch own = part.isLong() ? watch.piece(longBefore++, longParts) : Watch.NONE;
        values.addAll(part.solve(point, own));
      } catch (CancellationException interrupted) {
        throw interrupted;
      } catch (RuntimeException failure) {
        values.addAll(Collections.nCopies(part.type().size(), Double.NaN));
        // The same reason of several parts is told once.
        partsByError.merge(
            Failure.text(failure), part.label().apply(point), (first, next) -> first + ", " + next);
      }
    }
    String error =
        partsByError.entrySet().stream()
            .map(entry -> entry.getValue() + ": " + entry.getKey())
            .collect(Collectors.joining("; "));
    return new Row(point.index(), values, error);
  }

  /** Where a point is, for people, who count from 1; coordinates that are no axes say nothing. */
  String placeOf(Point point) {
    String place = "point " + (point.index() + 1) + " of " + size();
    return sweep.hasAxes()
        ? place + ", " + sweep.names() + " = " + point.coordinates()
        : place + " of the " + name;
  }

  /** Where the numbers of a part stand in a row. */
  int offset(Part<?> part) {
    int offset = 0;
    for (Part<?> other : parts) {
      if (other.prefix().equals(part.prefix())) {
        return offset;
      }
      offset += other.type().size();
    }
    throw new IllegalArgumentException("no part of this stage: " + part.prefix());
  }

  /** The value of a part in a row. */
  public <V> V value(Part<V> part, Row row) {
    int offset = offset(part);
    return part.type().decode(i -> row.values().get(offset + i));
  }
}
