package coldwall.study;

import coldwall.classical.kramers.KramersEquation;
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

  private static final int LEVELS = 20;

  private TwinClaims() {}

  static List<Claim> all() {
    return List.of(
        classical(0.3, 0.1, 0.25609015319297473),
        classical(0.3, 0.5, 0.16663112059840535),
        classical(3, 0.05, 0.37251525966067744),
        classical(3, 0.1, 0.53242337273424523),
        classical(3, 0.2, 0.6763242173454812),
        classical(3, 0.3, 0.70727533992381952),
        classical(3, 0.5, 0.60937706433639593),
        classical(3, 0.8, 0.27837998403008973),
        classical(30, 0.1, 0.49334376220067977),
        classical(30, 0.3, 0.70618162313181232),
        classical(30, 0.5, 0.62620393687278941),
        quantum(3, 0.02, 0.076822682314973773),
        quantum(3, 0.05, 0.076816167588559164),
        quantum(3, 0.1, 0.076797851558371849),
        quantum(3, 0.2, 0.076366747971167048),
        quantum(3, 0.3, 0.074573553538343357),
        quantum(3, 0.5, 0.06488882263624135),
        quantum(3, 0.8, 0.032982226404440353));
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

  private static Claim quantum(double coupling, double share, double expected) {
    return new Claim(
        name("quantum", coupling, share),
        "universal Lindblad, %d levels, lambda = %s, T_c = %s T_h: J"
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
