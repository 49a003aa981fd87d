package coldwall.quantum.model;

import coldwall.input.InvalidInputException;
import coldwall.linalg.dense.ComplexMatrix;
import coldwall.quantum.contact.JumpRates;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.system.SoftJunction;
import coldwall.system.SpectralDensity;
import coldwall.system.Spectrum;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Any finite quantum system between any number of baths, hbar = k_B = 1. Which equation of motion
 * it obeys is a choice of its own: {@link coldwall.quantum.generator}.
 *
 * @param hamiltonian H, Hermitian, N x N, in any basis
 * @param baths each acting in the same space; heat currents come in this order
 */
public record OpenSystem(ComplexMatrix hamiltonian, List<Bath> baths) {
  /** Entries that differ from their conjugates by more are no rounding errors. */
  private static final double HERMITIAN = 1e-12;

  public OpenSystem {
    baths = List.copyOf(baths);
    requireHermitian("the Hamiltonian", hamiltonian);
    if (hamiltonian.rows() < 2) {
      throw InvalidInputException.must(
          "a system", "have at least 2 levels", hamiltonian.rows(), "add one");
    }
    if (baths.isEmpty()) {
      throw InvalidInputException.must("a system", "have a bath", "without one", "add one");
    }
    for (Bath bath : baths) {
      if (bath.size() != hamiltonian.rows()) {
        throw InvalidInputException.must(
            "the operators of the bath " + bath.name(),
            "have the size of the Hamiltonian, " + hamiltonian.rows(),
            bath.size(),
            "extend them to the whole system");
      }
    }
  }

  /** N. */
  public int size() {
    return hamiltonian.rows();
  }

  /** The same system with one bath replaced. */
  public OpenSystem withBath(int index, Bath bath) {
    List<Bath> changed = new ArrayList<>(baths);
    changed.set(index, bath);
    return new OpenSystem(hamiltonian, changed);
  }

  /**
   * A junction with contact baths, hot first: levels of the empty box and jump rates.
   *
   * @param levels how many levels are kept
   */
  public static OpenSystem of(Junction junction, int levels) {
    Spectrum spectrum = Spectrum.of(junction, levels);
    double[] energies = new double[levels];
    for (int n = 1; n <= levels; n++) {
      energies[n - 1] = spectrum.energy(n);
    }
    return new OpenSystem(
        ComplexMatrix.diagonal(energies),
        List.of(
            contact("hot", junction.hot(), spectrum), contact("cold", junction.cold(), spectrum)));
  }

  private static Bath contact(String name, Contact contact, Spectrum spectrum) {
    JumpRates rates = JumpRates.of(contact.quantumWall(), spectrum, contact.temperature());
    int levels = spectrum.levels();
    ComplexMatrix matrix = ComplexMatrix.zeros(levels, levels);
    for (int n = 1; n <= levels; n++) {
      for (int m = 1; m <= levels; m++) {
        matrix.set(m - 1, n - 1, m == n ? 0 : rates.rate(m, n), 0);
      }
    }
    return new Bath.Rates(name, matrix, OptionalDouble.of(contact.temperature()));
  }

  /** Whether both baths of a junction shake their walls, and so couple by operators. */
  public static boolean isShaken(Junction junction) {
    return Stream.of(junction.hot(), junction.cold())
        .allMatch(contact -> contact.quantumWall() instanceof QuantumWall.WallForce);
  }

