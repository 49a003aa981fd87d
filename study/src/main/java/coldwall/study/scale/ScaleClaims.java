package coldwall.study.scale;

import coldwall.frame.Claim;
import coldwall.settings.SpecText;
import coldwall.study.curve.Model;
import coldwall.study.curve.Model.Part;
import coldwall.study.curve.PowerLaw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is said about the current in longer boxes, as the study of it sees it. */
public final class ScaleClaims {
  /** Boxes in which T_h is 3648 to 8207 E_1. */
  private static final String LONG = "60:90:9";

  /** Roundings of the elimination of some hundred levels, in a slope over a factor of 1.5. */
  private static final double LEVELS = 1e-11;

  private ScaleClaims() {}

  /** All of them. */
  public static List<Claim> all() {
    return List.of(
        claim("classical-maxwell", "maxwell walls", -1, 1e-13, Part.CLASSICAL, Map.of()),
        claim(
            "classical-metropolis",
            "metropolis walls",
            -1,
            1e-10,
            Part.CLASSICAL,
            Map.of("classical", "metropolis")),
        claim(
            "wall-flux",
            "wall-flux, T_h from 3648 E_1, nothing scaled",
            -1.0095201484285392,
            LEVELS,
            Part.QUANTUM,
            Map.of()),
        claim(
            "reset",
            "reset, T_h from 3648 E_1, rate ~ 1/L",
            -1.0044692023862456,
            LEVELS,
            Part.QUANTUM,
            Map.of("quantum", "reset")),
        claim(
            "metropolis",
            "quantum metropolis, T_h from 3648 E_1, rate ~ 1/L",
            -1.0005910628473933,
            LEVELS,
            Part.QUANTUM,
            Map.of("quantum", "metropolis")));
  }

  private static Claim claim(
      String name,
      String what,
      double expected,
      double tolerance,
      Part part,
      Map<String, String> flags) {
    return new Claim(
        "scaling-" + name,
        what + ", L = 60 to 90: exponent of J ~ L^p, -1 for T_h >> E_1",
        "PHYSICS.md 5.3, 3.8",
        expected,
        tolerance,
        () -> exponent(part, flags));
  }

  private static double exponent(Part part, Map<String, String> flags) {
    Map<String, String> all = new LinkedHashMap<>(flags);
    all.put("length-log", LONG);
    LengthScaling study = LengthScaling.of(SpecText.ofFlags(all));
    Model model =
        study.models().stream().filter(found -> found.part() == part).findFirst().orElseThrow();
    List<PowerLaw.Point> points =
        study
            .lengths()
            .naturals()
            .mapToObj(length ->
                new PowerLaw.Point(length, study.solve(model, length).current().value(), 0))
            .toList();
    return PowerLaw.fit(points).exponent().value();
  }
}
