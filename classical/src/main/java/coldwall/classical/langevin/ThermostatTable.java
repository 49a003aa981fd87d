package coldwall.classical.langevin;

import coldwall.classical.kramers.Friction;
import coldwall.system.SoftJunction;

/**
 * What one step of the baths does at the place x, by a table that is linear between equidistant
 * places: the momentum goes to a p + sqrt(m theta (1 - a^2)) times a normal number, a = exp(-gamma
 * h), theta = sum gamma_k T_k / gamma. Noise follows from a and theta, so that whatever the table
 * misses, a particle between equal temperatures keeps them.
 */
final class ThermostatTable {
  private static final int CELLS = 1 << 13;

  /** Below, a place has no bath. */
  private static final double NO_FRICTION = 1e-290;

  private final double perCell;

  /**
   * Place by place a, theta, the share of the first bath, and what it gives a particle at theta.
   */
  private final double[] numbers;

  ThermostatTable(SoftJunction junction, int watched, double step) {
    Friction friction = new Friction(junction);
    double length = junction.box().length();
    double temperature = junction.contacts().get(watched).temperature();
    perCell = CELLS / length;
    numbers = new double[4 * (CELLS + 2)];
    for (int i = 0; i < CELLS + 2; i++) {
      double x = Math.min(i / perCell, length);
      double gamma = friction.total(x);
      double theta = gamma > NO_FRICTION ? friction.heating(x) / gamma : 0;
      double watchedRate = friction.of(watched, x);
      numbers[4 * i] = StrictMath.exp(-gamma * step);
      numbers[4 * i + 1] = theta;
      numbers[4 * i + 2] = gamma > NO_FRICTION ? watchedRate / gamma : 0;
      numbers[4 * i + 3] = watchedRate * (temperature - theta) * step;
    }
  }

  /** Where the place stands in the table. */
  double place(double x) {
    return x * perCell;
  }

  /** exp(-gamma h). */
  double decay(double place) {
    return at(place, 0);
  }

  /** theta. */
  double temperature(double place) {
    return at(place, 1);
  }

  /** gamma_k / gamma of the bath that is watched. */
  double share(double place) {
    return at(place, 2);
  }

  /** gamma_k (T_k - theta) h of the bath that is watched. */
  double surplus(double place) {
    return at(place, 3);
  }

  private double at(double place, int which) {
    int cell = (int) place;
    double left = numbers[4 * cell + which];
    return left + (place - cell) * (numbers[4 * cell + 4 + which] - left);
  }
}
