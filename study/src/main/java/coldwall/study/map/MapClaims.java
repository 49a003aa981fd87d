package coldwall.study.map;

import coldwall.frame.Claim;
import coldwall.settings.SpecText;
import java.util.List;
import java.util.Map;

/** What is known about the survival map. */
public final class MapClaims {
  private static final SurvivalMap MAP = SurvivalMap.of(SpecText.ofFlags(Map.of()));

  private MapClaims() {}

  /** All of it. */
  public static List<Claim> all() {
    return List.of(
        onset("wall-flux", 1, 9.6752, "PHYSICS.md 3.3"),
        onset("wall-force", 1, 2.2872, "PHYSICS.md 3.4"),
        onset("wall-force", 10, 1.7482, "PHYSICS.md 3.4"),
        depth("wall-force", 10, 2, 0.019, 0.03, "PHYSICS.md 3.4"),
        depth("wall-force", 10, 5, 0.184, 3e-3, "PHYSICS.md 3.4"),
        depth("wall-force", 10, 20, 0.239, 3e-3, "PHYSICS.md 3.4"),
        depth("maxwell", 0.01, 2, 1, 0, "PHYSICS.md 2.2"));
  }

  private static Claim onset(String wall, double ratio, double expected, String source) {
    return new Claim(
        wall + "-onset-" + whole(ratio),
        wall + couplings(ratio) + ": NDTR begins at T_h/E_1",
        source,
        expected,
        3e-5,
        () ->
            MapFurther.between(
                    hot -> MAP.model(MAP.wall(wall), hot, ratio), expected / 1.1, expected * 1.1)
                .value());
  }

  private static Claim depth(
      String wall, double ratio, double hot, double expected, double tolerance, String source) {
    return new Claim(
        wall + "-unequal-depth-" + whole(hot),
        wall + couplings(ratio) + ", T_h = " + whole(hot) + " E_1: depth of the NDTR",
        source,
        expected,
        tolerance,
        () -> MapPoint.solve(MAP.model(MAP.wall(wall), hot, ratio)).depth().value());
  }

  private static String couplings(double ratio) {
    return ratio == 1 ? ", equal couplings" : ", coupling cold/hot " + ratio;
  }

  private static String whole(double number) {
    return Long.toString(Math.round(number));
  }
}
