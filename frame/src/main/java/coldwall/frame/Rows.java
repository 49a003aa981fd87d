package coldwall.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All rows of a study.
 *
 * @param points of its first stage
 * @param further of its second stage; empty if there is none, or not yet
 * @param isComplete whether every point of both stages has its row
 * @param refused why there is no second stage where one was called for; empty if that is not so
 */
public record Rows(
    RowTable points, Optional<RowTable> further, boolean isComplete, List<String> refused) {
  public Rows {
    refused = List.copyOf(refused);
  }

  /** Rows of which nothing was refused. */
  public Rows(RowTable points, Optional<RowTable> further, boolean isComplete) {
    this(points, further, isComplete, List.of());
  }

  /** Which points failed and why, a line each. */
  public List<String> failures() {
    List<String> failures = new ArrayList<>(points.failures());
    further.ifPresent(table -> failures.addAll(table.failures()));
    refused.forEach(reason -> failures.add("the further points: " + reason));
    return failures;
  }
}
