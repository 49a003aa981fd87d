package coldwall.study;

import coldwall.solver.Solver;
import coldwall.spec.ScaleParser;
import coldwall.spec.ScaleSpec;
import coldwall.settings.SpecText;
import coldwall.study.Contender.Part;
import coldwall.system.Junction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** What is said about the current in longer boxes, as the study of it sees it. */
final class ScaleClaims {
  /** Boxes in which T_h is 3648 to 8207 E_1. */
  private static final String LONG = "60:90:9";

  private ScaleClaims() {}

  static List<Claim> all() {
    return List.of(
        claim(
            "classical-maxwell",
            "maxwell walls: J ~ 1/L, exponent",
            1e-12,
            Part.CLASSICAL,
            Map.of()),
        claim(
            "classical-metropolis",
            "metropolis walls: J ~ 1/L, exponent",
            1e-9,
            Part.CLASSICAL,
            Map.of("classical", "metropolis")),
        claim(
            "wall-flux",
            "wall-flux, T_h from 3648 E_1, nothing scaled: J ~ 1/L, exponent",
            0.011,
            Part.QUANTUM,
            Map.of()),
        claim(
            "reset",
            "reset, T_h from 3648 E_1, rate ~ 1/L: J ~ 1/L, exponent",
            0.011,
            Part.QUANTUM,
            Map.of("quantum", "reset")),
        claim(
            "metropolis",
            "quantum metropolis, T_h from 3648 E_1, rate ~ 1/L: J ~ 1/L, exponent",
            0.011,
            Part.QUANTUM,
            Map.of("quantum", "metropolis")));
  }

  private static Claim claim(
      String name, String statement, double tolerance, Part part, Map<String, String> flags) {
    return new Claim(
        "scaling-" + name,
        statement,
        "PHYSICS.md 5.3, 3.8",
        -1,
        tolerance,
        () -> exponent(part, flags));
  }

  private static double exponent(Part part, Map<String, String> flags) {
    Map<String, String> all = new LinkedHashMap<>(flags);
    all.put("length-log", LONG);
    ScaleSpec spec = ScaleParser.parse(SpecText.ofFlags(all));
    Solver solver =
        Objects.requireNonNull(
            part == Part.CLASSICAL ? spec.classicalSolver() : spec.quantumSolver());
    List<PowerLaw.Point> points =
        IntStream.range(0, spec.lengths().size())
            .mapToDouble(spec.lengths()::natural)
            .mapToObj(length -> {
              Junction junction = spec.at(spec.junction(), length);
              return new PowerLaw.Point(length, solver.solve(junction).current().fromHot(), 0);
            })
            .toList();
    return PowerLaw.fit(points).exponent().value();
  }
}
