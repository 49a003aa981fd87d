package coldwall.study;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.MaxwellInPotential;
import coldwall.classical.SlowApproach;
import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.PotentialMonteCarlo;
import coldwall.classical.montecarlo.SettlingRun;
import coldwall.classical.operator.CollisionOperator;
import coldwall.classical.wall.WallRelaxation;
import coldwall.frame.Claim;
import coldwall.solver.Solver;
import coldwall.study.curve.Model.Part;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.Potential;
import coldwall.system.QuantumWall;
import coldwall.units.Dimension;
import coldwall.units.UnitSystem;
import coldwall.watch.Watch;
import java.util.List;
import java.util.stream.Stream;

/** The numbers about classical junctions that no single study is about. */
final class ClassicalClaims {
  private static final ClassicalWall MAXWELL = new ClassicalWall.Maxwell(1);
  private static final QuantumWall WALL_FLUX = new QuantumWall.WallFlux(1);
  private static final Solver FORMULA = new MaxwellFormula();
  private static final Solver OPERATOR = new CollisionOperator();

  /** Some tens of roundings. */
  private static final double ROUNDING = 1e-14;

  /** The operator asks for 1e-10 of itself. */
  private static final double OPERATOR_ERROR = 1e-10;

  /** Of 300,000 particles, 0.44 per cent each. */
  private static final double THREE_STANDARD_ERRORS = 0.0132;

  /** What half the places change. */
  private static final double MAXWELL_IN_POTENTIAL_ERROR = 1e-6;

  /** 0.6 per cent each. */
  private static final double THREE_ERRORS_BEHIND_A_BARRIER = 0.018;

  private ClassicalClaims() {}

