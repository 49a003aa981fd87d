package coldwall.spec;

import coldwall.classical.Effort;
import coldwall.classical.RelaxationRun;
import coldwall.quantum.LevelCutoff;
import coldwall.spec.Key.Sample;
import coldwall.units.Dimension;
import coldwall.units.KnownParticle;
import coldwall.units.Quantity;
import java.util.List;

/** The settings that studies share, and those of each study. */
public final class Keys {
  private static final Key HOT =
      Key.of(
          "hot",
          "junction.hot.temperature",
          "T",
          "Temperature of the hot bath (default 5).",
          Form.amount(Dimension.TEMPERATURE),
          Sample.ofDefault("5"));

  private static final List<Key> COLD_RANGE =
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

  private static final List<Key> PARTICLE =
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

  private static final List<Key> WALLS =
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
                  Form.choice("reset", "metropolis", "wall-flux", "wall-force"),
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

  private static final List<Key> SOLVERS =
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

  private static final Key SEED =
      Key.of(
          "seed",
          "seed",
          "N",
          "Seed of everything random (default 1).",
          Form.whole(0, Long.MAX_VALUE),
          Sample.ofDefault("1"));

  private static final Key UNITS =
      Key.of(
          "units",
          "units",
          "natural|si",
          "Units of the output (default: as the input).",
          Form.choice("natural", "si"),
          Sample.of("natural"));

  private static final List<Key> OUTPUT = List.of(SEED, UNITS);

  /** Those of a comparison. */
  public static final List<Key> COMPARE =
      join(List.of(List.of(HOT), COLD_RANGE, PARTICLE, WALLS, SOLVERS, OUTPUT));

  private static final List<Key> BATH =
      List.of(
          Key.of(
              "temperature",
              "bath.temperature",
              "A:B:N | T,T,...",
              "Temperatures of the bath: N from A to B, evenly spaced, or a list. Default: 40 from"
                  + " 0.05 to 20, logarithmic.",
              new Form.Sweep(Dimension.TEMPERATURE, false),
              Sample.of("0,0.1,1,10")),
          Key.of(
                  "temperature-log",
                  "bath.temperature-log",
                  "A:B:N",
                  "Temperatures of the bath: N from A to B, logarithmically spaced.",
                  new Form.Sweep(Dimension.TEMPERATURE, true),
                  Sample.of("0.05:20:40"))
              .insteadOf("temperature"),
          Key.of(
              "uniform",
              "bath.uniform",
              "E",
              "metropolis with the uniform proposal: energies up to E, which also sets the levels of"
                  + " the quantum metropolis bath (default the highest temperature).",
              Form.amount(Dimension.ENERGY),
              Sample.of("20")),
          Key.of(
              "window",
              "bath.window",
              "D",
              "metropolis with a window: energies within D of the old one (default a quarter of that"
                  + " of uniform).",
              Form.amount(Dimension.ENERGY),
              Sample.of("5")),
          Key.of(
              "accommodation",
              "bath.accommodation",
              "A",
              "Share of collisions in which maxwell and wall-flux thermalise (default 0.5: at 1"
                  + " maxwell does it at once).",
              Form.amount(Dimension.DIMENSIONLESS),
              Sample.ofDefault("0.5")),
          Key.of(
              "gamma",
              "bath.gamma",
              "G",
              "Rate of reset and metropolis (default 1).",
              Form.amount(Dimension.RATE),
              Sample.of("1")),
          Key.of(
              "coupling",
              "bath.coupling",
              "C",
              "Coupling of wall-force (default 1).",
              Form.amount(Dimension.INVERSE_FORCE_SQUARED),
              Sample.of("1")));

  private static final List<Key> RELAXATION =
      List.of(
          Key.of(
              "fit",
              "analysis.fit",
              "A:B",
              "Temperatures over which N* ~ T^-p is fitted (default 0.29 to 1 of the largest proposed"
                  + " energy, if they hold three points).",
              Form.ANY,
              Sample.of("5.8:20")),
          Key.of(
              "levels",
              "solver.levels",
              "N|auto",
              "Levels of the box for every quantum bath (default auto: as many as it needs).",
              Form.whole(LevelCutoff.FEWEST, LevelCutoff.MOST, "auto"),
              Sample.ofDefault("auto")),
          Key.of(
              "simulate",
              "solver.simulate",
              "K",
              "At how many of the temperatures collisions are simulated (default 4).",
              Form.whole(0, RelaxParser.MOST_SIMULATED),
              Sample.ofDefault("4")),
          Key.of(
              "particles",
              "solver.particles",
              "N",
              "Particles in a simulation (default 100000).",
              Form.whole(RelaxationRun.FEWEST, RelaxParser.MOST_PARTICLES),
              Sample.ofDefault("100000")));

