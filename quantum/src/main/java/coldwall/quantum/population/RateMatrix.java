package coldwall.quantum.population;

import coldwall.linalg.StationaryDistribution;
import coldwall.quantum.contact.JumpRates;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Spectrum;

/**
 * All rates of a bath, whatever they are.
 *
 * @param contact the bath
 * @param spectrum the levels
 * @param rates between them
 * @param scale the temperature of the hotter bath, to which exponents are compared
 */
record RateMatrix(Contact contact, Spectrum spectrum, JumpRates rates, double scale)
    implements Transfer {

  static RateMatrix of(Contact contact, Junction junction, Spectrum spectrum) {
    JumpRates rates = JumpRates.of(contact.quantumWall(), spectrum, contact.temperature());
    return new RateMatrix(contact, spectrum, rates, junction.hotterTemperature());
  }

  @Override
  public Exchange with(double[] populations) {
    return Exchange.of(rates, spectrum, populations, scale);
  }

  /** The slopes are as many as the rates, and made only where they are asked for. */
  @Override
  public Exchange slope(double[] populations) {
    JumpRates slopes = JumpRates.withSlopes(contact.quantumWall(), spectrum, contact.temperature());
    return Exchange.slope(slopes, spectrum, populations, scale);
  }

  /** The jumps of this bath and of another one, by GTH elimination. */
  LevelChain with(RateMatrix other) {
    StationaryDistribution distribution =
        StationaryDistribution.solve(rates.plus(other.rates), spectrum.levels());
    return new LevelChain() {
      @Override
      public double[] probabilities() {
        return distribution.probabilities();
      }

      @Override
      public double[] response(double[] source) {
        return distribution.response(source);
      }
    };
  }
}