  /**
   * A junction whose baths shake the hard walls, hot first: S is the force on the wall, F_mn = 2
   * sqrt(E_m E_n)/L at x = 0 and (-1)^(m+n) times that at x = L, and Jb(w) = gamma w without a
   * cutoff. F has no square (the sum over k of F_mk F_kn diverges), so that only secular equations
   * have a limit of many levels: docs/decisions/023.
   *
   * @param junction with wall-force baths on both sides, see {@link #isShaken}
   * @param levels how many levels are kept
   */
  public static OpenSystem shaken(Junction junction, int levels) {
    Spectrum spectrum = Spectrum.of(junction, levels);
    double[] energies = new double[levels];
    ComplexMatrix start = ComplexMatrix.zeros(levels, levels);
    ComplexMatrix end = ComplexMatrix.zeros(levels, levels);
    for (int n = 1; n <= levels; n++) {
      energies[n - 1] = spectrum.energy(n);
      for (int m = 1; m <= levels; m++) {
        double force = spectrum.wallForce(m, n);
        start.set(m - 1, n - 1, force, 0);
        end.set(m - 1, n - 1, (m + n) % 2 == 0 ? force : -force, 0);
      }
    }
    return new OpenSystem(
        ComplexMatrix.diagonal(energies),
        List.of(shaking("hot", junction.hot(), start), shaking("cold", junction.cold(), end)));
  }

  private static Bath shaking(String name, Contact contact, ComplexMatrix force) {
    double strength = contact.quantumWall().strength();
    return new Bath.Thermal(
        name,
        force,
        new SpectralDensity.Drude(strength, Double.POSITIVE_INFINITY),
        contact.temperature());
  }

  /**
   * A junction with soft contacts: its lowest levels and their couplings, see {@link BoxLevels}.
   *
   * @param levels how many levels are kept
   */
  public static OpenSystem of(SoftJunction junction, int levels) {
    BoxLevels box = BoxLevels.of(junction, levels);
    List<Bath> baths = new ArrayList<>();
    for (int k = 0; k < junction.contacts().size(); k++) {
      var contact = junction.contacts().get(k);
      String name = junction.contacts().size() == 2 ? (k == 0 ? "hot" : "cold") : "bath " + (k + 1);
      baths.add(
          new Bath.Thermal(name, box.couplings().get(k), contact.density(), contact.temperature()));
    }
    return new OpenSystem(ComplexMatrix.diagonal(box.energyArray()), baths);
  }

  /**
   * Refuses what is no Hermitian matrix, with the entry that is worst.
   *
   * @param subject what the message calls it
   */
  public static void requireHermitian(String subject, ComplexMatrix matrix) {
    if (matrix.rows() != matrix.columns()) {
      throw InvalidInputException.must(
          subject, "be square", matrix.rows() + " x " + matrix.columns(), "give a square matrix");
    }
    double worst = 0;
    int row = 0;
    int column = 0;
    for (int n = 0; n < matrix.columns(); n++) {
      for (int m = 0; m <= n; m++) {
        double re = matrix.re(m, n) - matrix.re(n, m);
        double im = matrix.im(m, n) + matrix.im(n, m);
        double off = Math.abs(re) + Math.abs(im);
        // Not a number is worse than anything.
        if (!(off <= worst)) {
          worst = off;
          row = m;
          column = n;
        }
        if (!Double.isFinite(off)) {
          throw InvalidInputException.must(
              subject, "have finite entries", pair(matrix, m, n), "look for a division by zero");
        }
      }
    }
    if (!(worst <= HERMITIAN * matrix.largestPart())) {
      throw InvalidInputException.must(
          subject,
          "be Hermitian",
          "off by %s where %s".formatted(worst, pair(matrix, row, column)),
          "make each entry the complex conjugate of its mirror image");
    }
  }

  /** Two entries that mirror each other, counted from 1. */
  private static String pair(ComplexMatrix matrix, int m, int n) {
    String first = "entry %s,%s is %s".formatted(m + 1, n + 1, number(matrix, m, n));
    return m == n
        ? first
        : "%s and entry %s,%s is %s".formatted(first, n + 1, m + 1, number(matrix, n, m));
  }

  private static String number(ComplexMatrix matrix, int m, int n) {
    double im = matrix.im(m, n);
    return im == 0
        ? String.valueOf(matrix.re(m, n))
        : matrix.re(m, n) + (im < 0 ? "" : "+") + im + "j";
  }
}
