package coldwall.classical;

import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Wall;
import org.hipparchus.special.Erf;

/**
 * The mean time that a particle spends with energies drawn at one wall until one of them takes it
 * to the other wall:
 *
 * <pre>
 * t = sqrt(pi m/2T) integral exp((B - W)/T) [2 erfc(sqrt((U - W)/T)) - erfc(sqrt((B - W)/T))] dx
 * </pre>
 *
 * <p>with W(x) the potential above that wall, U its largest value between the wall and x, at least
 * 0, and B that on the whole way. Places are dense at both walls, where 1/speed may be infinite. At
 * T = 0 the integral of 1/speed of a particle that starts at rest and only falls.
 *
 * @param temperature T
 * @param barrier B/T
 * @param reduced t exp(-B/T)
 * @param reducedSlope T dt/dT exp(-B/T)
 */
record PassageInPotential(double temperature, double barrier, double reduced, double reducedSlope) {
  /** Beyond, exp(x) erfc(sqrt x) is its asymptotic series to 1e-16. */
  private static final double ASYMPTOTIC = 100;

  private static final int TERMS = 10;
  private static final int NOWHERE = -1;

  /** Of the depth of a potential: between two walls of one height rounding makes a difference. */
  private static final double LEVEL = 1e-12;

  /** So many show what the potential does to a particle. */
  static final int PLACES = 1 << 13;

  private static final double ROOT_PI = Math.sqrt(Math.PI);

  /** V above a wall at places dense at both walls, and the widths that they stand for. */
  private static final class Profile {
    private final double[] above;
    private final double[] widths;

    /** At the other wall. */
    private final double end;

    Profile(Wall wall, Junction junction, int places) {
      double length = junction.box().length();
      double start = junction.potential().energy(wall == Wall.START ? 0 : length);
      above = new double[places];
      widths = new double[places];
      for (int i = 0; i < places; i++) {
        double distance = length * dense((i + 0.5) / places);
        double x = wall == Wall.START ? distance : length - distance;
        above[i] = junction.potential().energy(x) - start;
        widths[i] = length * (dense((i + 1.0) / places) - dense((double) i / places));
      }
      end = junction.potential().energy(wall == Wall.START ? length : 0) - start;
    }

    /** From 0 to 1, dense at both. */
    private static double dense(double share) {
      return share * share * (3 - 2 * share);
    }

    /** The number of the highest place, unless a wall is as high. */
    int summit() {
      int summit = NOWHERE;
      double highest = Math.max(0, end);
      for (int i = 0; i < above.length; i++) {
        if (above[i] > highest) {
          highest = above[i];
          summit = i;
        }
      }
      return summit;
    }

    /** B: of the parabola through the highest place and its neighbours, or at a wall. */
    double barrier() {
      int summit = summit();
      if (summit == NOWHERE) {
        return Math.max(0, end);
      }
      double before = above[Math.max(summit - 1, 0)];
      double behind = above[Math.min(summit + 1, above.length - 1)];
      double bend = before - 2 * above[summit] + behind;
      return bend < 0
          ? above[summit] - (behind - before) * (behind - before) / (8 * bend)
          : above[summit];
    }

    /** The time from wall to wall from rest; not finite if the particle does not get there. */
    double fall(double mass) {
      double time = 0;
      double deepest = 0;
      for (int i = 0; i < above.length; i++) {
        time += above[i] < 0 ? widths[i] * Math.sqrt(mass / 2 / -above[i]) : Double.NaN;
        deepest = Math.max(deepest, -above[i]);
      }
      return end <= LEVEL * deepest ? time : Double.NaN;
    }
  }

  /** The way from one wall. */
  static PassageInPotential from(Wall wall, Contact contact, Junction junction, int places) {
    Profile profile = new Profile(wall, junction, places);
    double mass = junction.particle().mass();
    return contact.temperature() == 0
        ? new PassageInPotential(0, 0, profile.fall(mass), Double.NaN)
        : thermal(profile, mass, contact.temperature());
  }

  /**
   * The time from a wall to the other from rest; not finite if the potential holds the particle.
   */
  static double fromRest(Wall wall, Junction junction) {
    return junction.isEmpty()
        ? Double.NaN
        : new Profile(wall, junction, PLACES).fall(junction.particle().mass());
  }

  /** B: how far the highest place lies above a wall. */
  static double barrier(Wall wall, Junction junction) {
    return junction.isEmpty() ? 0 : new Profile(wall, junction, PLACES).barrier();
  }

  private static PassageInPotential thermal(Profile profile, double mass, double temperature) {
    double[] above = profile.above;
    double[] widths = profile.widths;
    int summit = profile.summit();
    double top = profile.barrier() / temperature;
    double lost = StrictMath.exp(-top);
    double highest = 0;
    double time = 0;
    double slope = 0;
    for (int i = 0; i < above.length; i++) {
      double here = above[i] / temperature;
      highest = i == summit ? top : Math.max(highest, here);
      double reached = 2 * StrictMath.exp(-highest);
      double first = scaled(highest - here);
      double second = scaled(top - here);
      time += widths[i] * (reached * first - lost * second);
      double fromFirst = Math.sqrt(highest - here) / ROOT_PI - (top - here) * first;
      double fromSecond = Math.sqrt(top - here) / ROOT_PI - (top - here) * second;
      slope += widths[i] * (reached * fromFirst - lost * fromSecond);
    }
    double unit = Math.sqrt(Math.PI / 2 * mass / temperature);
    return new PassageInPotential(temperature, top, unit * time, unit * slope - unit * time / 2);
  }

  /** exp(x) erfc(sqrt x), x at least 0. */
  private static double scaled(double x) {
    if (x < ASYMPTOTIC) {
      return StrictMath.exp(x) * Erf.erfc(Math.sqrt(x));
    }
    double term = 1;
    double sum = 1;
    for (int k = 1; k <= TERMS; k++) {
      term *= -(2 * k - 1) / (2 * x);
      sum += term;
    }
    return sum / (ROOT_PI * Math.sqrt(x));
  }

  /** t exp(-shift). */
  double time(double shift) {
    return reduced * StrictMath.exp(barrier - shift);
  }

  /** dt/dT exp(-shift); NaN at T = 0. */
  double slope(double shift) {
    return reducedSlope / temperature * StrictMath.exp(barrier - shift);
  }
}
