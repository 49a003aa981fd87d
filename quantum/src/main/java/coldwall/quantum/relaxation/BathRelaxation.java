package coldwall.quantum.relaxation;

import coldwall.input.InvalidInputException;
import coldwall.linalg.DeviationMatrix;
import coldwall.linalg.Lanczos;
import coldwall.linalg.RowUpdate;
import coldwall.quantum.LevelCutoff;
import coldwall.quantum.contact.JumpRates;
import coldwall.system.Contact;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import java.util.Arrays;

/**
 * How fast one bath alone brings a particle in a box to the bath's temperature: the slowest decay
 * rates (docs/PHYSICS.md 3.6) of the Pauli equation and of the Lindblad equation behind it.
 *
 * <pre>
 * populations     dp_m/dt = sum_n (W_mn p_n - W_nm p_m), slowest rate lambda
 * coherence m, n  (Gamma_m + Gamma_n)/2, Gamma_n = sum_m W_mn
 * full gap        min{ lambda, (Gamma_m + Gamma_n)/2 over all m != n }, from lambda/2 to lambda
 * </pre>
 *
 * <p>Rates per unit time, in the natural units of the junction; valid at T = 0. For a Metropolis
 * bath the number of levels is a parameter of the model; for the others it must hold all levels
 * that are populated. The relative error of both numbers is about 1e-15, seen up to 2000 levels,
 * however small they are against the largest rate; only rates that leave the range of a double are
 * lost. Order N^3.
 *
 * @param populationGap the smallest non-zero decay rate of the populations
 * @param lindbladianGap the smallest non-zero decay rate of the density matrix, -Re of the
 *     eigenvalue
 */
public record BathRelaxation(double populationGap, double lindbladianGap) {

  /** exp(-42) = 6e-19: what is left out weighs less than a rounding error. */
  private static final double POPULATED = 42;

  /**
   * So many levels that more would not change the result for a bath of this temperature, unless it
   * is a Metropolis bath, whose number of levels is a choice: those with E_n up to 42 T and a
   * quarter more.
   *
   * @throws InvalidInputException if they are more than {@link LevelCutoff#MOST}
   */
  public static int levels(double temperature, double groundEnergy) {
    double levels = populated(temperature, groundEnergy);
    if (!(levels <= LevelCutoff.MOST)) {
      throw InvalidInputException.must(
          "the number of levels that a bath calls for",
          "be at most " + LevelCutoff.MOST,
          (long) levels + " (T = " + temperature + ", E_1 = " + groundEnergy + ")",
          "lower the temperature or shorten the box: here the junction is classical");
    }
    return (int) levels;
  }

  /** Those with E_n up to 42 T and a quarter more, however many. */
  static double populated(double temperature, double groundEnergy) {
    return Math.ceil(1.25 * Math.sqrt(POPULATED * temperature / groundEnergy)) + 4;
  }

  /**
   * What both gaps tend to as T -&gt; 0. There nothing jumps upward, so that the rates form a
   * triangle and the rate out of each level is a decay rate: the population gap lambda is the
   * smallest of them, and coherence with the ground state, which nothing leaves, decays at
   * lambda/2. It is the second level that empties last at
   *
   * <pre>
   * reset gamma    metropolis gamma/N    wall-flux alpha v_2/2L    wall-force 3 gamma E_1 F_12^2
   * </pre>
   */
  public static BathRelaxation coldLimit(QuantumWall wall, Spectrum spectrum) {
    JumpRates rates = JumpRates.of(wall, spectrum, 0);
    double lambda = Double.POSITIVE_INFINITY;
    for (int n = 2; n <= spectrum.levels(); n++) {
      lambda = Math.min(lambda, RowUpdate.sum(rates.from(n), spectrum.levels()));
    }
    return new BathRelaxation(lambda, lambda / 2);
  }

  /** The relaxation by this contact's quantum wall, among the levels of this spectrum. */
  public static BathRelaxation at(Contact contact, Spectrum spectrum) {
    JumpRates rates = JumpRates.of(contact.quantumWall(), spectrum, contact.temperature());
    double[][] rows = new double[spectrum.levels()][];
    double[] exits = new double[rows.length];
    for (int n = 0; n < rows.length; n++) {
      rows[n] = rates.from(n + 1);
      exits[n] = RowUpdate.sum(rows[n], rows.length);
    }
    Arrays.sort(exits);
    double slowestCoherence = exits[0] / 2 + exits[1] / 2;
    double populations = populationGap(rows, Math.getExponent(exits[rows.length - 1]));
    return new BathRelaxation(populations, Math.min(populations, slowestCoherence));
  }

  /** The rates are divided by a power of two first, so that no inverse of one overflows. */
  private static double populationGap(double[][] rows, int exponent) {
    for (double[] row : rows) {
      for (int m = 0; m < row.length; m++) {
        row[m] = Math.scalb(row[m], -exponent);
      }
    }
    DeviationMatrix deviation = DeviationMatrix.of(rows);
    return Math.scalb(1 / Lanczos.largestEigenvalue(deviation::times, rows.length), exponent);
  }
}
