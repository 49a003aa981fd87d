package coldwall.study.noise;

import coldwall.classical.HeatNoise;
import coldwall.classical.montecarlo.HeatWindows;
import coldwall.frame.Claim;
import coldwall.system.Box;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.Particle;
import coldwall.system.QuantumWall;
import coldwall.watch.Watch;
import java.util.List;

/** What is known about the noise of the heat between Maxwell walls. */
public final class NoiseClaims {
  private static final String SOURCE = "PHYSICS.md 2.6";

  /** Some tens of roundings. */
  private static final double ROUNDING = 1e-14;

  private static final int WINDOWS = 100_000;

  /** Long against a round trip of 1.8. */
  private static final double WINDOW = 100;

  /** Of 0.5 per cent each: the variance of so many windows, and what is left of their ends. */
  private static final double THREE_STANDARD_ERRORS = 0.015;

  private NoiseClaims() {}

  /** All of it. */
  public static List<Claim> all() {
    return List.of(
        new Claim(
            "noise-growth",
            "maxwell walls, L = pi/sqrt(2), T_h = 5, T_c = 1.25: the noise grows by dS/d(ln t)",
            SOURCE,
            1.3314936125914556,
            ROUNDING,
            () -> HeatNoise.growth(maxwell(Math.PI / Math.sqrt(2), 5, 1.25, 1, 1))),
        new Claim(
            "noise-growth-accommodation",
            "maxwell walls of accommodation 0.5 and 0.8, L = 1, T_h = 2, T_c = 0.5: dS/d(ln t)",
            SOURCE,
            0.10727337428276616,
            ROUNDING,
            () -> HeatNoise.growth(maxwell(1, 2, 0.5, 0.5, 0.8))),
        new Claim(
            "noise-equilibrium",
            "maxwell walls, L = 1, T_h = T_c = 2, counted in 100,000 windows: S = T^2/(L <1/v>)",
            SOURCE,
            4.51351666838205,
            THREE_STANDARD_ERRORS,
            () ->
                new HeatWindows(1, WINDOWS, WINDOW)
                    .count(maxwell(1, 2, 2, 1, 1), Watch.NONE)
                    .noise()
                    .value()));
  }

  private static Junction maxwell(
      double length, double hot, double cold, double hotAccommodation, double coldAccommodation) {
    QuantumWall none = new QuantumWall.WallFlux(1);
    return new Junction(
        new Particle(1),
        new Box(length),
        new Contact(hot, new ClassicalWall.Maxwell(hotAccommodation), none),
        new Contact(cold, new ClassicalWall.Maxwell(coldAccommodation), none));
  }
}
