package coldwall.store;

import java.util.List;
import java.util.Optional;

/** Which column of the results holds the error of another one: a matter of names. */
final class ErrorColumn {
  private static final List<String> WORDS = List.of("_uncertainty", "_error");

  /** What the error of a current is called after is the solver alone. */
  private static final String CURRENT = "_current";

  private ErrorColumn() {}

  /** The error of a column, among these. */
  static Optional<String> of(String column, List<String> columns) {
    return columns.stream().filter(candidate -> isErrorOf(candidate, column)).findFirst();
  }

  private static boolean isErrorOf(String candidate, String column) {
    return WORDS.stream()
        .filter(candidate::contains)
        .anyMatch(word ->
            candidate.replace(word, "").equals(column)
                || candidate.replace(word, CURRENT).equals(column));
  }
}
