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

  /** Numbers a place. */
  private final int stride;

  /** Place by place a, theta, and of each bath its share and what it gives a particle at theta. */
  private final double[] numbers;

  ThermostatTable(SoftJunction junction, double step) {
    Friction friction = new Friction(junction);
    double length = junction.box().length();
    int contacts = junction.contacts().size();
    perCell = CELLS / length;
    stride = 2 + 2 * contacts;
    numbers = new double[stride * (CELLS + 2)];
    for (int i = 0; i < CELLS + 2; i++) {
      double x = Math.min(i / perCell, length);
      double gamma = friction.total(x);
      double theta = gamma > NO_FRICTION ? friction.heating(x) / gamma : 0;
      numbers[stride * i] = StrictMath.exp(-gamma * step);
      numbers[stride * i + 1] = theta;
      for (int k = 0; k < contacts; k++) {
        double rate = friction.of(k, x);
        double temperature = junction.contacts().get(k).temperature();
        numbers[stride * i + 2 + 2 * k] = gamma > NO_FRICTION ? rate / gamma : 0;
        numbers[stride * i + 3 + 2 * k] = rate * (temperature - theta) * step;
      }
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

  /** gamma_k / gamma of one bath. */
  double share(double place, int contact) {
    return at(place, 2 + 2 * contact);
  }

  /** gamma_k (T_k - theta) h of one bath. */
  double surplus(double place, int contact) {
    return at(place, 3 + 2 * contact);
  }

  private double at(double place, int which) {
    int cell = (int) place;
    double left = numbers[stride * cell + which];
    return left + (place - cell) * (numbers[stride * (cell + 1) + which] - left);
  }
}
