package coldwall.spec;

import java.util.List;

/** The settings that studies share, and those of each study. */
public final class Keys {
  private static final List<Key> HOT =
      Key.one("hot", "junction.hot.temperature", "T", "Temperature of the hot bath (default 5).");

  private static final List<Key> COLD_RANGE =
      join(
          List.of(
              Key.one(
                  "cold",
                  "junction.cold.temperature",
                  "A:B:N | T,T,...",
                  "Cold temperatures: N from A to B, evenly spaced, or a list. Default: 0 and 60 from"
                      + " 0.001 to 0.98 times the hot temperature, logarithmic."),
              Key.one(
                  "cold-log",
                  "junction.cold.temperature-log",
                  "A:B:N",
                  "Cold temperatures: N from A to B, logarithmically spaced.")));

  private static final List<Key> PARTICLE =
      join(
          List.of(
              Key.one(
                  "length",
                  "junction.length",
                  "L",
                  "Length of the box (default pi/sqrt(2), which makes E_1 = 1)."),
              Key.one(
                  "mass",
                  "junction.mass",
                  "M",
                  "Mass of the particle (default 1; in SI units, the electron's).")));

  private static final List<Key> WALLS =
      join(
          List.of(
              Key.sided(
                  "classical",
                  "WALL",
                  "Classical wall: maxwell, metropolis or none (default maxwell)."),
              Key.sided(
                  "quantum",
                  "WALL",
                  "Quantum bath: reset, metropolis, wall-flux, wall-force or none (default wall-flux,"
                      + " the twin of maxwell)."),
              Key.sided("gamma", "G", "Rate of reset, metropolis and wall-force (default 1)."),
              Key.sided(
                  "accommodation",
                  "A",
                  "Share of collisions in which maxwell and wall-flux thermalise (default 1)."),
              Key.one(
                  "proposal",
                  "junction.proposal",
                  "uniform:E|window:D",
                  "What metropolis walls propose: energies up to E, or within D of the old one"
                      + " (default uniform, up to 20 temperatures of the hottest bath).")));

  private static final List<Key> SOLVERS =
      join(
          List.of(
              Key.one(
                  "method",
                  "solver.method",
                  "METHOD",
                  "Classical solver: exact, operator or monte-carlo (default exact; with metropolis"
                      + " walls, operator)."),
              Key.one(
                  "collisions",
                  "solver.collisions",
                  "N",
                  "Monte Carlo: wall collisions a point (default 4000000)."),
              Key.one(
                  "precision",
                  "solver.precision",
                  "R",
                  "Monte Carlo: relative standard error to reach instead."),
              Key.one(
                  "levels",
                  "solver.levels",
                  "N|auto",
                  "Quantum levels kept (default auto: until converged).")));

  private static final List<Key> OUTPUT =
      join(
          List.of(
              Key.one("seed", "seed", "N", "Seed of everything random (default 1)."),
              Key.one(
                  "units", "units", "natural|si", "Units of the output (default: as the input).")));

  /** Those of a comparison. */
  public static final List<Key> COMPARE =
      join(List.of(HOT, COLD_RANGE, PARTICLE, WALLS, SOLVERS, OUTPUT));

  private static final List<Key> RELAXATION =
      join(
          List.of(
              Key.one(
                  "temperature",
                  "bath.temperature",
                  "A:B:N | T,T,...",
                  "Temperatures of the bath: N from A to B, evenly spaced, or a list. Default: 40"
                      + " from 0.05 to 20, logarithmic."),
              Key.one(
                  "temperature-log",
                  "bath.temperature-log",
                  "A:B:N",
                  "Temperatures of the bath: N from A to B, logarithmically spaced."),
              Key.one(
                  "uniform",
                  "bath.uniform",
                  "E",
                  "metropolis with the uniform proposal: energies up to E, which also sets the"
                      + " levels of the quantum metropolis bath (default the highest temperature)."),
              Key.one(
                  "window",
                  "bath.window",
                  "D",
                  "metropolis with a window: energies within D of the old one (default a quarter of"
                      + " that of uniform)."),
              Key.one(
                  "accommodation",
                  "bath.accommodation",
                  "A",
                  "Share of collisions in which maxwell and wall-flux thermalise (default 0.5: at 1"
                      + " maxwell does it at once)."),
              Key.one("gamma", "bath.gamma", "G", "Rate of reset and metropolis (default 1)."),
              Key.one("coupling", "bath.coupling", "C", "Coupling of wall-force (default 1).")));

  private static final List<Key> RELAXATION_SOLVERS =
      join(
          List.of(
              Key.one(
                  "fit",
                  "analysis.fit",
                  "A:B",
                  "Temperatures over which N* ~ T^-p is fitted (default 0.29 to 1 of the largest"
                      + " proposed energy, if they hold three points)."),
              Key.one(
                  "levels",
                  "solver.levels",
                  "N|auto",
                  "Levels of the box for every quantum bath (default auto: as many as it needs)."),
              Key.one(
                  "simulate",
                  "solver.simulate",
                  "K",
                  "At how many of the temperatures collisions are simulated (default 4)."),
              Key.one(
                  "particles",
                  "solver.particles",
                  "N",
                  "Particles in a simulation (default 100000).")));

  /** Those of the relaxation by one bath. */
  public static final List<Key> RELAX =
      join(List.of(RELAXATION, PARTICLE, RELAXATION_SOLVERS, OUTPUT));

  private Keys() {}

  private static List<Key> join(List<List<Key>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }
}
