package coldwall.study.relax;

import coldwall.classical.montecarlo.RelaxationRun;
import coldwall.classical.wall.WallRelaxation;
import coldwall.frame.Claim;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.quantum.relaxation.ThirdLaw;
import coldwall.settings.SpecText;
import coldwall.study.curve.PowerLaw;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.QuantumWall;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What is said about the relaxation by one bath, as the study of it sees it. */
public final class RelaxClaims {
  private static final String SOURCE = "PHYSICS.md 2.3";
  private static final String QUANTUM_SOURCE = "PHYSICS.md 5.3, 3.6";
  private static final int POINTS = 200;

  private RelaxClaims() {}

  /** All of them. */
  public static List<Claim> all() {
    return List.of(
        new Claim(
            "relaxation-fit",
            "one metropolis wall, T from 0.29 to 1 E_max: N* ~ T^-0.9, fitted exponent",
            "PHYSICS.md 5.3, 2.3",
            0.90,
            0.006,
            () -> exponent(RelaxResult.LOWEST_OF_NINE_TENTHS, 1)),
        new Claim(
            "relaxation-cold-fit",
            "one metropolis wall, T up to 0.01 E_max: N* ~ T^-1, fitted exponent",
            SOURCE,
            1,
            0.005,
            () -> exponent(1e-4, 1e-2)),
        new Claim(
            "relaxation-from-rest",
            "one metropolis wall, T = 0.1 E_max, simulated: N* over the computed one",
            "PHYSICS.md 2.5",
            1,
            0.013,
            RelaxClaims::simulated),
        limit(new QuantumWall.Metropolis(1), "gamma/N"),
        limit(new QuantumWall.WallFlux(1), "alpha v_2/2L"),
        limit(new QuantumWall.WallForce(1), "3 gamma E_1 F_12^2"),
        new Claim(
            "relaxation-full-gap",
            "one wall-flux bath, T -> 0: full gap over alpha v_2/4L",
            QUANTUM_SOURCE,
            1,
            1e-12,
            () -> overLimit(new QuantumWall.WallFlux(1), BathRelaxation::lindbladianGap)),
        new Claim(
            "relaxation-constant",
            "one metropolis bath: the population gap is constant within 0.1 % up to T/E_1",
            QUANTUM_SOURCE,
            0.4343,
            2e-4,
            () -> thirdLaw(new QuantumWall.Metropolis(1)).populationEnd()));
  }

  private static Claim limit(QuantumWall bath, String rate) {
    return new Claim(
        "relaxation-limit-" + bath.name(),
        "one " + bath.name() + " bath, T -> 0: population gap over " + rate,
        QUANTUM_SOURCE,
        1,
        1e-12,
        () -> overLimit(bath, BathRelaxation::populationGap));
  }

  private static double overLimit(QuantumWall bath, ToDoubleFunction<BathRelaxation> gap) {
    ThirdLaw law = thirdLaw(bath);
    return gap.applyAsDouble(law.atZero()) / gap.applyAsDouble(law.limit());
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

  /** Its standard error is 0.4 per cent. */
  private static double simulated() {
    Contact contact = uniform(0.1);
    double byRest = new RelaxationRun(1, 100_000).at(contact, 9).relaxationByRest().value();
    return byRest / WallRelaxation.at(contact).collisions();
  }
}
