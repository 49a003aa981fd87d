package coldwall.classical;

import coldwall.system.Junction;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.hipparchus.special.Erf;

/**
 * The energies of a free particle in one dimension at equilibrium, density exp(-E/T)/sqrt(pi T E),
 * and of a particle between two Maxwell walls, which is a mixture of two such laws (docs/PHYSICS.md
 * 2.4):
 *
 * <pre>
 * w_h : w_c = a_h (2 - a_c)/sqrt(T_h) : a_c (2 - a_h)/sqrt(T_c)
 * </pre>
 */
public final class MaxwellEnergies {
  private MaxwellEnergies() {}

  /**
   * The share of time that a particle at equilibrium has an energy in [from, to), erf(sqrt(to/T)) -
   * erf(sqrt(from/T)).
   *
   * @param temperature T; at T = 0 the energy is 0
   * @param from at least 0
   * @param to above {@code from}; possibly infinite
   */
  public static double share(double temperature, double from, double to) {
    if (temperature == 0) {
      return from == 0 ? 1 : 0;
    }
    return Erf.erf(Math.sqrt(from / temperature), Math.sqrt(to / temperature));
  }

  /** The share of time that a particle between two Maxwell walls has as one of the hot bath. */
  public static double hotWeight(Junction junction) {
    double hot = MaxwellFormula.hotPassages(junction) * Math.sqrt(junction.cold().temperature());
    double cold = MaxwellFormula.coldPassages(junction) * Math.sqrt(junction.hot().temperature());
    return hot / (hot + cold);
  }

  static EnergyStatistics between(Junction junction, double[] energies) {
    double hot = junction.hot().temperature();
    double cold = junction.cold().temperature();
    double weight = hotWeight(junction);
    double otherWeight = hotWeight(junction.swapped());
    double hotShare = MaxwellFormula.accommodation(junction.hot());
    double coldShare = MaxwellFormula.accommodation(junction.cold());
    double either = hotShare + coldShare - hotShare * coldShare;
    DoubleBinaryOperator share =
        (from, to) -> weight * share(hot, from, to) + otherWeight * share(cold, from, to);
    return new EnergyStatistics(
        Rest.NONE,
        Estimate.exact((weight * hot + otherWeight * cold) / 2),
        Estimate.exact((hotShare * hot + (1 - hotShare) * coldShare * cold) / either),
        Estimate.exact((coldShare * cold + (1 - coldShare) * hotShare * hot) / either),
        Estimate.exact(either / MaxwellFormula.passageTime(junction)),
        shares(energies, share),
        below(energies, share));
  }

  private static List<Estimate> shares(double[] energies, DoubleBinaryOperator share) {
    List<Estimate> shares = new ArrayList<>();
    double from = 0;
    for (double energy : energies) {
      shares.add(Estimate.exact(share.applyAsDouble(from, energy)));
      from = energy;
    }
    shares.add(Estimate.exact(share.applyAsDouble(from, Double.POSITIVE_INFINITY)));
    return shares;
  }

  private static List<Estimate> below(double[] energies, DoubleBinaryOperator share) {
    List<Estimate> below = new ArrayList<>();
    for (double energy : energies) {
      below.add(Estimate.exact(share.applyAsDouble(0, energy)));
    }
    return below;
  }
}
