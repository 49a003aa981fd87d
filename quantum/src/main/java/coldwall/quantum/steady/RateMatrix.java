package coldwall.quantum.steady;

import coldwall.linalg.StationaryDistribution;
import coldwall.quantum.contact.JumpRates;
import coldwall.solver.Direction;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import coldwall.system.Strength;
import coldwall.units.Estimate;

/**
 * The Pauli equation of any baths with all its rates, solved by GTH elimination: order N^3.
 *
 * <p>The two net currents differ by rounding, in proportion to the gross exchange with each bath,
 * so J is read at the contact with the smaller one. Its derivative follows from that of the
 * equation:
 *
 * <pre>
 * W dp = -(dW) p,     dJ_nu = J_nu[dW, p] + J_nu[W, dp] - 2 d(ln L) J_nu
 * </pre>
 *
 * <p>where the last term is from the gaps. A rate of wall nu is a power of L, linear in the
 * strength and, beyond that, a function of the E/T alone: dW = theta T dW/dT + c W with theta =
 * dT/T + 2 d(ln L) and c the same for all jumps of a wall.
 */
final class RateMatrix implements LevelSystem {
  private final Spectrum spectrum;
  private final Side hot;
  private final Side cold;
  private final StationaryDistribution distribution;
  private final double[] populations;

  /** One bath: its rates and what flows through it. */
  private record Side(Contact contact, JumpRates rates, double scale, Exchange exchange) {

    Exchange with(Spectrum spectrum, double[] populations) {
      return Exchange.of(rates, spectrum, populations, scale);
    }

    /** The term theta T dW/dT of its rates. */
    Exchange thermal(Spectrum spectrum, double[] populations) {
      return Exchange.slope(rates, spectrum, populations, scale);
    }

    double theta(double temperatureChange, Direction along) {
      double temperature = contact.temperature();
      return temperature == 0 ? 0 : temperatureChange / temperature + 2 * along.logLength();
    }

    /** c, what multiplies all rates. */
    double prefactor(Direction along) {
      QuantumWall wall = contact.quantumWall();
      int ownUnit = wall.law().coupling().map(Strength::lengthExponent).orElse(0);
      return (wall.hasFreeRate() ? along.logRate() : 0) - (2 + ownUnit) * along.logLength();
    }
  }

  RateMatrix(Junction junction, int levels) {
    this.spectrum = new Spectrum(junction.particle(), junction.box(), levels);
    JumpRates fromHot = rates(junction.hot());
    JumpRates fromCold = rates(junction.cold());
    this.distribution = StationaryDistribution.solve(fromHot.plus(fromCold), levels);
    this.populations = distribution.probabilities();
    this.hot = side(junction.hot(), fromHot, junction);
    this.cold = side(junction.cold(), fromCold, junction);
  }

  private JumpRates rates(Contact contact) {
    return JumpRates.withSlopes(contact.quantumWall(), spectrum, contact.temperature());
  }

  private Side side(Contact contact, JumpRates rates, Junction junction) {
    double scale = junction.hotterTemperature();
    return new Side(contact, rates, scale, Exchange.of(rates, spectrum, populations, scale));
  }

  @Override
  public Flow flow() {
    Side weaker = weaker();
    double gross = weaker.exchange.gross();
    double larger = Math.max(hot.exchange.gross(), cold.exchange.gross());
    double missed = Math.abs(hot.exchange.net() + cold.exchange.net());
    return new Flow(
        sign(weaker) * weaker.exchange.net(),
        weaker.exchange.rounding(),
        gross,
        larger == 0 ? 0 : missed / larger,
        Double.NaN);
  }

  private Side weaker() {
    return hot.exchange.gross() <= cold.exchange.gross() ? hot : cold;
  }

  private double sign(Side side) {
    return side == hot ? 1 : -1;
  }

  @Override
  public double[] populations() {
    return populations.clone();
  }

  @Override
  public Estimate slope(Direction along) {
    Change ofHot = new Change(hot, along.hotTemperature(), along);
    Change ofCold = new Change(cold, along.coldTemperature(), along);
    // A common factor of all rates changes nothing, and the net inflows of the two baths cancel.
    Side weaker = weaker();
    double common = sign(weaker) * (ofHot.prefactor - ofCold.prefactor);
    double[] source = new double[populations.length];
    for (int m = 0; m < source.length; m++) {
      source[m] = common * weaker.exchange.inflow()[m] + ofHot.inflow(m) + ofCold.inflow(m);
    }
    double[] response = distribution.response(source);
    // One more substitution, and the exponents of the rates that change.
    double roundings = 2 + ofHot.roundings() + ofCold.roundings();
    Estimate first = ofHot.slope(response, roundings);
    Estimate second = ofCold.slope(response, roundings).times(-1);
    return first.uncertainty() <= second.uncertainty() ? first : second;
  }

  /** How one bath's rates change along a direction. */
  private final class Change {
    final Side side;
    final double theta;
    final double prefactor;
    final Exchange thermal;

    /** The change of its current at fixed populations, but for {@link #thermal}, over J. */
    final double ofCurrent;

    Change(Side side, double temperatureChange, Direction along) {
      this.side = side;
      this.theta = side.theta(temperatureChange, along);
      this.prefactor = side.prefactor(along);
      this.thermal = side.thermal(spectrum, populations);
      this.ofCurrent = prefactor - 2 * along.logLength();
    }

    double inflow(int m) {
      return theta == 0 ? 0 : theta * thermal.inflow()[m];
    }

    /** To how many roundings the change of this bath's first Boltzmann factor is known. */
    double roundings() {
      return theta == 0 ? 0 : spectrum.gap(2, 1) / side.contact.temperature();
    }

    /** The change of this bath's current, populations changing by so much. */
    Estimate slope(double[] response, double roundings) {
      Exchange moved = side.with(spectrum, response);
      double slope = moved.net() + ofCurrent * sign(side) * flow().current();
      double error = moved.rounding(roundings) + Math.abs(ofCurrent) * flow().rounding();
      if (theta != 0) {
        slope += theta * thermal.net();
        error += Math.abs(theta) * thermal.rounding(roundings);
      }
      return new Estimate(slope, error);
    }
  }
}
