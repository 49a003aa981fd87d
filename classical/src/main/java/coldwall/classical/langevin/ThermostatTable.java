package coldwall.classical.langevin;

import coldwall.classical.kramers.Friction;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import java.util.List;

/**
 * What one step of the baths does to a particle, place by place: constant within cells, in each of
 * which every bath has its mean friction. The momentum goes to a p + s times a normal number, a =
 * exp(-gamma h), s^2 = m theta (1 - a^2), theta = sum gamma_k T_k / gamma. A friction that is
 * constant within cells is a friction as good as any: a particle between equal temperatures keeps
 * them exactly, whatever the cells.
 *
 * <p>The heat that bath k gives in the step, its mean over the noise, is
 *
 * <pre>
 * gamma_k (T_k - theta) h - (gamma_k/gamma) (p^2/m - theta) (1 - a^2)/2  =  c_k - d_k p^2,
 * </pre>
 *
 * and that of all baths (s^2 - (1 - a^2) p^2)/2m, so that the last one needs no numbers.
 */
final class ThermostatTable {
  /**
   * A cell in units of the length on which the friction changes; the two places of a cell at which
   * it is taken give the mean of one that falls exponentially to 2e-8.
   */
  private static final double WIDEST = 0.1;

  /** 256 cells at least, 131072 at most. */
  private static final int LEAST_HALF = 7;

  private static final int MOST_HALF = 16;

  /** From the middle of a cell, in units of its width: the rule of Gauss with two points. */
  private static final double OFFSET = 0.28867513459481287;

  /** Below, a place has no bath. */
  private static final double NO_FRICTION = 1e-290;

  /** Half the cells, as a power of two. */
  final int half;

  /** How many there are from wall to wall. */
  final int cells;

  /** How many baths have numbers: all but the last one, or the only one. */
  final int contacts;

  /** Numbers a cell. */
  final int stride;

  /** Cell by cell a and s, then c and d of the baths that have them. */
  final double[] numbers;

  ThermostatTable(SoftJunction junction, double step) {
    Friction friction = new Friction(junction);
    List<SoftContact> baths = junction.contacts();
    double length = junction.box().length();
    double mass = junction.particle().mass();
    half = halfOf(WIDEST * friction.shortestChange() / length);
    cells = 2 << half;
    contacts = Math.max(1, baths.size() - 1);
    stride = 2 + 2 * contacts;
    numbers = new double[stride * cells];
    double[] rates = new double[baths.size()];
    for (int i = 0; i < cells; i++) {
      double gamma = 0;
      double heating = 0;
      for (int k = 0; k < rates.length; k++) {
        double before = friction.of(k, (i + 0.5 - OFFSET) * length / cells);
        double behind = friction.of(k, (i + 0.5 + OFFSET) * length / cells);
        rates[k] = (before + behind) / 2;
        gamma += rates[k];
        heating += rates[k] * baths.get(k).temperature();
      }
      int row = stride * i;
      if (gamma <= NO_FRICTION) {
        numbers[row] = 1;
        continue;
      }
      double theta = heating / gamma;
      double lost = -StrictMath.expm1(-2 * gamma * step);
      numbers[row] = StrictMath.exp(-gamma * step);
      numbers[row + 1] = Math.sqrt(mass * theta * lost);
      for (int k = 0; k < contacts; k++) {
        double share = rates[k] / gamma * lost / 2;
        double constant = rates[k] * (baths.get(k).temperature() - theta) * step;
        numbers[row + 2 + 2 * k] = constant + share * theta;
        numbers[row + 3 + 2 * k] = share / mass;
      }
    }
  }

  /** For cells of this share of the box, or smaller. */
  private static int halfOf(double widest) {
    int half = LEAST_HALF;
    while (half < MOST_HALF && widest * (2 << half) < 1) {
      half++;
    }
    return half;
  }
}
