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

  private static final List<Key> ASYMMETRY =
      join(
          List.of(
              Key.one(
                  "asymmetry",
                  "junction.asymmetry",
                  "A:B:N | R,R,...",
                  "Factors of the coupling cold/hot, reached by weakening one contact: N from A to B,"
                      + " evenly spaced, or a list. Default: from 0.01 to 100, logarithmic."),
              Key.one(
                  "asymmetry-log",
                  "junction.asymmetry-log",
                  "A:B:N",
                  "Factors of the coupling cold/hot: N from A to B, logarithmically spaced.")));

  private static final List<Key> MAP_AXES =
      join(
          List.of(
              Key.one(
                  "hot-over-ground",
                  "map.hot-over-ground",
                  "A:B:N | X,X,...",
                  "Hot temperatures in units of E_1: N from A to B, evenly spaced, or a list. Default:"
                      + " 51 from 1 to 100, logarithmic."),
              Key.one(
                  "hot-over-ground-log",
                  "map.hot-over-ground-log",
                  "A:B:N",
                  "Hot temperatures in units of E_1: N from A to B, logarithmically spaced."),
              ASYMMETRY,
              Key.one(
                  "baths",
                  "map.baths",
                  "BATH,BATH,...",
                  "Quantum baths: reset, metropolis, wall-flux, wall-force (default all).")));

  private static final List<Key> PLACE =
      Key.one(
          "hot",
          "junction.hot.temperature",
          "T",
          "Temperature of the hot bath of a junction to place on the map.");

  /** Those of a survival map. */
  public static final List<Key> MAP =
      join(
          List.of(
              MAP_AXES,
              PLACE,
              PARTICLE,
              Key.one(
                  "units", "units", "natural|si", "Units of the output (default: as the input).")));

  private Keys() {}

  private static List<Key> join(List<List<Key>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }
}
