package coldwall.classical.langevin;

import coldwall.classical.kramers.Friction;
import coldwall.system.SoftJunction;

/**
 * What one step of the baths does to a particle, place by place: constant within {@value #CELLS}
 * cells, taken at their middles. The momentum goes to a p + s times a normal number, a = exp(-gamma
 * h), s^2 = m theta (1 - a^2), theta = sum gamma_k T_k / gamma. A friction that is constant within
 * cells is a friction as good as any: a particle between equal temperatures keeps them exactly,
 * whatever the cells.
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
  /** Half the cells, as a power of two. */
  static final int HALF = 11;

  static final int CELLS = 2 << HALF;

  /** Below, a place has no bath. */
  private static final double NO_FRICTION = 1e-290;

  /** How many baths have numbers: all but the last one, or the only one. */
  final int contacts;

  /** Numbers a cell. */
  final int stride;

  /** Cell by cell a and s, then c and d of the baths that have them. */
  final double[] numbers;

  ThermostatTable(SoftJunction junction, double step) {
    Friction friction = new Friction(junction);
    double cell = junction.box().length() / CELLS;
    double mass = junction.particle().mass();
    contacts = Math.max(1, junction.contacts().size() - 1);
    stride = 2 + 2 * contacts;
    numbers = new double[stride * CELLS];
    for (int i = 0; i < CELLS; i++) {
      double x = (i + 0.5) * cell;
      double gamma = friction.total(x);
      if (gamma <= NO_FRICTION) {
        numbers[stride * i] = 1;
        continue;
      }
      double theta = friction.heating(x) / gamma;
      double lost = -StrictMath.expm1(-2 * gamma * step);
      numbers[stride * i] = StrictMath.exp(-gamma * step);
      numbers[stride * i + 1] = Math.sqrt(mass * theta * lost);
      for (int k = 0; k < contacts; k++) {
        double rate = friction.of(k, x);
        double share = rate / gamma * lost / 2;
        double constant = rate * (junction.contacts().get(k).temperature() - theta) * step;
        int place = stride * i + 2 + 2 * k;
        numbers[place] = constant + share * theta;
        numbers[place + 1] = share / mass;
      }
    }
  }
}
