package coldwall.study.correspondence;

import coldwall.classical.kramers.KramersEquation;
import coldwall.frame.Claim;
import coldwall.quantum.generator.MasterEquation;
import coldwall.study.soft.SoftEquations;
import coldwall.system.SoftJunction;
import coldwall.units.Display;
import java.util.List;
import java.util.OptionalInt;

/** What is known about hot particles, which are nearly classical. */
public final class CorrespondenceClaims {
  private static final double SOLVED = 1e-9;

  /** Of the differences, extrapolated, that the expected numbers come from. */
  private static final double EXTRAPOLATED = 1e-4;

  private static final double LAYER = 0.3;
  private static final double HOT = 300;
  private static final double COUPLING = 4 * Math.sqrt(HOT);
  private static final int LEVELS = 64;

  private CorrespondenceClaims() {}

  /** All of it. */
  public static List<Claim> all() {
    return List.of(
        davies(5, 0.0361109391669437),
        davies(50, 0.30284436535136094),
        davies(500, 0.6748266993740399),
        davies(3000, 0.8501664355035471),
        frozen(0.1, 340.78504401874494),
        frozen(0.2, 387.9614304150682),
        frozen(0.4, 358.87355342319455),
        universal(0.05, 412.9762108772848),
        universal(0.2, 429.0639923409276));
  }

  private static Claim davies(double hot, double expected) {
    return new Claim(
        "correspondence-layers-" + Display.number(hot),
        "Davies over weak classical current, xi = 0.1 L, T_c = T_h/2, T_h/E_1 = "
            + Display.number(hot),
        "PHYSICS.md 7.5",
        expected,
        SOLVED,
        () ->
            new Pair.Layers(0.1, new SoftEquations(OptionalInt.empty()))
                .at(hot, hot / 2)
                .ratio()
                .value());
  }

  /** A cold bath that freezes the classical particle, in a wide layer of a hot box. */
  private static Claim frozen(double share, double expected) {
    return new Claim(
        "correspondence-classical-" + Display.number(share),
        statement("Kramers equation", share),
        "PHYSICS.md 7.5",
        expected,
        EXTRAPOLATED,
        () -> new KramersEquation().solve(junction(share)).current().value());
  }

  private static Claim universal(double share, double expected) {
    return new Claim(
        "correspondence-universal-" + Display.number(share),
        statement("universal Lindblad, %s levels".formatted(LEVELS), share),
        "PHYSICS.md 7.5",
        expected,
        SOLVED,
        () ->
            new SoftEquations(OptionalInt.of(LEVELS))
                .solve(junction(share), new MasterEquation.UniversalLindblad())
                .current()
                .value());
  }

  private static String statement(String equation, double share) {
    return "%s, T_h = %s E_1, xi = %s L, lambda = 4 sqrt(T_h), T_c = %s T_h: J"
        .formatted(equation, Display.number(HOT), Display.number(LAYER), Display.number(share));
  }

  private static SoftJunction junction(double share) {
    return Pair.Layers.junction(LAYER, COUPLING, HOT, share * HOT);
  }
}
