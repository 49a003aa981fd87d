package coldwall.classical.montecarlo;

import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.system.Potential;

/**
 * Flights of a classical particle through a potential, from the wall that it leaves to the wall
 * that it meets next: the other one, or the same one if the potential turns it round. The potential
 * is taken to be linear between equidistant places, where every flight is known exactly: from speed
 * v to speed w a cell of width d takes 2 d/(v + w), and energy is kept to rounding, wherever the
 * particle turns. What this misses falls as the square of the cells.
 */
final class FlightInPotential {
  private final double cell;
  private final double mass;

  /** V at the places, from wall to wall. */
  private final double[] energies;

  private boolean crosses;
  private double duration;
  private double beyond;

  FlightInPotential(Particle particle, Box box, Potential potential, int cells) {
    mass = particle.mass();
    cell = box.length() / cells;
    energies = new double[cells + 1];
    for (int i = 0; i <= cells; i++) {
      energies[i] = potential.energy(Math.min(i * cell, box.length()));
    }
  }

  /** V at the far wall less V at the wall that is left. */
  double rise(boolean fromHot) {
    double rise = energies[energies.length - 1] - energies[0];
    return fromHot ? rise : -rise;
  }

  /** Flies. */
  void fly(boolean fromHot, double kinetic) {
    int cells = energies.length - 1;
    int step = fromHot ? 1 : -1;
    int place = fromHot ? 0 : cells;
    double total = kinetic + energies[place];
    double speed = Math.sqrt(2 * kinetic / mass);
    double timeNear = 0;
    double timeFar = 0;
    crosses = true;
    for (int i = 0; i < cells; i++) {
      double left = total - energies[place + step];
      double time;
      if (left <= 0) {
        // Turns: to the point where all is potential, at the constant force of this cell.
        double force = Math.abs(energies[place + step] - energies[place]) / cell;
        time = mass * speed / force;
        crosses = false;
      } else {
        double next = Math.sqrt(2 * left / mass);
        time = 2 * cell / (speed + next);
        speed = next;
      }
      if (2 * i < cells) {
        timeNear += time;
      } else {
        timeFar += time;
      }
      if (!crosses) {
        break;
      }
      place += step;
    }
    double passes = crosses ? 1 : 2;
    duration = passes * (timeNear + timeFar);
    beyond = passes * (fromHot ? timeFar : timeNear);
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
}
