package coldwall.system;

import coldwall.input.InvalidInputException;
import java.util.function.DoubleUnaryOperator;

/**
 * The spectral density Jb(w) of a bath, w &gt; 0, with the one convention of this project: the
 * correlation spectrum of the bath, the rate at which it takes the energy w by S = 1, is
 *
 * <pre>
 * G(w) = integral dt exp(i w t) &lt;B(t) B(0)&gt; = Jb(w) (1 + n(w)),   G(-w) = exp(-w/T) G(w)
 * </pre>
 *
 * with n = 1/(exp(w/T) - 1). Many texts have Jb = 2 J or Jb = 2 pi J: compare reorganisation
 * energies, (1/2 pi) integral of Jb/w here. For a classical particle only the slope at 0 counts: a
 * friction (slope/2) S'^2 and a noise of strength slope T S'^2.
 */
public sealed interface SpectralDensity {

  /** Jb(w), w &gt; 0. */
  double density(double frequency);

  /**
   * The limit of Jb(w)/w at w -&gt; 0: lambda for an Ohmic bath, 0 above and infinite below. The
   * rate of pure dephasing is G(0) = slope T.
   */
  double slope();

  /** The same bath with its coupling multiplied by this factor, above 0. */
  SpectralDensity scaled(double factor);

  /**
   * G(w) at a temperature, for the energy w given to the bath, negative for energy taken from it.
   *
   * @return at T = 0 and w &lt; 0 nothing; at w = 0 slope T, infinite below Ohmic and undefined
   *     (NaN) there at T = 0
   */
  default double correlation(double frequency, double temperature) {
    if (frequency == 0) {
      return slope() * temperature;
    }
    double size = Math.abs(frequency);
    double density = density(size);
    if (temperature == 0) {
      return frequency > 0 ? density : 0;
    }
    double emission = density / -StrictMath.expm1(-size / temperature);
    return frequency > 0 ? emission : emission * StrictMath.exp(-size / temperature);
  }

  /**
   * Jb = lambda w exp(-w/cutoff).
   *
   * @param strength lambda, positive
   * @param cutoff w_c, positive
   */
  record Ohmic(double strength, double cutoff) implements SpectralDensity {
    public Ohmic {
      requireCoupling(strength);
      requireCutoff(cutoff);
    }

    @Override
    public double density(double frequency) {
      return strength * frequency * StrictMath.exp(-frequency / cutoff);
    }

    @Override
    public double slope() {
      return strength;
    }

    @Override
    public Ohmic scaled(double factor) {
      return new Ohmic(factor * strength, cutoff);
    }
  }

  /**
   * Jb = lambda w / (1 + (w/cutoff)^2): friction with the memory exp(-cutoff t).
   *
   * @param strength lambda, positive
   * @param cutoff w_c, positive; infinite for a strictly Ohmic bath
   */
  record Drude(double strength, double cutoff) implements SpectralDensity {
    public Drude {
      requireCoupling(strength);
      if (!(cutoff > 0)) {
        throw InvalidInputException.must(
            "the cutoff of a bath", "be positive", cutoff, "give a number above 0");
      }
    }

    @Override
    public double density(double frequency) {
      double ratio = frequency / cutoff;
      return strength * frequency / (1 + ratio * ratio);
    }

    @Override
    public double slope() {
      return strength;
    }

    @Override
    public Drude scaled(double factor) {
      return new Drude(factor * strength, cutoff);
    }
  }

  /**
   * Jb = lambda w (w/cutoff)^(exponent - 1) exp(-w/cutoff): sub-Ohmic below exponent 1, super-Ohmic
   * above.
   *
   * @param strength lambda, positive
   * @param exponent s, positive
   * @param cutoff w_c, positive
   */
  record PowerLaw(double strength, double exponent, double cutoff) implements SpectralDensity {
    public PowerLaw {
      requireCoupling(strength);
      InvalidInputException.requirePositive("the exponent of a spectral density", exponent);
      requireCutoff(cutoff);
    }

    @Override
    public double density(double frequency) {
      return strength
          * frequency
          * StrictMath.pow(frequency / cutoff, exponent - 1)
          * StrictMath.exp(-frequency / cutoff);
    }

    @Override
    public double slope() {
      if (exponent == 1) {
        return strength;
      }
      return exponent > 1 ? 0 : Double.POSITIVE_INFINITY;
    }

    @Override
    public PowerLaw scaled(double factor) {
      return new PowerLaw(factor * strength, exponent, cutoff);
    }
  }

  /**
   * Jb = rate at every w &gt; 0: damping that does not depend on frequency, as the quantum-optical
   * and the local master equations have it. Its dephasing rate G(0) is infinite, so it cannot drive
   * an operator with matrix elements between equal energies.
   *
   * @param rate positive
   */
  record Flat(double rate) implements SpectralDensity {
    public Flat {
      requireCoupling(rate);
    }

    @Override
    public double density(double frequency) {
      return rate;
    }

    @Override
    public double slope() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public Flat scaled(double factor) {
      return new Flat(factor * rate);
    }
  }

  /**
   * A density known at some frequencies: below the first it goes linearly to 0, above the last it
   * is 0.
   *
   * @param table frequencies, the first above 0, and densities of at least 0
   */
  record Tabulated(Table table) implements SpectralDensity {
    public Tabulated {
      InvalidInputException.requirePositive(
          "the lowest frequency of a spectral density", table.positions().getFirst());
      for (double value : table.values()) {
        if (!(value >= 0)) {
          throw InvalidInputException.must(
              "a spectral density", "be at least 0", value, "correct its table");
        }
      }
    }

    @Override
    public double density(double frequency) {
      double first = table.positions().getFirst();
      if (frequency < first) {
        return slope() * frequency;
      }
      return frequency > table.positions().getLast() ? 0 : table.value(frequency);
    }

    @Override
    public double slope() {
      return table.values().getFirst() / table.positions().getFirst();
    }

    @Override
    public Tabulated scaled(double factor) {
      return new Tabulated(
          new Table(
              table.positions(), table.values().stream().map(value -> factor * value).toList()));
    }
  }

  /**
   * Any density.
   *
   * @param name what texts call it; two densities of one name are taken for the same
   * @param function Jb(w), w &gt; 0, at least 0
   * @param slope its limit Jb(w)/w at 0
   */
  record Formula(String name, DoubleUnaryOperator function, double slope)
      implements SpectralDensity {
    @Override
    public double density(double frequency) {
      return function.applyAsDouble(frequency);
    }

    @Override
    public Formula scaled(double factor) {
      DoubleUnaryOperator whole = function;
      return new Formula(factor + " " + name, w -> factor * whole.applyAsDouble(w), factor * slope);
    }
  }

  private static void requireCoupling(double strength) {
    InvalidInputException.requirePositive("the coupling of a bath", strength);
  }

  private static void requireCutoff(double cutoff) {
    InvalidInputException.requirePositive("the cutoff of a bath", cutoff);
  }
}
