package coldwall.classical.montecarlo;

import coldwall.system.Junction;
import coldwall.system.Potential;
import coldwall.system.Wall;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Flights of a classical particle through a potential, from the wall that it leaves to the wall
 * that it meets next: the other one, or the same one if the potential turns it round. The potential
 * is taken to be linear within cells, where every flight is known exactly: from speed v to speed w
 * a cell of width d takes 2 d/(v + w), and energy is kept to rounding, wherever the particle turns.
 * Cells are halved until the potential departs from a line by at most a share of its range.
 */
final class FlightInPotential {
  /** Of the range of V: what starts at rest must not be turned by rounding at a wall as high. */
  private static final double LEVEL = 1e-12;

  private static final int FEWEST_CELLS = 32;
  private static final int MOST_CELLS = 4096;

  /** One way through the cells. */
  private static final class Way {
    private final double[] widths;

    /** Of the places, above the wall that is left. */
    private final double[] heights;

    /** The largest of them up to each place. */
    private final double[] highest;

    /** The number of the place in the middle of the box. */
    private final int middle;

    Way(double[] places, double[] energies, double range) {
      int last = places.length - 1;
      widths = new double[last];
      heights = new double[places.length];
      highest = new double[places.length];
      highest[0] = Double.NEGATIVE_INFINITY;
      int half = 0;
      for (int i = 1; i <= last; i++) {
        widths[i - 1] = Math.abs(places[i] - places[i - 1]);
        heights[i] = energies[i] - energies[0] - (i == last ? LEVEL * range : 0);
        highest[i] = Math.max(highest[i - 1], heights[i]);
        if (Math.abs(places[i] - places[0]) <= Math.abs(places[last] - places[i])) {
          half = i;
        }
      }
      middle = half;
    }

    /** The first place that this much energy does not reach; one more than there are if none. */
    int turn(double kinetic) {
      int reached = 0;
      int turn = highest.length;
      while (turn - reached > 1) {
        int between = (reached + turn) / 2;
        if (highest[between] < kinetic) {
          reached = between;
        } else {
          turn = between;
        }
      }
      return turn;
    }
  }

  private final Way fromHot;
  private final Way fromCold;
  private final double rise;
  private final double mass;
  private final double[] speeds;
  private final double[] times;

  private boolean crosses;
  private double duration;
  private double beyond;

  /**
   * Lays the cells.
   *
   * @param tolerance how far the potential may depart from a line, as a share of its range
   */
  FlightInPotential(Junction junction, double tolerance) {
    mass = junction.particle().mass();
    Cells cells = new Cells(junction.potential(), junction.box().length(), tolerance);
    double[] places = cells.places();
    double[] energies = Arrays.stream(places).map(junction.potential()::energy).toArray();
    fromHot = new Way(places, energies, cells.range);
    fromCold = new Way(reversed(places), reversed(energies), cells.range);
    rise = energies[energies.length - 1] - energies[0];
    speeds = new double[places.length];
    times = new double[places.length - 1];
  }

  private static double[] reversed(double[] values) {
    double[] reversed = new double[values.length];
    Arrays.setAll(reversed, i -> values[values.length - 1 - i]);
    return reversed;
  }

  /** V at the far wall less V at the wall that is left. */
  double rise(Wall from) {
    return from == Wall.START ? rise : -rise;
  }

  /** Flies. */
  void fly(Wall from, double kinetic) {
    Way way = from == Wall.START ? fromHot : fromCold;
    int turn = way.turn(kinetic);
    int cells = Math.min(turn - 1, times.length);
    crosses = turn > times.length;
    // Loops without branches or sums become vectors.
    for (int i = 0; i <= cells; i++) {
      speeds[i] = Math.sqrt((kinetic - way.heights[i]) * (2 / mass));
    }
    for (int i = 0; i < cells; i++) {
      times[i] = 2 * way.widths[i] / (speeds[i] + speeds[i + 1]);
    }
    double near = sum(0, Math.min(cells, way.middle));
    double far = sum(Math.min(cells, way.middle), cells);
    if (!crosses) {
      double slope = (way.heights[turn] - way.heights[cells]) / way.widths[cells];
      double last = mass * speeds[cells] / slope;
      near += cells < way.middle ? last : 0;
      far += cells < way.middle ? 0 : last;
    }
    double passes = crosses ? 1 : 2;
    duration = passes * (near + far);
    beyond = passes * (from == Wall.START ? far : near);
  }

  private double sum(int first, int end) {
    double even = 0;
    double odd = 0;
    int i = first;
    for (; i + 1 < end; i += 2) {
      even += times[i];
      odd += times[i + 1];
    }
    return even + odd + (i < end ? times[i] : 0);
  }

  /** Whether the last flight ended at the other wall. */
  boolean crosses() {
    return crosses;
  }

  /** How long it took. */
  double duration() {
    return duration;
  }

  /** Of that, the time beyond the middle of the box, towards the cold wall. */
  double beyond() {
    return beyond;
  }

  /** Halves intervals of the box. */
  private static final class Cells {
    private final Potential potential;
    private final DoubleStream.Builder places = DoubleStream.builder();
    private final double narrowest;
    private final double range;
    private final double departure;

    Cells(Potential potential, double length, double tolerance) {
      this.potential = potential;
      narrowest = length / MOST_CELLS;
      double lowest = Double.POSITIVE_INFINITY;
      double highest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i <= MOST_CELLS; i++) {
        double energy = potential.energy(i * narrowest);
        lowest = Math.min(lowest, energy);
        highest = Math.max(highest, energy);
      }
      range = highest - lowest;
      departure = tolerance * range;
      places.add(0);
      for (int i = 0; i < FEWEST_CELLS; i++) {
        add(i * length / FEWEST_CELLS, (i + 1) * length / FEWEST_CELLS);
      }
    }

    /** At half and at a quarter: a symmetric piece may cross its line in the middle. */
    private void add(double from, double to) {
      double middle = (from + to) / 2;
      boolean isLine = departs(from, to, middle) <= departure;
      isLine &= departs(from, to, (from + middle) / 2) <= departure;
      if (isLine || to - from <= 1.5 * narrowest) {
        places.add(to);
      } else {
        add(from, middle);
        add(middle, to);
      }
    }

    private double departs(double from, double to, double place) {
      double share = (place - from) / (to - from);
      double line = (1 - share) * potential.energy(from) + share * potential.energy(to);
      return Math.abs(potential.energy(place) - line);
    }

    double[] places() {
      return places.build().toArray();
    }
  }
}
