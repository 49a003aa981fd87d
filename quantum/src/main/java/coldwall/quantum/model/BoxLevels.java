package coldwall.quantum.model;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.linalg.dense.DenseAlgebra;
import coldwall.linalg.dense.HermitianEigen;
import coldwall.system.Potential;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import coldwall.system.Spectrum;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The lowest levels of a particle in a potential between hard walls, and the matrix elements of its
 * couplings, from the basis of the empty box, sqrt(2/L) sin(k pi x/L). In it an operator f(x) is
 * f_kl = c_(k-l) - c_(k+l), c_j the cosine coefficients of f, by Gauss-Legendre rules on equal
 * panels. The basis grows until nothing that is kept changes; the empty box needs no growth.
 *
 * @param energies ascending
 * @param couplings S of each contact between these levels
 * @param basisSize how many functions of the empty box were enough
 * @param change the last relative change, as the basis and the rules grew: the numerical error
 */
public record BoxLevels(
    List<Double> energies, List<ComplexMatrix> couplings, int basisSize, double change) {
  /** Relative to the highest energy kept, or to the largest entry of a coupling. */
  private static final double CONVERGED = 1e-11;

  /** What is not smooth on the scale of the basis gains less than this a growth: it never ends. */
  private static final double SLOW = 0.5;

  private static final int LARGEST_BASIS = 1024;

  public BoxLevels {
    energies = List.copyOf(energies);
    couplings = List.copyOf(couplings);
  }

  /** The energies as an array. */
  public double[] energyArray() {
    return energies.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * Levels that hold all but exp(-40) of the thermal population of the hottest bath: at least 8, at
   * most 1000.
   */
  public static int automatic(SoftJunction junction) {
    double reach =
        40 * junction.hottestTemperature() / junction.box().groundEnergy(junction.particle());
    return (int) Math.min(1000, Math.max(8, Math.ceil(Math.sqrt(reach)) + 2));
  }

  /**
   * The lowest levels.
   *
   * @throws InvalidInputException if the largest basis does not resolve them
   */
  public static BoxLevels of(SoftJunction junction, int levels) {
    boolean isEmpty = junction.potential() instanceof Potential.Flat;
    int size = isEmpty ? levels : levels + levels / 2 + 16;
    BoxLevels coarse = inBasis(junction, levels, size, 8);
    double previous = Double.POSITIVE_INFINITY;
    for (int panels = 16; size <= LARGEST_BASIS && panels <= LARGEST_BASIS; panels *= 2) {
      int larger = isEmpty ? size : size + size / 2;
      BoxLevels fine = inBasis(junction, levels, larger, panels);
      double change = coarse.distance(fine);
      if (change <= Math.max(CONVERGED, fine.rounding(junction, larger))) {
        return new BoxLevels(fine.energies, fine.couplings, larger, change);
      }
      if (size >= LARGEST_BASIS / 4 && !(change < SLOW * previous)) {
        break;
      }
      previous = change;
      coarse = fine;
      size = larger;
    }
    throw InvalidInputException.must(
        "the potential and the couplings in a box",
        "be resolved by %s functions of the empty box".formatted(LARGEST_BASIS),
        "sharper",
        "make steps and layers wider or the potential lower, or keep fewer levels");
  }

  private static BoxLevels inBasis(SoftJunction junction, int levels, int size, int panels) {
    double length = junction.box().length();
    Spectrum spectrum = new Spectrum(junction.particle(), junction.box(), size);
    CosineSeries series = new CosineSeries(length, 2 * size + 1, panels + size / 2);
    double[] energies = new double[size];
    for (int n = 1; n <= size; n++) {
      energies[n - 1] = spectrum.energy(n);
    }
    List<ComplexMatrix> couplings = new ArrayList<>();
    boolean isEmpty = junction.potential() instanceof Potential.Flat;
    ComplexMatrix basis = ComplexMatrix.identity(size);
    if (!isEmpty) {
      ComplexMatrix hamiltonian =
          series.matrix(junction.potential()::energy, size).plus(ComplexMatrix.diagonal(energies));
      HermitianEigen eigen = DenseAlgebra.of(size).eigen(hamiltonian);
      basis = fixedSigns(eigen.vectors());
      energies = eigen.values().stream().mapToDouble(Double::doubleValue).toArray();
    }
    for (SoftContact contact : junction.contacts()) {
      DoubleUnaryOperator coupling = x -> contact.coupling().value(x, junction.box());
      ComplexMatrix whole = series.matrix(coupling, size);
      couplings.add(corner(isEmpty ? whole : whole.inBasis(basis), levels));
    }
    List<Double> kept = new ArrayList<>();
    for (int n = 0; n < levels; n++) {
      kept.add(energies[n]);
    }
    return new BoxLevels(kept, couplings, size, Double.NaN);
  }

  /** Real eigenvectors are free in sign: their largest entry is made positive. */
  private static ComplexMatrix fixedSigns(ComplexMatrix vectors) {
    ComplexMatrix fixed = vectors.copy();
    for (int j = 0; j < fixed.columns(); j++) {
      double largest = 0;
      for (int i = 0; i < fixed.rows(); i++) {
        // By a margin, so that of two entries of one size the first one counts.
        if (Math.abs(vectors.re(i, j)) > 1.000001 * Math.abs(largest)) {
          largest = vectors.re(i, j);
        }
      }
      for (int i = 0; i < fixed.rows() && largest < 0; i++) {
        fixed.set(i, j, -vectors.re(i, j), 0);
      }
    }
    return fixed;
  }

  private static ComplexMatrix corner(ComplexMatrix matrix, int size) {
    ComplexMatrix corner = ComplexMatrix.zeros(size, size);
    for (int j = 0; j < size; j++) {
      for (int i = 0; i < size; i++) {
        corner.set(i, j, (matrix.re(i, j) + matrix.re(j, i)) / 2, 0);
      }
    }
    return corner;
  }

  /** Eigenvalues are found to a few roundings of the highest energy of the basis. */
  private double rounding(SoftJunction junction, int size) {
    double highest = new Spectrum(junction.particle(), junction.box(), size).energy(size);
    double scale = Math.max(Math.abs(energies.getFirst()), Math.abs(energies.getLast()));
    return 16 * Math.ulp(1.0) * highest / scale;
  }

  private double distance(BoxLevels other) {
    double scale = Math.max(Math.abs(energies.getFirst()), Math.abs(energies.getLast()));
    double distance = 0;
    for (int n = 0; n < energies.size(); n++) {
      distance = Math.max(distance, Math.abs(energies.get(n) - other.energies.get(n)) / scale);
    }
    for (int k = 0; k < couplings.size(); k++) {
      distance =
          Math.max(
              distance,
              couplings.get(k).minus(other.couplings.get(k)).largestPart()
                  / couplings.get(k).largestPart());
    }
    return distance;
  }
}
