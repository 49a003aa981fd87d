package coldwall.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A row of several parts, of which each may fail without the others. */
final class RowBuilder {
  private final List<Double> values = new ArrayList<>();
  private final Map<String, String> partsByError = new LinkedHashMap<>();

  /**
   * Adds a part's numbers, or as many NaN and the reason.
   *
   * @param part its name, for the reason
   * @param count how many numbers it has
   * @param numbers computes them
   */
  void add(String part, int count, Supplier<List<Double>> numbers) {
    try {
      values.addAll(numbers.get());
    } catch (CancellationException interrupted) {
      throw interrupted;
    } catch (RuntimeException failure) {
      values.addAll(Collections.nCopies(count, Double.NaN));
      // The same reason of several parts is told once.
      partsByError.merge(Failure.text(failure), part, (first, next) -> first + ", " + next);
    }
  }

  Row row(Point point) {
    String error =
        partsByError.entrySet().stream()
            .map(entry -> entry.getValue() + ": " + entry.getKey())
            .collect(Collectors.joining("; "));
    return new Row(point.index(), values, error);
  }
}
