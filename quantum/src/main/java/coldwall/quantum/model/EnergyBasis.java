package coldwall.quantum.model;

import coldwall.linalg.ClosedClasses;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.linalg.dense.HermitianEigen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The eigenbasis of a Hamiltonian, energies ascending. States that H does not connect are
 * diagonalised apart, so that what symmetry forbids in the given basis stays exactly 0; a diagonal
 * H is only sorted. Levels nearer to each other than rounding errors are given one energy.
 */
public final class EnergyBasis {
  /** Rounding errors of eigenvalues, relative to the largest. */
  private static final double EQUAL = 1e-13;

  private final double[] energies;
  private final ComplexMatrix vectors;
  private final boolean isSorted;
  private final boolean isExact;
  private final double tolerance;

  private EnergyBasis(ComplexMatrix hamiltonian) {
    int size = hamiltonian.rows();
    List<Level> levels = new ArrayList<>();
    List<List<Integer>> parts = parts(hamiltonian);
    for (List<Integer> part : parts) {
      levels.addAll(levels(hamiltonian, part));
    }
    levels.sort(Comparator.comparingDouble(Level::energy));
    energies = new double[size];
    vectors = ComplexMatrix.zeros(size, size);
    boolean sorted = parts.size() == size;
    for (int n = 0; n < size; n++) {
      Level level = levels.get(n);
      energies[n] = level.energy;
      for (int i = 0; i < level.part.size(); i++) {
        int row = level.part.get(i);
        vectors.set(row, n, level.vectors.re(i, level.column), level.vectors.im(i, level.column));
        sorted &= row == n;
      }
    }
    isSorted = sorted;
    isExact = parts.size() == size;
    tolerance = EQUAL * Math.max(Math.abs(energies[0]), Math.abs(energies[size - 1]));
    for (int n = 1; n < size; n++) {
      if (energies[n] - energies[n - 1] <= tolerance) {
        energies[n] = energies[n - 1];
      }
    }
  }

  /** Diagonalises. */
  public static EnergyBasis of(ComplexMatrix hamiltonian) {
    return new EnergyBasis(hamiltonian);
  }

  private record Level(double energy, List<Integer> part, ComplexMatrix vectors, int column) {}

  private static List<Level> levels(ComplexMatrix hamiltonian, List<Integer> part) {
    int size = part.size();
    ComplexMatrix block = ComplexMatrix.zeros(size, size);
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < size; i++) {
        block.set(
            i,
            j,
            hamiltonian.re(part.get(i), part.get(j)),
            i == j ? 0 : hamiltonian.im(part.get(i), part.get(j)));
      }
    }
    HermitianEigen eigen =
        size == 1
            ? new HermitianEigen(List.of(block.re(0, 0)), ComplexMatrix.identity(1))
            : DenseAlgebra.of(size).eigen(block.hermitianPart());
    List<Level> levels = new ArrayList<>();
    for (int n = 0; n < size; n++) {
      levels.add(new Level(eigen.values().get(n), part, eigen.vectors(), n));
    }
    return levels;
  }

  /** Sets of states between which H has no element. */
  private static List<List<Integer>> parts(ComplexMatrix hamiltonian) {
    int size = hamiltonian.rows();
    return ClosedClasses.of(
        j -> IntStream.range(0, size).filter(i -> areLinked(hamiltonian, i, j)).toArray(), size);
  }

  private static boolean areLinked(ComplexMatrix hamiltonian, int i, int j) {
    return hamiltonian.re(i, j) != 0
        || hamiltonian.im(i, j) != 0
        || hamiltonian.re(j, i) != 0
        || hamiltonian.im(j, i) != 0;
  }

  /** N. */
  public int size() {
    return energies.length;
  }

  /** E_n, n counts from 0. */
  public double energy(int n) {
    return energies[n];
  }

  /** E_m - E_n; exactly 0 within a multiplet. */
  public double gap(int m, int n) {
    return energies[m] - energies[n];
  }

  /** Whether some level is not alone at its energy. */
  public boolean isDegenerate() {
    for (int n = 1; n < energies.length; n++) {
      if (energies[n] == energies[n - 1]) {
        return true;
      }
    }
    return false;
  }

  /** Energies nearer than this are one level, and Bohr frequencies nearer than twice this too. */
  public double tolerance() {
    return tolerance;
  }

  /** The eigenvectors, column by column, in the given basis. */
  public ComplexMatrix vectors() {
    return vectors.copy();
  }

  /**
   * An operator, given in the system's basis, between the levels. Entries that are rounding errors
   * of the change of basis become 0: else they would join what symmetry keeps apart.
   */
  public ComplexMatrix inward(ComplexMatrix operator) {
    if (isSorted) {
      return operator.copy();
    }
    ComplexMatrix inside = operator.inBasis(vectors);
    double floor = isExact ? 0 : size() * Math.ulp(1.0) * operator.largestPart();
    double[] data = inside.data();
    for (int k = 0; k < data.length; k++) {
      if (Math.abs(data[k]) <= floor) {
        data[k] = 0;
      }
    }
    return inside;
  }

  /** An operator between the levels, given back in the system's basis. */
  public ComplexMatrix outward(ComplexMatrix operator) {
    return isSorted ? operator.copy() : operator.inBasis(vectors.adjoint());
  }
}
