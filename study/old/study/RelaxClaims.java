package coldwall.study;

import coldwall.classical.montecarlo.RelaxationRun;
import coldwall.classical.montecarlo.RelaxationRun.Decay;
import coldwall.classical.wall.WallRelaxation;
import coldwall.spec.RelaxParser;
import coldwall.spec.RelaxSpec;
import coldwall.settings.SpecText;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Contact;
import coldwall.system.QuantumWall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is said about the relaxation by one bath, as the study of it sees it. */
final class RelaxClaims {
  private static final String SOURCE = "PHYSICS.md 2.3";
  private static final String QUANTUM_SOURCE = "PHYSICS.md 5.3, 3.6";
  private static final int POINTS = 200;

  private RelaxClaims() {}

  static List<Claim> all() {
    return List.of(
        new Claim(
            "relaxation-fit",
            "one metropolis wall, T from 0.29 to 1 E_max: N* ~ T^-0.9, fitted exponent",
            "PHYSICS.md 5.3, 2.3",
            0.90,
            0.006,
            () -> exponent(RelaxExponents.LOWEST_OF_NINE_TENTHS, 1)),
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
        limit("metropolis", new QuantumWall.Metropolis(1), "gamma/N"),
        limit("wall-flux", new QuantumWall.WallFlux(1), "alpha v_2/2L"),
        limit("wall-force", new QuantumWall.WallForce(1), "3 gamma E_1 F_12^2"),
        new Claim(
            "relaxation-full-gap",
            "one wall-flux bath, T -> 0: full gap over alpha v_2/4L",
            QUANTUM_SOURCE,
            1,
            1e-12,
            () -> {
              ThirdLaw law = ThirdLaw.of(spec(), new QuantumWall.WallFlux(1));
              return law.atZero().lindbladianGap() / law.limit().lindbladianGap();
            }),
        new Claim(
            "relaxation-constant",
            "one metropolis bath: the population gap is constant within 0.1 % up to T/E_1",
            QUANTUM_SOURCE,
            0.4343,
            2e-4,
            () -> ThirdLaw.of(spec(), new QuantumWall.Metropolis(1)).populationEnd()));
  }

  private static Claim limit(String bath, QuantumWall wall, String rate) {
    return new Claim(
        "relaxation-limit-" + bath,
        "one " + bath + " bath, T -> 0: population gap over " + rate,
        QUANTUM_SOURCE,
        1,
        1e-12,
        () -> {
          ThirdLaw law = ThirdLaw.of(spec(), wall);
          return law.atZero().populationGap() / law.limit().populationGap();
        });
  }

  private static RelaxSpec spec() {
    return RelaxParser.parse(SpecText.ofFlags(Map.of("uniform", "400")));
  }

  private static Contact uniform(double temperature) {
    return new Contact(
        temperature,
        new ClassicalWall.Metropolis(new Proposal.Uniform(1)),
        new QuantumWall.Reset(1));
  }

  private static double exponent(double from, double to) {
    List<PowerLaw.Point> points = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      double temperature = from * StrictMath.pow(to / from, i / (POINTS - 1.0));
      double collisions = WallRelaxation.at(uniform(temperature)).collisions();
      points.add(new PowerLaw.Point(temperature, collisions, 0));
    }
    return -PowerLaw.fit(points).exponent().value();
  }

  /** Its standard error is 0.4 per cent. */
  private static double simulated() {
    Contact contact = uniform(0.1);
    Decay decay = new RelaxationRun(1, 100_000).at(contact, 9);
    return decay.relaxationByRest().value() / WallRelaxation.at(contact).collisions();
  }
}
