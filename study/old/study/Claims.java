package coldwall.study;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.operator.CollisionOperator;
import coldwall.classical.wall.WallRelaxation;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.quantum.steady.PauliMasterEquation;
import coldwall.solver.Solver;
import coldwall.study.Contender.Part;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every published or derived number that the code covers. */
public final class Claims {
  private static final double UNIT_BOX = Math.PI / Math.sqrt(2);
  private static final ClassicalWall MAXWELL = new ClassicalWall.Maxwell(1);
  private static final QuantumWall WALL_FLUX = new QuantumWall.WallFlux(1);

  /** The curves on which NDTR is looked for, in shares of T_h. */
  private static final int POINTS = 60;

  private static final double LOWEST = 0.001;
  private static final double HIGHEST = 0.98;

  /** Enough for one bath at five times E_1. */
  private static final int LEVELS = 30;

  private static final Solver FORMULA = new MaxwellFormula();
  private static final Solver OPERATOR = new CollisionOperator();
  private static final Solver PAULI = PauliMasterEquation.automatic();

  private Claims() {}

  /** All claims, in the order of docs/PHYSICS.md. */
  public static List<Claim> all() {
    return Stream.of(
            maxwell(),
            metropolis(),
            relaxation(),
            RelaxClaims.all(),
            quantum(),
            ScaleClaims.all(),
            depths(),
            ProfileClaims.all(),
            SurvivalMapClaims.all(),
            RectificationClaims.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Claim> maxwell() {
    String source = "PHYSICS.md 2.2";
    return List.of(
        new Claim(
            "maxwell-half",
            "maxwell walls, L = m = T_h = 1, T_c = 0.5: J",
            source,
            0.1652473,
            5e-7,
            () -> current(FORMULA, classical(MAXWELL, 1, 0.5))),
        new Claim(
            "maxwell-hundredth",
            "maxwell walls, L = m = T_h = 1, T_c = 0.01: J",
            source,
            0.0718096,
            1e-6,
            () -> current(FORMULA, classical(MAXWELL, 1, 0.01))),
        new Claim(
            "maxwell-watts",
            "maxwell walls, electron, L = 100 nm, T_h = 1 K, T_c = 0.25 K: J in W",
            source,
            1.0722e-13,
            5e-5,
            Claims::watts),
        new Claim(
            "maxwell-peak",
            "maxwell walls: the current peaks at T_c/T_h",
            source,
            0.25,
            1e-6,
            () -> ndtr(Part.CLASSICAL, classical(MAXWELL, 1, 1), FORMULA).peakCold().value()),
        new Claim(
            "maxwell-freezes",
            "maxwell walls: the current at T_c = 0",
            source,
            0,
            0,
            () -> current(FORMULA, classical(MAXWELL, 1, 0))),
        new Claim(
            "maxwell-operator",
            "maxwell walls, accommodation 0.3, T_c = 0.2: operator over formula",
            source,
            1,
            1e-10,
            () -> {
              Junction junction = classical(new ClassicalWall.Maxwell(0.3), 1, 0.2);
              return current(OPERATOR, junction) / current(FORMULA, junction);
            }));
  }

  private static List<Claim> metropolis() {
    String source = "PHYSICS.md 2.3";
    return List.of(
        new Claim(
            "metropolis-uniform",
            "metropolis walls, uniform up to 8, L = m = 1, T_h = 2, T_c = 1: J",
            source,
            0.0878881,
            1e-6,
            () -> current(OPERATOR, classical(uniform(8), 2, 1))),
        new Claim(
            "metropolis-window",
            "metropolis walls, window 2, L = m = 1, T_h = 2, T_c = 1: J",
            source,
            0.0376748,
            2e-6,
            () -> current(OPERATOR, classical(window(2), 2, 1))),
        new Claim(
            "metropolis-zero",
            "metropolis walls, uniform up to 8 T_h, T_c = 0: J does not vanish",
            source,
            0.0207120,
            5e-6,
            () -> current(OPERATOR, classical(uniform(8), 1, 0))),
        new Claim(
            "metropolis-depth",
            "metropolis walls, uniform up to 8 T_h: depth of the NDTR",
            source,
            0.0197,
            5e-3,
            () -> depth(Part.CLASSICAL, classical(uniform(8), 1, 1), OPERATOR)));
  }

  private static List<Claim> relaxation() {
    return List.of(
        new Claim(
            "relaxation-exponent",
            "one metropolis wall, T = 0.55 E_max: N* ~ T^-0.9, local exponent",
            "PHYSICS.md 5.3, 2.3",
            0.90,
            0.01,
            Claims::relaxationExponent),
        new Claim(
            "relaxation-reset",
            "one reset bath, T = 0.1 E_1: populations decay at gamma",
            "PHYSICS.md 5.3, 3.6",
            1,
            1e-12,
            () -> populationGap(new QuantumWall.Reset(1), 0.1)),
        new Claim(
            "relaxation-third-law",
            "one wall-flux bath: the gap at T = 0.1 E_1 over that at T = 0",
            "PHYSICS.md 5.3, 3.6",
            1,
            1e-12,
            () -> populationGap(WALL_FLUX, 0.1) / populationGap(WALL_FLUX, 0)),
        new Claim(
            "relaxation-wall-force",
            "one wall-force bath, T = 5 E_1: population gap, against a level gap of 3",
            "PHYSICS.md 3.6",
            87.285,
            1e-5,
            () -> populationGap(new QuantumWall.WallForce(1), 5)));
  }

  private static List<Claim> quantum() {
    String source = "PHYSICS.md 3.3";
    return List.of(
        new Claim(
            "wall-flux-zero",
            "wall-flux, E_1 = 1, T_h = 5: the current at T_c = 0 stays finite",
            "PHYSICS.md 5.3, 3.3",
            0.8245999,
            1e-7,
            () -> current(PAULI, quantum(WALL_FLUX, 5, 0))),
        new Claim(
            "wall-flux-peak",
            "wall-flux, E_1 = 1, T_h = 20: the largest current",
            source,
            5.0224,
            2e-5,
            () -> ndtr(Part.QUANTUM, quantum(WALL_FLUX, 20, 20), PAULI).peakCurrent().value()),
        new Claim(
            "wall-flux-correspondence",
            "wall-flux over maxwell, T_h = 1000 E_1, T_c = T_h/2: of the limit 1/2",
            source,
            1.022,
            5e-4,
            () -> {
              Junction junction = quantum(WALL_FLUX, 1000, 500);
              return 2 * current(PAULI, junction) / current(FORMULA, junction);
            }));
  }

  private static List<Claim> depths() {
    return List.of(
        depth("reset", new QuantumWall.Reset(1), 5, 0, 1e-9),
        depth("reset", new QuantumWall.Reset(1), 100, 0, 1e-9),
        depth("metropolis", new QuantumWall.Metropolis(1), 5, 0, 1e-9),
        depth("metropolis", new QuantumWall.Metropolis(1), 100, 0, 1e-9),
        depth("wall-flux", WALL_FLUX, 5, 0, 1e-9),
        depth("wall-flux", WALL_FLUX, 9.67, 0, 1e-9),
        depth("wall-flux", WALL_FLUX, 10, 0.00087, 6e-3),
        depth("wall-flux", WALL_FLUX, 20, 0.0995, 1e-3),
        depth("wall-flux", WALL_FLUX, 100, 0.453, 2e-3),
        depth("wall-force", new QuantumWall.WallForce(1), 2.28, 0, 1e-9),
        depth("wall-force", new QuantumWall.WallForce(1), 5, 0.00136, 4e-3));
  }

  private static Claim depth(
      String bath, QuantumWall wall, double hot, double expected, double tolerance) {
    String energies = Display.number(hot);
    return new Claim(
        bath + "-depth-" + energies,
        bath + ", T_h = " + energies + " E_1: depth of the NDTR",
        expected == 0 ? "PHYSICS.md 5.3, 6" : "PHYSICS.md 6",
        expected,
        tolerance,
        () -> depth(Part.QUANTUM, quantum(wall, hot, hot), PAULI));
  }

  private static double populationGap(QuantumWall wall, double temperature) {
    Spectrum spectrum = new Spectrum(new Particle(1), new Box(UNIT_BOX), LEVELS);
    return BathRelaxation.at(new Contact(temperature, MAXWELL, wall), spectrum).populationGap();
  }

  private static Junction classical(ClassicalWall wall, double hot, double cold) {
    return Junction.symmetric(1, 1, hot, cold, wall, WALL_FLUX);
  }

  private static Junction quantum(QuantumWall wall, double hot, double cold) {
    return Junction.symmetric(1, UNIT_BOX, hot, cold, MAXWELL, wall);
  }

  private static ClassicalWall uniform(double maximumEnergy) {
    return new ClassicalWall.Metropolis(new Proposal.Uniform(maximumEnergy));
  }

  private static ClassicalWall window(double halfWidth) {
    return new ClassicalWall.Metropolis(new Proposal.Window(halfWidth));
  }

  private static double current(Solver solver, Junction junction) {
    return solver.solve(junction).current().fromHot();
  }

  private static double depth(Part part, Junction junction, Solver solver) {
    return ndtr(part, junction, solver).depthAtZero();
  }

  private static Ndtr ndtr(Part part, Junction junction, Solver solver) {
    Contender contender = new Contender(part, junction, solver);
    double hot = contender.hotTemperature();
    List<CurvePoint> points =
        IntStream.range(0, POINTS)
            .mapToDouble(i -> hot * LOWEST * StrictMath.pow(HIGHEST / LOWEST, i / (POINTS - 1.0)))
            .mapToObj(cold -> new CurvePoint(cold, contender.at(cold), Estimate.NONE))
            .toList();
    return NdtrFinder.find(new CurrentCurve(contender, points));
  }

  private static double watts() {
    double kelvin = UnitSystem.SI.toNatural(Dimension.TEMPERATURE, 1);
    double length = UnitSystem.SI.toNatural(Dimension.LENGTH, 100e-9);
    Junction junction = Junction.symmetric(1, length, kelvin, 0.25 * kelvin, MAXWELL, WALL_FLUX);
    return UnitSystem.SI.fromNatural(Dimension.POWER, current(FORMULA, junction));
  }

  /** -d ln N* / d ln T at T = 0.55 E_max, by a small central difference. */
  private static double relaxationExponent() {
    double step = 1e-4;
    double above = 0.55 * (1 + step);
    double below = 0.55 * (1 - step);
    double ratio =
        WallRelaxation.at(new Contact(below, uniform(1), WALL_FLUX)).collisions()
            / WallRelaxation.at(new Contact(above, uniform(1), WALL_FLUX)).collisions();
    return Math.log(ratio) / Math.log(above / below);
  }
}
