package coldwall.quantum.steady;

import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.generator.Generator;
import coldwall.quantum.generator.MasterEquation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How many states are steady, and what keeps them apart. */
final class UniquenessCheck {
  private static final String NAME = "unique";

  /** Up to this size null vectors are counted, by elimination with full pivots. */
  private static final int COUNTED = 20;

  /** Pivots below this, of rows of one size, are rounding errors. */
  private static final double NULL = 1e-13;

  private UniquenessCheck() {}

  /** Of a generator of which no state is known. */
  static Check of(Generator generator) {
    return of(generator, "");
  }

  /** Of a generator of which a state was found. */
  static Check of(OpenSteadyState state) {
    return of(state.generator(), proof(state));
  }

  private static Check of(Generator generator, String proof) {
    List<List<Integer>> apart =
        generator.isSecular() ? PopulationBalance.closed(generator) : Uniqueness.sectors(generator);
    int found = apart.size();
    boolean isCounted = !generator.isSecular() && generator.size() <= COUNTED;
    if (isCounted) {
      found = Math.max(found, nullVectors(generator));
    }
    String dark = darkText(generator);
    if (found == 1 && !generator.isSecular() && !isCounted && proof.isEmpty()) {
      return Check.unknown(
          NAME,
          "the levels hang together, but null vectors beyond "
              + COUNTED
              + " are not counted"
              + dark);
    }
    if (found == 1) {
      String how =
          generator.isSecular()
              ? "one closed set of levels"
              : isCounted ? "one null vector" : proof;
      return Check.holds(NAME, 1, how + dark);
    }
    boolean isFar = isCounted && apart.size() == 1;
    // Doubles may not tell a slow motion from none; what was solved with more digits is unique.
    if (isFar && !proof.isEmpty()) {
      return Check.holds(NAME, 1, proof + dark);
    }
    String parts =
        apart.size() > 1
            ? "the levels " + Uniqueness.text(apart) + " never meet"
            : Uniqueness.conserved(generator);
    return new Check(
        NAME,
        Check.Verdict.VIOLATED,
        found,
        found + " null vectors or more: " + parts,
        "add a coupling that joins the parts, or solve each by itself");
  }

  /**
   * Why a state is the only one; empty if that is not known. Up to the dense size, the solver has
   * seen L answer a random source by one state. Beyond, a positive definite steady state of
   * Lindblad operators is the only one if nothing but the unit commutes with them all and with H
   * [Frigerio1978]: with single levels what commutes with H is diagonal, and jumps that join all
   * levels leave only the unit.
   */
  private static String proof(OpenSteadyState state) {
    Generator generator = state.generator();
    if (generator.size() <= SteadyMethod.LARGEST_DENSE) {
      return "one state answers every source";
    }
    boolean isLindblad = !(generator.equation() instanceof MasterEquation.Redfield);
    boolean isPositive =
        state.summary().diagnostic(OpenSteadyState.LOWEST_EIGENVALUE)
            > generator.size() * (state.summary().diagnostic(OpenSteadyState.STATE_ERROR) + NULL);
    boolean isOne =
        isLindblad
            && isPositive
            && !generator.basis().isDegenerate()
            && Uniqueness.areLevelsJoined(generator);
    return isOne ? "nothing but the unit commutes with H and all jumps" : "";
  }

  /** Levels that nothing leaves. */
  private static String darkText(Generator generator) {
    ComplexMatrix effective = generator.effective();
    List<Integer> dark = new ArrayList<>();
    for (int n = 0; n < generator.size(); n++) {
      int column = n;
      if (IntStream.range(0, generator.size())
          .allMatch(m -> effective.re(m, column) == 0 && effective.im(m, column) == 0)) {
        dark.add(n);
      }
    }
    String single =
        dark.isEmpty() ? "" : "; no jump leaves the levels " + Uniqueness.text(List.of(dark));
    List<List<Integer>> joint =
        Uniqueness.dark(generator).stream().filter(levels -> !dark.containsAll(levels)).toList();
    return joint.isEmpty()
        ? single
        : single + "; no jump leaves a superposition of the levels " + Uniqueness.text(joint);
  }

  private static int nullVectors(Generator generator) {
    double[][] matrix = DenseEquation.balanced(generator);
    int size = matrix.length;
    double first = 0;
    for (int k = 0; k < size; k++) {
      int row = k;
      int column = k;
      for (int i = k; i < size; i++) {
        for (int j = k; j < size; j++) {
          if (Math.abs(matrix[i][j]) > Math.abs(matrix[row][column])) {
            row = i;
            column = j;
          }
        }
      }
      double pivot = matrix[row][column];
      first = k == 0 ? Math.abs(pivot) : first;
      if (!(Math.abs(pivot) > NULL * first)) {
        return size - k;
      }
      eliminate(matrix, k, row, column);
    }
    return 1;
  }

  private static void eliminate(double[][] matrix, int k, int row, int column) {
    double[] pivotRow = matrix[row];
    matrix[row] = matrix[k];
    matrix[k] = pivotRow;
    for (double[] each : matrix) {
      double value = each[k];
      each[k] = each[column];
      each[column] = value;
    }
    for (int i = k + 1; i < matrix.length; i++) {
      double factor = matrix[i][k] / pivotRow[k];
      for (int j = k; j < matrix.length && factor != 0; j++) {
        matrix[i][j] -= factor * pivotRow[j];
      }
    }
  }
}