  /** Those of the relaxation by one bath. */
  public static final List<Key> RELAX = join(List.of(BATH, PARTICLE, RELAXATION, OUTPUT));

  private static final Key COLD =
      Key.of(
          "cold",
          "junction.cold.temperature",
          "T",
          "Temperature of the cold bath (default a twentieth of the hot one).",
          Form.amount(Dimension.TEMPERATURE),
          Sample.of("0.25"));

  private static final Key POSITIONS =
      Key.of(
          "positions",
          "positions",
          "N",
          "How many positions results.csv has, both walls included (default 101).",
          Form.whole(2, ProfileParser.MOST_POSITIONS),
          Sample.ofDefault("101"));

  /** Those of a profile. */
  public static final List<Key> PROFILE =
      join(List.of(List.of(HOT, COLD), PARTICLE, WALLS, SOLVERS, List.of(POSITIONS), OUTPUT));

  private static final List<Key> ASYMMETRY =
      List.of(
          Key.of(
              "asymmetry",
              "junction.asymmetry",
              "A:B:N | R,R,...",
              "Factors of the coupling cold/hot, reached by weakening one contact: N from A to B,"
                  + " evenly spaced, or a list. Default: from 0.01 to 100, logarithmic.",
              new Form.Sweep(Dimension.DIMENSIONLESS, false),
              Sample.of("0.1,1,10")),
          Key.of(
                  "asymmetry-log",
                  "junction.asymmetry-log",
                  "A:B:N",
                  "Factors of the coupling cold/hot: N from A to B, logarithmically spaced.",
                  new Form.Sweep(Dimension.DIMENSIONLESS, true),
                  Sample.of("0.01:100:21"))
              .insteadOf("asymmetry"));

  private static final List<Key> MAP_AXES =
      List.of(
          Key.of(
              "hot-over-ground",
              "map.hot-over-ground",
              "A:B:N | X,X,...",
              "Hot temperatures in units of E_1: N from A to B, evenly spaced, or a list. Default: 51"
                  + " from 1 to 100, logarithmic.",
              new Form.Sweep(Dimension.DIMENSIONLESS, false),
              Sample.of("5,10,20")),
          Key.of(
                  "hot-over-ground-log",
                  "map.hot-over-ground-log",
                  "A:B:N",
                  "Hot temperatures in units of E_1: N from A to B, logarithmically spaced.",
                  new Form.Sweep(Dimension.DIMENSIONLESS, true),
                  Sample.of("1:100:51"))
              .insteadOf("hot-over-ground"),
          Key.of(
              "baths",
              "map.baths",
              "BATH,BATH,...",
              "Quantum baths: reset, metropolis, wall-flux, wall-force (default all).",
              Form.ANY,
              Sample.ofDefault("reset,metropolis,wall-flux,wall-force")));

  /** A junction whose place on a map is wanted. */
  private static final List<Key> PLACE =
      join(
          List.of(
              List.of(
                  Key.of(
                      "hot",
                      "junction.hot.temperature",
                      "T",
                      "Temperature of the hot bath of a junction to place on the map.",
                      Form.amount(Dimension.TEMPERATURE),
                      Sample.of("5"))),
              PARTICLE.stream().map(Key::asExample).toList()));

  /** Those of a survival map. */
  public static final List<Key> MAP = join(List.of(MAP_AXES, ASYMMETRY, PLACE, List.of(UNITS)));

  private static final List<Key> COLDER =
      List.of(
          Key.of(
              "cold",
              "junction.cold.temperature",
              "A:B:N | T,T,...",
              "Temperatures of the colder bath: N from A to B, evenly spaced, or a list. Default: 40"
                  + " from 0.001 to 0.98 times the hot temperature, logarithmic.",
              new Form.Sweep(Dimension.TEMPERATURE, false),
              Sample.of("0.1:4.9:40")),
          Key.of(
                  "cold-log",
                  "junction.cold.temperature-log",
                  "A:B:N",
                  "Temperatures of the colder bath: N from A to B, logarithmically spaced.",
                  new Form.Sweep(Dimension.TEMPERATURE, true),
                  Sample.of("0.01:4.9:40"))
              .insteadOf("cold"));

  /** Those of the rectification. */
  public static final List<Key> RECTIFY =
      join(List.of(List.of(HOT), COLDER, ASYMMETRY, PARTICLE, WALLS, SOLVERS, OUTPUT));

  private Keys() {}

  private static List<Key> join(List<List<Key>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }
}
