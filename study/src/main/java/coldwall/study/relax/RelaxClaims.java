package coldwall.study.relax;

import coldwall.classical.montecarlo.RelaxationRun;
import coldwall.classical.wall.WallRelaxation;
import coldwall.frame.Claim;
import coldwall.quantum.relaxation.ThirdLaw;
import coldwall.settings.SpecText;
import coldwall.study.curve.PowerLaw;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.QuantumWall;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is said about the relaxation by one bath, as the study of it sees it. */
public final class RelaxClaims {
  private static final String SOURCE = "PHYSICS.md 2.3";
  private static final String QUANTUM_SOURCE = "PHYSICS.md 5.3, 3.6";
  private static final int POINTS = 200;

  /** Of the spectrum of a small matrix. */
  private static final double EXACT = 1e-12;

  /** Roundings of two hundred logarithms. */
  private static final double FIT = 1e-12;

  /** Of 0.4 per cent each. */
  private static final double THREE_STANDARD_ERRORS = 0.013;

  private RelaxClaims() {}

  /** All of them. */
  public static List<Claim> all() {
    return List.of(
        new Claim(
            "relaxation-fit",
            "one metropolis wall, T from 0.29 to 1 E_max: N* ~ T^-0.9, fitted exponent",
            "PHYSICS.md 5.3, 2.3",
            0.8989597589533322,
            FIT,
            () -> exponent(RelaxResult.LOWEST_OF_NINE_TENTHS, 1)),
        new Claim(
            "relaxation-cold-fit",
            "one metropolis wall, T up to 0.01 E_max: N* ~ T^-1, fitted exponent",
            SOURCE,
            1.0008267067343202,
            FIT,
            () -> exponent(1e-4, 1e-2)),
        new Claim(
            "relaxation-from-rest",
            "one metropolis wall, T = 0.1 E_max, simulated from rest: N*",
            "PHYSICS.md 2.5",
            9.49167602107545,
            THREE_STANDARD_ERRORS,
            RelaxClaims::simulated),
        limit(new QuantumWall.Metropolis(1), "gamma/N = 1/20", 0.05),
        limit(new QuantumWall.WallFlux(1), "alpha v_2/2L = 2/pi", 2 / Math.PI),
        limit(
            new QuantumWall.WallForce(1), "3 gamma E_1 F_12^2 = 96/pi^2", 96 / (Math.PI * Math.PI)),
        new Claim(
            "relaxation-full-gap",
            "one wall-flux bath, E_1 = 1, T = 0: full gap, alpha v_2/4L = 1/pi",
            QUANTUM_SOURCE,
            1 / Math.PI,
            EXACT,
            () -> thirdLaw(new QuantumWall.WallFlux(1)).atZero().lindbladianGap()),
        new Claim(
            "relaxation-constant",
            "one metropolis bath: the population gap is constant within 0.1 % up to T/E_1",
            QUANTUM_SOURCE,
            0.43429385321206737,
            1e-9,
            () -> thirdLaw(new QuantumWall.Metropolis(1)).populationEnd()));
  }

  private static Claim limit(QuantumWall bath, String rate, double expected) {
    return new Claim(
        "relaxation-limit-" + bath.name(),
        "one " + bath.name() + " bath, E_1 = 1, T = 0: population gap, " + rate,
        QUANTUM_SOURCE,
        expected,
        EXACT,
        () -> thirdLaw(bath).atZero().populationGap());
  }

  private static ThirdLaw thirdLaw(QuantumWall bath) {
    return Relax.of(SpecText.ofFlags(Map.of("uniform", "400"))).thirdLaw(bath);
  }

  private static Contact uniform(double temperature) {
    return new Contact(
        temperature,
        new ClassicalWall.Metropolis(new Proposal.Uniform(1)),
        new QuantumWall.Reset(1));
  }

  private static double exponent(double from, double to) {
    List<PowerLaw.Point> points =
        IntStream.range(0, POINTS)
            .mapToDouble(i -> from * StrictMath.pow(to / from, i / (POINTS - 1.0)))
            .mapToObj(temperature ->
                new PowerLaw.Point(
                    temperature, WallRelaxation.at(uniform(temperature)).collisions(), 0))
            .toList();
    return -PowerLaw.fit(points).exponent().value();
  }

  private static double simulated() {
    return new RelaxationRun(1, 100_000).at(uniform(0.1), 9).relaxationByRest().value();
  }
}
