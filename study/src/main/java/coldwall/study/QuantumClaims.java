package coldwall.study;

import coldwall.classical.MaxwellFormula;
import coldwall.frame.Claim;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.quantum.relaxation.PopulationEvolution;
import coldwall.solver.Solver;
import coldwall.study.curve.Model.Part;
import coldwall.study.input.BoxSettings;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import coldwall.units.Display;
import java.util.List;

/** The numbers about quantum junctions that no single study is about. */
final class QuantumClaims {
  private static final double UNIT_BOX = BoxSettings.UNIT_LENGTH;
  private static final ClassicalWall MAXWELL = new ClassicalWall.Maxwell(1);
  private static final QuantumWall WALL_FLUX = new QuantumWall.WallFlux(1);

  /** Enough for one bath at five times E_1. */
  private static final int LEVELS = 30;

  /** Elimination of levels up to a cutoff that leaves out less than this. */
  private static final double GTH = 1e-12;

  private static final Solver FORMULA = new MaxwellFormula();
  private static final Solver PAULI = PauliMasterEquation.automatic();

  private QuantumClaims() {}

  /** How one bath thermalises the particle. */
  static List<Claim> relaxation() {
    return List.of(
        new Claim(
            "relaxation-reset",
            "one reset bath, T = 0.1 E_1: populations decay at gamma",
            "PHYSICS.md 5.3, 3.6",
            1,
            1e-12,
            () -> populationGap(new QuantumWall.Reset(1), 0.1)),
        new Claim(
            "relaxation-third-law",
            "one wall-flux bath, E_1 = 1, T = 0.1 E_1: the gap, at T = 0 alpha v_2/2L = 2/pi",
            "PHYSICS.md 5.3, 3.6",
            2 / Math.PI,
            1e-12,
            () -> populationGap(WALL_FLUX, 0.1)),
        new Claim(
            "relaxation-wall-force",
            "one wall-force bath, T = 5 E_1: population gap, against a level gap of 3",
            "PHYSICS.md 3.6",
            87.28501603895586,
            1e-12,
            () -> populationGap(new QuantumWall.WallForce(1), 5)),
        new Claim(
            "settling-reset",
            "two reset baths, E_1 = 1, T = 3, from T = 9: E at t = 1/(g_h + g_c), 1/e of the way left",
            "PHYSICS.md 3.11",
            3.445143036808111,
            GTH,
            QuantumClaims::settled));
  }

  private static double settled() {
    double time = 0.5;
    return PopulationEvolution.of(quantum(new QuantumWall.Reset(1), 3, 3), 9, LEVELS, time)
        .between(0, time)
        .mixture()
        .meanEnergy();
  }

  /** The current between two baths. */
  static List<Claim> currents() {
    String source = "PHYSICS.md 3.3";
    return List.of(
        new Claim(
            "wall-flux-zero",
            "wall-flux, E_1 = 1, T_h = 5: the current at T_c = 0 stays finite",
            "PHYSICS.md 5.3, 3.3",
            0.8245998844999293,
            GTH,
            () -> Claims.current(PAULI, quantum(WALL_FLUX, 5, 0))),
        new Claim(
            "wall-flux-peak",
            "wall-flux, E_1 = 1, T_h = 20: the largest current",
            source,
            5.022355613935677,
            GTH,
            () ->
                Claims.ndtr(Part.QUANTUM, quantum(WALL_FLUX, 20, 20), PAULI).peakCurrent().value()),
        new Claim(
            "wall-flux-correspondence",
            "wall-flux over maxwell, T_h = 1000 E_1, T_c = T_h/2: of the limit 1/2",
            source,
            1.0224027599271297,
            GTH,
            () -> {
              Junction junction = quantum(WALL_FLUX, 1000, 500);
              return 2 * Claims.current(PAULI, junction) / Claims.current(FORMULA, junction);
            }));
  }

  /** How deep the NDTR of each bath is. */
  static List<Claim> depths() {
    return List.of(
        depth("reset", new QuantumWall.Reset(1), 5, 0, 1e-9),
        depth("reset", new QuantumWall.Reset(1), 100, 0, 1e-9),
        depth("metropolis", new QuantumWall.Metropolis(1), 5, 0, 1e-9),
        depth("metropolis", new QuantumWall.Metropolis(1), 100, 0, 1e-9),
        depth("wall-flux", WALL_FLUX, 5, 0, 1e-9),
        depth("wall-flux", WALL_FLUX, 9.67, 0, 1e-9),
        depth("wall-flux", WALL_FLUX, 10, 0.0008664887184068584, 1e-9),
        depth("wall-flux", WALL_FLUX, 20, 0.09953892162786777, 1e-11),
        depth("wall-flux", WALL_FLUX, 100, 0.4528612443669749, 1e-11),
        depth("wall-force", new QuantumWall.WallForce(1), 2.28, 0, 1e-9),
        depth("wall-force", new QuantumWall.WallForce(1), 5, 0.0013609607771574161, 1e-9));
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
        () -> Claims.ndtr(Part.QUANTUM, quantum(wall, hot, hot), PAULI).depthAtZero());
  }

  private static double populationGap(QuantumWall wall, double temperature) {
    Spectrum spectrum = new Spectrum(new Particle(1), new Box(UNIT_BOX), LEVELS);
    return BathRelaxation.at(new Contact(temperature, MAXWELL, wall), spectrum).populationGap();
  }

  private static Junction quantum(QuantumWall wall, double hot, double cold) {
    return Junction.symmetric(1, UNIT_BOX, hot, cold, MAXWELL, wall);
  }
}
