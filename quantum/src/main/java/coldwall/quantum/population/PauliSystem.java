package coldwall.quantum.population;

import coldwall.solver.Direction;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import coldwall.system.Strength;
import coldwall.units.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Pauli equation between a number of levels, solved by an elimination without subtractions:
 * {@link #byMatrix} for any baths, {@link #ofMetropolis} in order N where one bath is Metropolis
 * and the other one of no worse kind.
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
final class PauliSystem implements LevelSystem {
  private final Spectrum spectrum;
  private final Side hot;
  private final Side cold;
  private final LevelChain chain;
  private final double[] populations;

  /** One bath: its rates, what flows through it, and whether that is J or -J. */
  private record Side(Contact contact, Transfer rates, Exchange exchange, int sign) {

    /** c, what multiplies all rates. */
    double prefactor(Direction along) {
      QuantumWall wall = contact.quantumWall();
      int ownUnit = wall.law().coupling().map(Strength::lengthExponent).orElse(0);
      return (wall.hasFreeRate() ? along.logRate() : 0) - (2 + ownUnit) * along.logLength();
    }
  }

  private PauliSystem(
      Junction junction, Spectrum spectrum, Transfer hot, Transfer cold, LevelChain chain) {
    this.spectrum = spectrum;
    this.chain = chain;
    this.populations = chain.probabilities();
    this.hot = new Side(junction.hot(), hot, hot.with(populations), 1);
    this.cold = new Side(junction.cold(), cold, cold.with(populations), -1);
  }

  private static Spectrum spectrum(Junction junction, int levels) {
    return Spectrum.of(junction, levels);
  }

  /** With all rates: order N^3. */
  static PauliSystem byMatrix(Junction junction, int levels) {
    Spectrum spectrum = spectrum(junction, levels);
    RateMatrix hot = RateMatrix.of(junction.hot(), junction, spectrum);
    RateMatrix cold = RateMatrix.of(junction.cold(), junction, spectrum);
    return new PauliSystem(junction, spectrum, hot, cold, hot.with(cold));
  }

  /** Without a matrix; empty if a bath is of another kind than those of {@link MetropolisChain}. */
  static Optional<LevelSystem> ofMetropolis(Junction junction, int levels) {
    Spectrum spectrum = spectrum(junction, levels);
    Optional<Transfer> hot = transfer(junction.hot(), junction, spectrum);
    Optional<Transfer> cold = transfer(junction.cold(), junction, spectrum);
    if (hot.isEmpty() || cold.isEmpty()) {
      return Optional.empty();
    }
    List<MetropolisTransfer> steps = only(hot.get(), cold.get(), MetropolisTransfer.class);
    List<SeparableTransfer> others = only(hot.get(), cold.get(), SeparableTransfer.class);
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    MetropolisChain chain =
        new MetropolisChain(levels, steps, others.isEmpty() ? null : others.getFirst());
    return Optional.of(new PauliSystem(junction, spectrum, hot.get(), cold.get(), chain));
  }

  private static <T> List<T> only(Transfer hot, Transfer cold, Class<T> kind) {
    return Stream.of(hot, cold).filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Optional<Transfer> transfer(
      Contact contact, Junction junction, Spectrum spectrum) {
    double scale = junction.hotterTemperature();
    if (contact.quantumWall() instanceof QuantumWall.Metropolis(double rate)) {
      return Optional.of(new MetropolisTransfer(spectrum, contact.temperature(), rate, scale));
    }
    return SeparableBath.of(contact, junction)
        .map(bath -> new SeparableTransfer(spectrum, bath, scale));
  }

  @Override
  public Flow flow() {
    Side weaker = weaker();
    double gross = weaker.exchange.gross();
    double larger = Math.max(hot.exchange.gross(), cold.exchange.gross());
    double missed = Math.abs(hot.exchange.net() + cold.exchange.net());
    return new Flow(
        weaker.sign * weaker.exchange.net(),
        weaker.exchange.rounding(),
        gross,
        larger == 0 ? 0 : missed / larger,
        Double.NaN);
  }

  private Side weaker() {
    return hot.exchange.gross() <= cold.exchange.gross() ? hot : cold;
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
    double common = weaker.sign * (ofHot.prefactor - ofCold.prefactor);
    double[] source = new double[populations.length];
    for (int m = 0; m < source.length; m++) {
      source[m] = common * weaker.exchange.inflow()[m] + ofHot.inflow(m) + ofCold.inflow(m);
    }
    double[] response = chain.response(source);
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
    final @Nullable Exchange thermal;

    /** The change of its current at fixed populations, but for {@link #thermal}, over J. */
    final double ofCurrent;

    Change(Side side, double temperatureChange, Direction along) {
      this.side = side;
      this.theta = LevelSystem.theta(side.contact.temperature(), temperatureChange, along);
      this.prefactor = side.prefactor(along);
      this.thermal = theta == 0 ? null : side.rates.slope(populations);
      this.ofCurrent = prefactor - 2 * along.logLength();
    }

    double inflow(int m) {
      return thermal == null ? 0 : theta * thermal.inflow()[m];
    }

    /** To how many roundings the change of this bath's first Boltzmann factor is known. */
    double roundings() {
      return theta == 0 ? 0 : spectrum.gap(2, 1) / side.contact.temperature();
    }

    /** The change of this bath's current, populations changing by so much. */
    Estimate slope(double[] response, double roundings) {
      Exchange moved = side.rates.with(response);
      double slope = moved.net() + ofCurrent * side.sign * flow().current();
      double error = moved.rounding(roundings) + Math.abs(ofCurrent) * flow().rounding();
      if (thermal != null) {
        slope += theta * thermal.net();
        error += Math.abs(theta) * thermal.rounding(roundings);
      }
      return new Estimate(slope, error);
    }
  }
}
