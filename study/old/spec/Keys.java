package coldwall.spec;

import static coldwall.spec.SharedKeys.COLD_RANGE;
import static coldwall.spec.SharedKeys.HOT;
import static coldwall.spec.SharedKeys.OUTPUT;
import static coldwall.spec.SharedKeys.PARTICLE;
import static coldwall.spec.SharedKeys.QUANTUM_BATHS;
import static coldwall.spec.SharedKeys.SOLVERS;
import static coldwall.spec.SharedKeys.UNITS;
import static coldwall.spec.SharedKeys.WALLS;
import static coldwall.spec.SharedKeys.join;

import coldwall.classical.montecarlo.RelaxationRun;
import coldwall.quantum.LevelCutoff;
import coldwall.spec.Key.Sample;
import coldwall.units.Dimension;
import coldwall.units.Quantity;
import java.util.List;

/** The settings of each study. */
public final class Keys {
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
              new Form.Matching(
                  Quantity.pattern(Dimension.TEMPERATURE)
                      + " *: *"
                      + Quantity.pattern(Dimension.TEMPERATURE)),
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

  private static final List<Key> LENGTHS =
      List.of(
          Key.of(
              "length",
              "junction.length",
              "A:B:N | L,L,...",
              "Lengths of the box: N from A to B, evenly spaced, or a list. Default: 30 from 1 to"
                  + " 90, logarithmic.",
              new Form.Sweep(Dimension.LENGTH, false),
              Sample.of("1,2,4,8")),
          Key.of(
                  "length-log",
                  "junction.length-log",
                  "A:B:N",
                  "Lengths of the box: N from A to B, logarithmically spaced.",
                  new Form.Sweep(Dimension.LENGTH, true),
                  Sample.of("1:90:30"))
              .insteadOf("length"));

  private static final Key COLD_HALF =
      Key.of(
          "cold",
          "junction.cold.temperature",
          "T",
          "Temperature of the cold bath (default half of the hot one).",
          Form.amount(Dimension.TEMPERATURE),
          Sample.of("2.5"));

  private static final Key RATES =
      Key.of(
          "rates",
          "junction.rates",
          "scaled|fixed",
          "The rate of reset and metropolis in a box of length L: gamma L_0/L, L_0 the shortest"
              + " length, or always gamma (default scaled, like a collision rate).",
          Form.choice("scaled", "fixed"),
          Sample.ofDefault("scaled"));

  /** Those of the scaling with the length of the box. */
  public static final List<Key> SCALE =
      join(
          List.of(
              List.of(HOT, COLD_HALF),
              LENGTHS,
              PARTICLE.subList(1, PARTICLE.size()),
              WALLS,
              List.of(RATES),
              SOLVERS,
              OUTPUT));

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
              new Form.Choices(QUANTUM_BATHS),
              Sample.ofDefault(String.join(",", QUANTUM_BATHS))));

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
}