  static List<Claim> all() {
    return Stream.of(maxwell(), metropolis(), potential(), relaxation(), settling())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Claim> potential() {
    String source = "PHYSICS.md 2.7";
    Junction barred =
        classical(MAXWELL, 2, 0.5).withPotential(new Potential.Barrier(1.5, 0.4, 0.6, 0.05));
    double current = 0.05891413906;
    return List.of(
        new Claim(
            "barrier-maxwell",
            "maxwell walls, L = m = 1, T_h = 2, T_c = 0.5, a barrier of 1.5 over the middle fifth: J",
            source,
            current,
            MAXWELL_IN_POTENTIAL_ERROR,
            () -> Claims.current(new MaxwellInPotential(), barred)),
        new Claim(
            "barrier-simulated",
            "the same from 2,000,000 simulated collisions: J",
            source,
            current,
            THREE_ERRORS_BEHIND_A_BARRIER,
            () ->
                Claims.current(
                    new PotentialMonteCarlo(1, new Effort.Collisions(2_000_000)), barred)));
  }

  private static List<Claim> settling() {
    String source = "PHYSICS.md 2.8";
    return List.of(
        new Claim(
            "settling-renewal",
            "maxwell walls, L = 1, T_h = 2, T_c = 0.5, 300,000 particles from T = 0.1: E at t = 2",
            source,
            0.3311238678188114,
            THREE_STANDARD_ERRORS,
            () ->
                new SettlingRun(1, 300_000, 0.1)
                    .between(classical(MAXWELL, 2, 0.5), 0, 2, Watch.NONE)
                    .energy()
                    .value()),
        new Claim(
            "settling-slow-flights",
            "maxwell walls of accommodation 0.5 and 0.8, L = 1, T_h = 2, T_c = 0.5, from T = 0.1:"
                + " (E(t)/E - 1) t in the end",
            source,
            -1.469978632731015,
            ROUNDING,
            () ->
                SlowApproach.coefficient(
                    new Junction(
                        new Particle(1),
                        new Box(1),
                        new Contact(2, new ClassicalWall.Maxwell(0.5), WALL_FLUX),
                        new Contact(0.5, new ClassicalWall.Maxwell(0.8), WALL_FLUX)),
                    0.1)));
  }

  private static List<Claim> maxwell() {
    String source = "PHYSICS.md 2.2";
    return List.of(
        new Claim(
            "maxwell-half",
            "maxwell walls, L = m = T_h = 1, T_c = 0.5: J",
            source,
            0.1652473031463236,
            ROUNDING,
            () -> Claims.current(FORMULA, classical(MAXWELL, 1, 0.5))),
        new Claim(
            "maxwell-hundredth",
            "maxwell walls, L = m = T_h = 1, T_c = 0.01: J",
            source,
            0.07180961047225788,
            ROUNDING,
            () -> Claims.current(FORMULA, classical(MAXWELL, 1, 0.01))),
        new Claim(
            "maxwell-watts",
            "maxwell walls, electron, L = 100 nm, T_h = 1 K, T_c = 0.25 K: J in W",
            source,
            1.0721622106969304e-13,
            ROUNDING,
            ClassicalClaims::watts),
        new Claim(
            "maxwell-peak",
            "maxwell walls: the current peaks at T_c/T_h",
            source,
            0.25,
            1e-6,
            () -> peak(classical(MAXWELL, 1, 1))),
        new Claim(
            "maxwell-unequal-peak",
            "maxwell walls, accommodation 1 and 0.01: the current peaks at T_c/T_h",
            source,
            0.01781721505307968,
            1e-6,
            () -> peak(classical(MAXWELL, 1, 1).withCouplingRatio(0.01))),
        new Claim(
            "maxwell-freezes",
            "maxwell walls, T_c = 0.0001 T_h, by the operator: J over sqrt(2 T_c/pi) T_h/L",
            source,
            0.99,
            OPERATOR_ERROR,
            () ->
                Claims.current(OPERATOR, classical(MAXWELL, 1, 1e-4))
                    / (1e-2 * Math.sqrt(2 / Math.PI))),
        new Claim(
            "maxwell-operator",
            "maxwell walls, accommodation 0.3, T_c = 0.2, by the operator: J",
            source,
            0.03480845489470256,
            OPERATOR_ERROR,
            () -> Claims.current(OPERATOR, classical(new ClassicalWall.Maxwell(0.3), 1, 0.2))));
  }

  private static List<Claim> metropolis() {
    String source = "PHYSICS.md 2.3";
    return List.of(
        new Claim(
            "metropolis-uniform",
            "metropolis walls, uniform up to 8, L = m = 1, T_h = 2, T_c = 1: J",
            source,
            0.08788810926977424,
            OPERATOR_ERROR,
            () -> Claims.current(OPERATOR, classical(uniform(8), 2, 1))),
        new Claim(
            "metropolis-window",
            "metropolis walls, window 2, L = m = 1, T_h = 2, T_c = 1: J",
            source,
            0.0376747818776,
            OPERATOR_ERROR,
            () -> Claims.current(OPERATOR, classical(window(2), 2, 1))),
        new Claim(
            "metropolis-zero",
            "metropolis walls, uniform up to 8 T_h, T_c = 0: J does not vanish",
            source,
            0.020712046097273444,
            OPERATOR_ERROR,
            () -> Claims.current(OPERATOR, classical(uniform(8), 1, 0))),
        new Claim(
            "metropolis-depth",
            "metropolis walls, uniform up to 8 T_h: depth of the NDTR",
            source,
            0.01973922930709144,
            OPERATOR_ERROR,
            () ->
                Claims.ndtr(Part.CLASSICAL, classical(uniform(8), 1, 1), OPERATOR).depthAtZero()));
  }

  private static List<Claim> relaxation() {
    return List.of(
        new Claim(
            "relaxation-exponent",
            "one metropolis wall, T = 0.55 E_max: N* ~ T^-0.9, local exponent",
            "PHYSICS.md 5.3, 2.3",
            0.8960574132890115,
            3e-8,
            ClassicalClaims::relaxationExponent));
  }

  private static Junction classical(ClassicalWall wall, double hot, double cold) {
    return Junction.symmetric(1, 1, hot, cold, wall, WALL_FLUX);
  }

  private static ClassicalWall uniform(double maximumEnergy) {
    return new ClassicalWall.Metropolis(new Proposal.Uniform(maximumEnergy));
  }

  private static ClassicalWall window(double halfWidth) {
    return new ClassicalWall.Metropolis(new Proposal.Window(halfWidth));
  }

  private static double peak(Junction junction) {
    return Claims.ndtr(Part.CLASSICAL, junction, FORMULA).peakCold().value();
  }

  private static double watts() {
    double kelvin = UnitSystem.SI.toNatural(Dimension.TEMPERATURE, 1);
    double length = UnitSystem.SI.toNatural(Dimension.LENGTH, 100e-9);
    Junction junction = Junction.symmetric(1, length, kelvin, 0.25 * kelvin, MAXWELL, WALL_FLUX);
    return UnitSystem.SI.fromNatural(Dimension.POWER, Claims.current(FORMULA, junction));
  }

  /** -d ln N* / d ln T at T = 0.55 E_max, by a small central difference. */
  private static double relaxationExponent() {
    double step = 1e-4;
    double above = 0.55 * (1 + step);
    double below = 0.55 * (1 - step);
    double ratio =
        WallRelaxation.at(new Contact(below, uniform(1), WALL_FLUX)).collisions()
            / WallRelaxation.at(new Contact(above, uniform(1), WALL_FLUX)).collisions();
    return StrictMath.log(ratio) / StrictMath.log(above / below);
  }
}
