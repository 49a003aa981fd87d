package coldwall.study;

import coldwall.classical.kramers.KramersEquation;
import coldwall.classical.langevin.LangevinEquation;
import coldwall.frame.Claim;
import coldwall.quantum.generator.MasterEquation;
import coldwall.quantum.model.OpenSystem;
import coldwall.quantum.steady.OpenSystemSolver;
import coldwall.study.input.BoxSettings;
import coldwall.system.Box;
import coldwall.system.Particle;
import coldwall.system.SoftJunction;
import coldwall.units.Display;
import java.util.List;

/** The numbers about soft contacts: E_1 = 1, T_h = 5, layers of a tenth of the box, w_c = 200. */
final class TwinClaims {
  /** Of the differences, extrapolated, that the expected numbers come from. */
  private static final double EXTRAPOLATED = 1e-4;

  /** Two solutions of the same linear equations. */
  private static final double SOLVED = 1e-10;

  /** Three standard errors of so many steps. */
  private static final double THREE_STANDARD_ERRORS = 0.0165;

  private static final long STEPS = 40_000_000;

  private static final int LEVELS = 20;

  private TwinClaims() {}

  static List<Claim> all() {
    return List.of(
        classical(0.3, 0.1, 0.25609015319297473),
        classical(0.3, 0.5, 0.16663112059840535),
        classical(3, 0.05, 0.37251525966067744),
        classical(3, 0.1, 0.5324233727342452),
        classical(3, 0.2, 0.6763242173454812),
        classical(3, 0.3, 0.7072753399238195),
        classical(3, 0.5, 0.6093770643363959),
        classical(3, 0.8, 0.27837998403008973),
        classical(30, 0.1, 0.49334376220067977),
        classical(30, 0.3, 0.7061816231318123),
        classical(30, 0.5, 0.6262039368727894),
        simulated(3, 0.1, 0.5324233727342452),
        simulated(3, 0.3, 0.7072753399238195),
        simulated(30, 0.3, 0.7061816231318123),
        quantum(3, 0.02, 0.07682268231497377),
        quantum(3, 0.05, 0.07681616758855916),
        quantum(3, 0.1, 0.07679785155837185),
        quantum(3, 0.2, 0.07636674797116705),
        quantum(3, 0.3, 0.07457355353834336),
        quantum(3, 0.5, 0.06488882263624135),
        quantum(3, 0.8, 0.03298222640444035));
  }

  private static Claim classical(double coupling, double share, double expected) {
    return new Claim(
        name("classical", coupling, share),
        "Kramers equation, lambda = %s, T_c = %s T_h: J"
            .formatted(Display.number(coupling), Display.number(share)),
        "PHYSICS.md 7",
        expected,
        EXTRAPOLATED,
        () -> new KramersEquation().solve(layers(coupling, share)).current().value());
  }

  private static Claim simulated(double coupling, double share, double expected) {
    return new Claim(
        name("langevin", coupling, share),
        "Langevin simulation of 40,000,000 steps, lambda = %s, T_c = %s T_h: J"
            .formatted(Display.number(coupling), Display.number(share)),
        "PHYSICS.md 7",
        expected,
        THREE_STANDARD_ERRORS,
        () -> new LangevinEquation(1, STEPS).solve(layers(coupling, share)).current().value());
  }

  private static Claim quantum(double coupling, double share, double expected) {
    return new Claim(
        name("quantum", coupling, share),
        "universal Lindblad, %s levels, lambda = %s, T_c = %s T_h: J"
            .formatted(LEVELS, Display.number(coupling), Display.number(share)),
        "PHYSICS.md 7",
        expected,
        SOLVED,
        () ->
            OpenSystemSolver.automatic()
                .solve(
                    OpenSystem.of(layers(coupling, share), LEVELS),
                    new MasterEquation.UniversalLindblad())
                .summary()
                .current()
                .value());
  }

  private static String name(String mechanics, double coupling, double share) {
    return "twin-" + mechanics + "-" + Display.number(coupling) + "-" + Display.number(share);
  }

  private static SoftJunction layers(double coupling, double share) {
    double length = BoxSettings.UNIT_LENGTH;
    return SoftJunction.layers(
        new Particle(1), new Box(length), coupling, 200, 0.1 * length, 5, 5 * share);
  }
}
