package coldwall.classical.wall;

import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import java.util.List;

/**
 * One wall as an operator on flux densities of the energy: what arrives as phi leaves as
 *
 * <pre>
 * (K phi)(E') = (1 - loss(E')) phi(E') + integral of k(E'|E) phi(E) dE
 * </pre>
 *
 * with a part that keeps its energy and a smooth one.
 */
public sealed interface WallKernel permits MaxwellKernel, UniformKernel, WindowKernel {

  /** T of the bath. */
  double temperature();

  /** The probability to leave the energy E, by a draw or an accepted proposal. */
  double loss(double energy);

  /** The mean of E' - E for a particle that arrives with E: the heat that the bath gives. */
  double heat(double energy);

  /** The energies above which this wall sends nothing that arrives below; possibly infinite. */
  double reach();

  /** Energies, 0 apart, at which this kernel alone makes a flux density less than smooth. */
  double[] kinks();

  /** The pieces of k(E'|E), as a function of E, in which it is constant or exponential. */
  List<Piece> pieces(double target);

  /**
   * k(E'|E) for low &lt;= E &lt;= high: {@code density}, times exp((E - E')/T) if it climbs.
   *
   * @param climbs whether E lies below E', so that the bath must give
   */
  record Piece(double low, double high, double density, boolean climbs) {}

  /** The kernel of a contact, energies in units of {@code unit}. */
  static WallKernel of(Contact contact, double unit) {
    double temperature = contact.temperature() / unit;
    return switch (contact.classicalWall()) {
      case ClassicalWall.Maxwell(double accommodation) ->
          new MaxwellKernel(temperature, accommodation);
      case ClassicalWall.Metropolis(Proposal.Uniform(double maximumEnergy)) ->
          new UniformKernel(temperature, maximumEnergy / unit);
      case ClassicalWall.Metropolis(Proposal.Window(double halfWidth)) ->
          new WindowKernel(temperature, halfWidth / unit);
    };
  }
}
