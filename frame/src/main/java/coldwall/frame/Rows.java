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
 */
public record Rows(RowTable points, Optional<RowTable> further, boolean isComplete) {

  /** Which points failed and why, a line each. */
  public List<String> failures() {
    List<String> failures = new ArrayList<>(points.failures());
    further.ifPresent(table -> failures.addAll(table.failures()));
    return failures;
  }
}
