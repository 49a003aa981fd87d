package coldwall.study.rectify;

import coldwall.classical.MaxwellFormula;
import coldwall.frame.Claim;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.solver.Solver;
import coldwall.study.input.BoxSettings;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import java.util.List;

/** What is known about rectification. */
public final class RectifyClaims {
  private static final Solver TWO_LEVELS = PauliMasterEquation.withLevels(2);

  /** E_2 - E_1 = 1 for a particle of mass 1. */
  private static final double LENGTH = Math.PI * Math.sqrt(1.5);

  /** Some tens of roundings. */
  private static final double ROUNDING = 1e-13;

  private RectifyClaims() {}

  /** All of it. */
  public static List<Claim> all() {
    return List.of(
        new Claim(
            "two-level-current",
            "wall-force cut at two levels, w = 1, G = 0.3 and 0.7, T = 3 and 0.5: J",
            "SegalNitzan2005, PHYSICS.md 3.9",
            0.1820166053069351,
            ROUNDING,
            () -> twoLevel(0.3, 0.7, 3, 0.5).forward().value()),
        new Claim(
            "two-level-forward",
            "wall-force cut at two levels, w = 1, G = 0.1 and 1, T = 1.5 and 0.5: J forward",
            "SegalNitzan2005, PHYSICS.md 3.9",
            0.055332189463534485,
            ROUNDING,
            () -> twoLevel(0.1, 1, 1.5, 0.5).forward().value()),
        new Claim(
            "two-level-rectification",
            "the same junction: ratio of the currents forward and backward",
            "SegalNitzan2005, PHYSICS.md 3.9",
            1.9959794103436208,
            ROUNDING,
            () -> twoLevel(0.1, 1, 1.5, 0.5).ratio().value()),
        new Claim(
            "maxwell-rectification",
            "maxwell walls, accommodation 1 and 0.2, T = 1 and 0.25: ratio of the currents, 19/11",
            "PHYSICS.md 2.2",
            19.0 / 11,
            ROUNDING,
            () -> maxwell().ratio().value()),
        new Claim(
            "reset-rectification",
            "reset, coupling cold/hot 10, T_h = 5 E_1, T_c = 0: ratio of the currents",
            "PHYSICS.md 3.9",
            1,
            1e-12,
            () -> reset().ratio().value()));
  }

  /** The rates of wall-force between two levels are G n and G (n + 1), G = gamma F^2 w. */
  private static Rectified twoLevel(double hotRate, double coldRate, double hot, double cold) {
    double force = 4 * new Box(LENGTH).groundEnergy(new Particle(1)) / LENGTH;
    double gamma = 1 / (force * force);
    return Rectified.solve(
        junction(
            LENGTH,
            new QuantumWall.WallForce(hotRate * gamma),
            new QuantumWall.WallForce(coldRate * gamma),
            hot,
            cold),
        TWO_LEVELS);
  }

  private static Rectified maxwell() {
    Junction equal =
        Junction.symmetric(
            1, 1, 1, 0.25, new ClassicalWall.Maxwell(1), new QuantumWall.WallFlux(1));
    return Rectified.solve(equal.withCouplingRatio(0.2), new MaxwellFormula());
  }

  private static Rectified reset() {
    QuantumWall weak = new QuantumWall.Reset(0.1);
    QuantumWall strong = new QuantumWall.Reset(1);
    return Rectified.solve(
        junction(BoxSettings.UNIT_LENGTH, weak, strong, 5, 0), PauliMasterEquation.automatic());
  }

  private static Junction junction(
      double length, QuantumWall hotWall, QuantumWall coldWall, double hot, double cold) {
    ClassicalWall unused = new ClassicalWall.Maxwell(1);
    return new Junction(
        new Particle(1),
        new Box(length),
        new Contact(hot, unused, hotWall),
        new Contact(cold, unused, coldWall));
  }
}
