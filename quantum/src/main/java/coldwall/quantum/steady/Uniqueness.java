package coldwall.quantum.steady;

import coldwall.input.InvalidInputException;
import coldwall.linalg.ClosedClasses;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.generator.Generator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What keeps parts of a system apart, so that the steady state is not unique. */
final class Uniqueness {
  private Uniqueness() {}

  /**
   * Sets of levels that neither jumps nor energy shifts join: the population of each is conserved.
   * One set if the system hangs together.
   */
  static List<List<Integer>> sectors(Generator generator) {
    ComplexMatrix effective = generator.effective();
    int size = generator.size();
    return ClosedClasses.of(
        n -> IntStream.range(0, size).filter(m -> areJoined(generator, effective, m, n)).toArray(),
        size);
  }

  private static boolean areJoined(Generator generator, ComplexMatrix effective, int m, int n) {
    if (isLinked(effective, m, n) || isLinked(effective, n, m)) {
      return true;
    }
    for (int bath = 0; bath < generator.baths(); bath++) {
      if (generator.rate(bath, m, n) != 0 || generator.rate(bath, n, m) != 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLinked(ComplexMatrix effective, int m, int n) {
    return effective.re(m, n) != 0 || effective.im(m, n) != 0;
  }

  /** The error that names them. */
  static InvalidInputException violation(Generator generator) {
    List<List<Integer>> sectors = sectors(generator);
    String found =
        sectors.size() > 1
            ? "one of %d and more: the levels %s never meet"
                .formatted(sectors.size(), text(sectors))
            : "not determined: a quantity that is no population is conserved, or nearly so";
    return InvalidInputException.must(
        "the steady state",
        "be unique",
        found,
        "add a coupling that joins the parts, or solve each by itself");
  }

  /** The error of populations that never leave several sets of levels. */
  static InvalidInputException violation(Generator generator, List<List<Integer>> closed) {
    return InvalidInputException.must(
        "the steady state",
        "be unique",
        "one of %d and more: populations never leave the levels %s"
            .formatted(closed.size(), text(closed)),
        "add a coupling that joins them, or solve each by itself; "
            + generator.equation().name()
            + " leaves coherences out");
  }

  /** Such as {1, 3} and {2}, counted from the ground state, 1. */
  static String text(List<List<Integer>> sets) {
    return sets.stream()
        .map(set ->
            set.stream()
                .limit(8)
                .map(level -> String.valueOf(level + 1))
                .collect(Collectors.joining(", ", "{", set.size() > 8 ? ", ...}" : "}")))
        .limit(6)
        .collect(Collectors.joining(" and "));
  }
}
