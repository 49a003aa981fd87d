package coldwall.quantum.steady;

import coldwall.input.InvalidInputException;
import coldwall.linalg.ClosedClasses;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.quantum.generator.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What keeps parts of a system apart, so that the steady state is not unique. */
final class Uniqueness {
  /** Rounding errors of exit rates, relative to the largest. */
  private static final double DARK = 1e-13;

  private Uniqueness() {}

  /** Whether jumps alone join all levels, whatever their direction. */
  static boolean areLevelsJoined(Generator generator) {
    int size = generator.size();
    return ClosedClasses.of(
                n ->
                    IntStream.range(0, size)
                        .filter(m -> areJoinedByJumps(generator, m, n))
                        .toArray(),
                size)
            .size()
        == 1;
  }

  private static boolean areJoinedByJumps(Generator generator, int m, int n) {
    for (int bath = 0; bath < generator.baths(); bath++) {
      if (generator.rate(bath, m, n) != 0 || generator.rate(bath, n, m) != 0) {
        return true;
      }
    }
    return false;
  }

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

  /** What is conserved, or nearly so, where every level is reached. */
  static String conserved(Generator generator) {
    List<List<Integer>> dark = dark(generator);
    if (!dark.isEmpty()) {
      return "no jump leaves a superposition of the levels " + text(dark) + ", a dark state";
    }
    List<List<Integer>> equal = multiplets(generator);
    if (!equal.isEmpty()) {
      return "the levels "
          + text(equal)
          + " have equal energies, and a quantity that joins them is conserved, or nearly so";
    }
    return "a quantity that is no population is conserved, or nearly so: baths that act by one"
        + " operator, stronger than all energies, leave what commutes with it alone";
  }

  /** Levels of one energy, several each. */
  private static List<List<Integer>> multiplets(Generator generator) {
    List<List<Integer>> multiplets = new ArrayList<>();
    List<Integer> open = new ArrayList<>(List.of(0));
    for (int n = 1; n <= generator.size(); n++) {
      if (n == generator.size() || generator.basis().gap(n, n - 1) != 0) {
        if (open.size() > 1) {
          multiplets.add(List.copyOf(open));
        }
        open.clear();
      }
      open.add(n);
    }
    return multiplets;
  }

  /** The multiplets, single levels among them, of which a state is left by no jump at all. */
  static List<List<Integer>> dark(Generator generator) {
    ComplexMatrix effective = generator.effective();
    double floor = DARK * effective.largestPart();
    return multiplets(generator).stream()
        .filter(levels -> lowestExit(effective, levels) <= floor)
        .toList();
  }

  /** The smallest exit rate of their superpositions. */
  private static double lowestExit(ComplexMatrix effective, List<Integer> levels) {
    int size = levels.size();
    ComplexMatrix exit = ComplexMatrix.zeros(size, size);
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < size; i++) {
        int m = levels.get(i);
        int n = levels.get(j);
        exit.set(i, j, -effective.re(m, n), -effective.im(m, n));
      }
    }
    return DenseAlgebra.of(size).eigen(exit.hermitianPart()).values().getFirst();
  }

  private static boolean areJoined(Generator generator, ComplexMatrix effective, int m, int n) {
    if (isLinked(effective, m, n) || isLinked(effective, n, m)) {
      return true;
    }
    return areJoinedByJumps(generator, m, n);
  }

  private static boolean isLinked(ComplexMatrix effective, int m, int n) {
    return effective.re(m, n) != 0 || effective.im(m, n) != 0;
  }

  /** The error that names them. */
  static InvalidInputException violation(Generator generator) {
    List<List<Integer>> sectors = sectors(generator);
    String found =
        sectors.size() > 1
            ? "one of %s and more: the levels %s never meet"
                .formatted(sectors.size(), text(sectors))
            : "not determined: " + conserved(generator);
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
        "one of %s and more: populations never leave the levels %s"
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
