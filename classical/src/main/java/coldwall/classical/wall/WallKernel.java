package coldwall.classical.wall;

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
public interface WallKernel {

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

  /** How fast collisions with this wall alone thermalise; unknown unless the law says it. */
  default WallRelaxation relaxation() {
    return WallRelaxation.UNKNOWN;
  }

  /** Whether it is known that the particles at rest are the last to relax. */
  default boolean isSlowestAtRest() {
    return false;
  }

  /**
   * The mean energy of the particles that have left their rest, where it is the same after every
   * number of collisions; NaN where it is not, or not known.
   */
  default double energyAfterRest() {
    return Double.NaN;
  }

  /**
   * k(E'|E) for low &lt;= E &lt;= high: {@code density}, times exp((E - E')/T) if it climbs.
   *
   * @param slope d density/dT, where the kernel is a {@link DifferentiableKernel}
   * @param climbs whether E lies below E', so that the bath must give
   */
  record Piece(double low, double high, double density, double slope, boolean climbs) {

    /** One whose density does not depend on T, or not in a known way. */
    public Piece(double low, double high, double density, boolean climbs) {
      this(low, high, density, 0, climbs);
    }
  }
}
