package coldwall.study.artifact;

import coldwall.classical.kramers.KramersEquation;
import coldwall.frame.Claim;
import coldwall.study.input.BoxSettings;
import coldwall.system.Box;
import coldwall.system.Coupling;
import coldwall.system.Particle;
import coldwall.system.Potential;
import coldwall.system.SoftContact;
import coldwall.system.SoftJunction;
import coldwall.system.SpectralDensity;
import coldwall.units.Display;
import java.util.List;

/** What is known about thin, thick and far-reaching contacts: E_1 = 1, T_h = 5, w_c = 200. */
public final class ArtifactClaims {
  /** Of the coarser solutions that a map is made of. */
  private static final double MAP = 1e-3;

  /** A closed form. */
  private static final double EXACT = 1e-6;

  private static final double HOT = 5;

  private ArtifactClaims() {}

  /** All of it. */
  public static List<Claim> all() {
    return List.of(
        layers(0.05, 1, 0.1, 0.5124749388601206),
        layers(0.05, 1, 0.3, 0.6620585324332491),
        layers(0.3, 10, 0.1, 0.7512293062441504),
        layers(0.3, 10, 0.3, 0.8521192485733036),
        layers(1, 10, 0.1, 0.8749401997556898),
        layers(1, 10, 0.3, 0.6913005389871489),
        uniform(3, 0.02),
        uniform(300, 0.02));
  }

  private static Claim layers(double layer, double coupling, double share, double expected) {
    return new Claim(
        "layers-%s-%s-%s"
            .formatted(Display.number(layer), Display.number(coupling), Display.number(share)),
        "Kramers equation, xi = %s L, lambda = %s, T_c = %s T_h: J"
            .formatted(Display.number(layer), Display.number(coupling), Display.number(share)),
        "PHYSICS.md 7.4",
        expected,
        MAP,
        () -> {
          double length = BoxSettings.UNIT_LENGTH;
          return KramersEquation.forMaps(layer)
              .solve(
                  SoftJunction.layers(
                      new Particle(1),
                      new Box(length),
                      coupling,
                      200,
                      layer * length,
                      HOT,
                      HOT * share))
              .current()
              .value();
        });
  }

  /** S = x for both baths: J = lambda/4 (T_h - T_c), however strong they are. */
  private static Claim uniform(double coupling, double share) {
    return new Claim(
        "uniform-coupling-" + Display.number(coupling),
        "the same coupling everywhere, lambda = %s, T_c = %s T_h: J"
            .formatted(Display.number(coupling), Display.number(share)),
        "PHYSICS.md 7.4",
        coupling / 4 * HOT * (1 - share),
        EXACT,
        () -> {
          SpectralDensity density = new SpectralDensity.Ohmic(coupling, 200);
          return KramersEquation.forMaps(1)
              .solve(
                  new SoftJunction(
                      new Particle(1),
                      new Box(BoxSettings.UNIT_LENGTH),
                      new Potential.Flat(),
                      List.of(
                          new SoftContact(new Coupling.Linear(0), density, HOT),
                          new SoftContact(new Coupling.Linear(0), density, HOT * share))))
              .current()
              .value();
        });
  }
}
