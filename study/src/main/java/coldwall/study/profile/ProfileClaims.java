package coldwall.study.profile;

import coldwall.classical.ClassicalSolver;
import coldwall.classical.EnergyStatistics;
import coldwall.classical.MaxwellEnergies;
import coldwall.classical.MaxwellFormula;
import coldwall.classical.operator.CollisionOperator;
import coldwall.frame.Claim;
import coldwall.quantum.population.LevelMixture;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.study.input.BoxSettings;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.system.Spectrum;
import java.util.List;

/** The derived numbers about the particle inside a junction with E_1 = 1. */
public final class ProfileClaims {
  private static final String CLASSICAL = "PHYSICS.md 2.4";
  private static final String QUANTUM = "PHYSICS.md 3.7";
  private static final Box BOX = new Box(BoxSettings.UNIT_LENGTH);
  private static final Particle PARTICLE = new Particle(1);
  private static final double[] NO_ENERGIES = {};

  /** Enough for the temperature of the claim about the classical limit. */
  private static final int MANY_LEVELS = 250;

  private ProfileClaims() {}

  /** All of them. */
  public static List<Claim> all() {
    return List.of(
        new Claim(
            "profile-kinetic-temperature",
            "maxwell walls, T_h = 5, T_c = 0.25, by the operator: m <v^2> over sqrt(T_h T_c)",
            CLASSICAL,
            1,
            1e-10,
            () -> kineticTemperature(junction(5, 1, 0.25, 1)) / Math.sqrt(5 * 0.25)),
        new Claim(
            "profile-accommodation",
            "maxwell walls, T_h = 1, a_h = 0.3, T_c = 0.2, a_c = 1, by the operator: m <v^2>",
            CLASSICAL,
            0.25851780883147035,
            1e-10,
            () -> kineticTemperature(junction(1, 0.3, 0.2, 1))),
        new Claim(
            "profile-below-levels",
            "maxwell walls, T_h = 5, T_c = 0.25: share of time below E_1/4",
            QUANTUM,
            0.7340539260069491,
            1e-13,
            ProfileClaims::belowLevels),
        new Claim(
            "profile-hot-weight",
            "wall-flux, T_h = 5, T_c = 0: weight of the thermal state of the hot bath",
            QUANTUM,
            0.38024738339324426,
            1e-13,
            ProfileClaims::hotWeight),
        new Claim(
            "profile-wall-temperature",
            "thermal state, T = 10000 E_1: kinetic temperature at a wall over T",
            QUANTUM,
            3,
            1e-12,
            () -> 2 * LevelMixture.thermal(spectrum(700), 1e4).at(0).energy() / 1e4),
        new Claim(
            "profile-classical-limit",
            "wall-flux and maxwell, T = 1000 E_1: their difference over sqrt(E_1/(pi T))",
            QUANTUM,
            0.9999166729162947,
            1e-10,
            () -> differenceAt(1000) * Math.sqrt(Math.PI * 1000)));
  }

  private static Junction junction(double hot, double hotShare, double cold, double coldShare) {
    return new Junction(PARTICLE, BOX, contact(hot, hotShare), contact(cold, coldShare));
  }

  private static Contact contact(double temperature, double accommodation) {
    return new Contact(
        temperature,
        new ClassicalWall.Maxwell(accommodation),
        new QuantumWall.WallFlux(accommodation));
  }

  private static Spectrum spectrum(int levels) {
    return new Spectrum(PARTICLE, BOX, levels);
  }

  private static double kineticTemperature(Junction junction) {
    ClassicalSolver operator = new CollisionOperator();
    return operator.energies(junction, NO_ENERGIES).kineticTemperature().value();
  }

  private static double belowLevels() {
    EnergyStatistics found =
        new MaxwellFormula().energies(junction(5, 1, 0.25, 1), new double[] {0.25});
    return found.below().getFirst().value();
  }

  private static LevelMixture steadyState(Junction junction, int levels) {
    return PauliMasterEquation.withLevels(levels).mixture(junction, levels);
  }

  private static double hotWeight() {
    LevelMixture state = steadyState(junction(5, 1, 0, 1), 30);
    return state.excitation() / LevelMixture.thermal(state.spectrum(), 5).excitation();
  }

  /** In the bins of the levels, at equal temperatures. */
  private static double differenceAt(double temperature) {
    Junction junction = junction(temperature, 1, temperature, 1);
    LevelMixture state = steadyState(junction, MANY_LEVELS);
    double sum = MaxwellEnergies.share(temperature, 0, 0.25);
    for (int n = 1; n <= MANY_LEVELS; n++) {
      double classical =
          MaxwellEnergies.share(temperature, (n - 0.5) * (n - 0.5), (n + 0.5) * (n + 0.5));
      sum += Math.abs(state.population(n) - classical);
    }
    return sum / 2;
  }
}
