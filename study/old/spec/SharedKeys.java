package coldwall.spec;

import coldwall.classical.montecarlo.Effort;
import coldwall.quantum.LevelCutoff;
import coldwall.spec.Key.Sample;
import coldwall.units.Dimension;
import coldwall.units.KnownParticle;
import coldwall.units.Quantity;
import java.util.List;

/** The settings that more than one study has. */
final class SharedKeys {
  static final List<String> QUANTUM_BATHS =
      List.of("reset", "metropolis", "wall-flux", "wall-force");

  static final Key HOT =
      Key.of(
          "hot",
          "junction.hot.temperature",
          "T",
          "Temperature of the hot bath (default 5).",
          Form.amount(Dimension.TEMPERATURE),
          Sample.ofDefault("5"));

  static final List<Key> COLD_RANGE =
      List.of(
          Key.of(
              "cold",
              "junction.cold.temperature",
              "A:B:N | T,T,...",
              "Cold temperatures: N from A to B, evenly spaced, or a list. Default: 0 and 60 from"
                  + " 0.001 to 0.98 times the hot temperature, logarithmic.",
              new Form.Sweep(Dimension.TEMPERATURE, false),
              Sample.of("0.1:4.9:60")),
          Key.of(
                  "cold-log",
                  "junction.cold.temperature-log",
                  "A:B:N",
                  "Cold temperatures: N from A to B, logarithmically spaced.",
                  new Form.Sweep(Dimension.TEMPERATURE, true),
                  Sample.of("0.01:4.9:60"))
              .insteadOf("cold"));

  static final List<Key> PARTICLE =
      List.of(
          Key.of(
              "length",
              "junction.length",
              "L",
              "Length of the box (default pi/sqrt(2), which makes E_1 = 1).",
              Form.amount(Dimension.LENGTH),
              Sample.ofDefault(Double.toString(SetupReader.DEFAULT_LENGTH))),
          Key.of(
              "mass",
              "junction.mass",
              "M",
              "Mass of the particle (default 1; in SI units, the electron's).",
              Form.amount(Dimension.MASS),
              Sample.of("1")),
          Key.of(
                  "particle",
                  "junction.particle",
                  "NAME",
                  "The particle, in SI units, instead of its mass: "
                      + String.join(", ", KnownParticle.labels())
                      + ".",
                  new Form.Choice(KnownParticle.labels()),
                  Sample.of("electron"))
              .insteadOf("mass"));

  static final List<Key> WALLS =
      join(
          List.of(
              Key.sided(
                  "classical",
                  "WALL",
                  "Classical wall: maxwell, metropolis or none (default maxwell).",
                  Form.choice("maxwell", "metropolis", "none"),
                  Form.choice("maxwell", "metropolis"),
                  Sample.ofDefault("maxwell")),
              Key.sided(
                  "quantum",
                  "WALL",
                  "Quantum bath: reset, metropolis, wall-flux, wall-force or none (default wall-flux,"
                      + " the twin of maxwell).",
                  Form.choice("reset", "metropolis", "wall-flux", "wall-force", "none"),
                  new Form.Choice(QUANTUM_BATHS),
                  Sample.ofDefault("wall-flux")),
              Key.sided(
                  "gamma",
                  "G",
                  "Rate of reset, metropolis and wall-force (default 1).",
                  Form.amount(Dimension.RATE, Dimension.INVERSE_FORCE_SQUARED),
                  Form.amount(Dimension.RATE, Dimension.INVERSE_FORCE_SQUARED),
                  Sample.of("1")),
              Key.sided(
                  "accommodation",
                  "A",
                  "Share of collisions in which maxwell and wall-flux thermalise (default 1).",
                  Form.amount(Dimension.DIMENSIONLESS),
                  Form.amount(Dimension.DIMENSIONLESS),
                  Sample.of("1")),
              List.of(
                  Key.of(
                      "proposal",
                      "junction.proposal",
                      "uniform:E|window:D",
                      "What metropolis walls propose: energies up to E, or within D of the old one"
                          + " (default uniform, up to 20 temperatures of the hottest bath).",
                      new Form.Matching("(uniform|window): *" + Quantity.pattern(Dimension.ENERGY)),
                      Sample.of("uniform:100")))));

  static final List<Key> SOLVERS =
      List.of(
          Key.of(
              "method",
              "solver.method",
              "METHOD",
              "Classical solver: exact, operator or monte-carlo (default exact; with metropolis"
                  + " walls, operator).",
              Form.choice("exact", "operator", "monte-carlo"),
              Sample.of("exact")),
          Key.of(
              "collisions",
              "solver.collisions",
              "N",
              "Monte Carlo: wall collisions a point (default 4000000).",
              Form.whole(Effort.Collisions.FEWEST, Effort.MOST_COLLISIONS),
              Sample.of("4000000")),
          Key.of(
                  "precision",
                  "solver.precision",
                  "R",
                  "Monte Carlo: relative standard error to reach instead.",
                  Form.amount(Dimension.DIMENSIONLESS),
                  Sample.of("0.001"))
              .insteadOf("collisions"),
          Key.of(
              "levels",
              "solver.levels",
              "N|auto",
              "Quantum levels kept (default auto: until converged).",
              Form.whole(LevelCutoff.FEWEST, LevelCutoff.MOST, "auto"),
              Sample.of("auto")));

  static final Key SEED =
      Key.of(
          "seed",
          "seed",
          "N",
          "Seed of everything random (default 1).",
          Form.whole(0, Long.MAX_VALUE),
          Sample.ofDefault("1"));

  static final Key UNITS =
      Key.of(
          "units",
          "units",
          "natural|si",
          "Units of the output (default: as the input).",
          Form.choice("natural", "si"),
          Sample.of("natural"));

  static final List<Key> OUTPUT = List.of(SEED, UNITS);

  private SharedKeys() {}

  /** One list of several. */
  static List<Key> join(List<List<Key>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }
}
