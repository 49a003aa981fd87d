package coldwall.classical.kramers;

import coldwall.input.InvalidInputException;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import java.util.ArrayList;
import java.util.List;

/**
 * The friction and the noise of the soft contacts on a classical particle at the place x:
 *
 * <pre>
 * dp = -V'(x) dt - gamma(x) p dt + sqrt(2 m sum gamma_k T_k) dW
 * gamma = sum gamma_k,   gamma_k(x) = lambda_k S_k'(x)^2 / (2 m)
 * </pre>
 *
 * with lambda the slope of the spectral density at 0: a bath without memory, whose counter-term has
 * cancelled its static force [Zwanzig2001]. Valid for a bath that forgets faster than the particle
 * moves.
 *
 * @param junction whose contacts
 */
public record Friction(SoftJunction junction) {
  /** Less friction than this share of the largest one does not count. */
  private static final double NOTICED = 1e-3;

  private static final int PLACES = 1000;

  /** Looks at the baths. */
  public Friction {
    for (SoftContact contact : junction.contacts()) {
      double slope = contact.density().slope();
      if (!(slope > 0 && slope < Double.POSITIVE_INFINITY)) {
        throw InvalidInputException.must(
            "the slope of a spectral density at 0",
            "be positive and finite for a classical particle",
            slope,
            "take an Ohmic or a Drude bath");
      }
    }
  }

  /** gamma_k(x), friction per unit time of one bath; contacts count from 0. */
  public double of(int contact, double x) {
    SoftContact bath = junction.contacts().get(contact);
    double slope = bath.coupling().slope(x, junction.box());
    return bath.density().slope() * slope * slope / (2 * junction.particle().mass());
  }

  /** gamma(x). */
  public double total(double x) {
    double sum = 0;
    for (int k = 0; k < junction.contacts().size(); k++) {
      sum += of(k, x);
    }
    return sum;
  }

  /** sum gamma_k T_k. */
  public double heating(double x) {
    double sum = 0;
    for (int k = 0; k < junction.contacts().size(); k++) {
      sum += of(k, x) * junction.contacts().get(k).temperature();
    }
    return sum;
  }

  /**
   * The shortest length on which it changes, 1/|d ln gamma/dx|, where it counts; at most L. Taken
   * between {@value #PLACES} places, so exact where it falls or rises exponentially; 0 where it is
   * gone from one place to the next.
   */
  public double shortestChange() {
    double length = junction.box().length();
    double cell = length / PLACES;
    double[] frictions = new double[PLACES + 1];
    double noticed = 0;
    for (int i = 0; i <= PLACES; i++) {
      frictions[i] = total(i * cell);
      noticed = Math.max(noticed, NOTICED * frictions[i]);
    }
    double shortest = length;
    for (int i = 0; i < PLACES; i++) {
      double less = Math.min(frictions[i], frictions[i + 1]);
      double more = Math.max(frictions[i], frictions[i + 1]);
      if (more > 0 && more >= noticed) {
        shortest = Math.min(shortest, cell / StrictMath.log(more / less));
      }
    }
    return shortest;
  }

  /** The mean of each gamma_k over the box. */
  public List<Double> means() {
    StaggeredGrid grid = new StaggeredGrid(junction.box().length(), 200);
    List<Double> means = new ArrayList<>();
    for (int k = 0; k < junction.contacts().size(); k++) {
      double sum = 0;
      for (int i = 0; i < grid.evenSize(); i++) {
        sum += grid.weight(i) * of(k, grid.evenPlace(i));
      }
      means.add(sum / junction.box().length());
    }
    return means;
  }
}
