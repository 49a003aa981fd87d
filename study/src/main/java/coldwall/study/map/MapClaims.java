package coldwall.study.map;

import coldwall.frame.Claim;
import coldwall.settings.SpecText;
import java.util.List;
import java.util.Map;

/** What is known about the survival map. */
public final class MapClaims {
  private static final SurvivalMap MAP = SurvivalMap.of(SpecText.ofFlags(Map.of()));

  /** What a peak that is found to 1e-6 T_h changes, and the cutoff of the levels. */
  private static final double PEAK = 1e-9;

  private MapClaims() {}

  /** All of it. */
  public static List<Claim> all() {
    return List.of(
        onset("wall-flux", 1, 9.67516486477432, "PHYSICS.md 3.3"),
        onset("wall-force", 1, 2.28724804047823, "PHYSICS.md 3.4"),
        onset("wall-force", 10, 1.7482495129586948, "PHYSICS.md 3.4"),
        depth("wall-force", 10, 2, 0.019135965855106685, "PHYSICS.md 3.4"),
        depth("wall-force", 10, 5, 0.1843074908881005, "PHYSICS.md 3.4"),
        depth("wall-force", 10, 20, 0.23899999475956868, "PHYSICS.md 3.4"));
  }

  private static Claim onset(String wall, double ratio, double expected, String source) {
    return new Claim(
        wall + "-onset-" + whole(ratio),
        wall + couplings(ratio) + ": NDTR begins at T_h/E_1",
        source,
        expected,
        MapFurther.ERROR,
        () ->
            MapFurther.between(
                    hot -> MAP.model(MAP.wall(wall), hot, ratio), expected / 1.1, expected * 1.1)
                .value());
  }

  private static Claim depth(
      String wall, double ratio, double hot, double expected, String source) {
    return new Claim(
        wall + "-unequal-depth-" + whole(hot),
        wall + couplings(ratio) + ", T_h = " + whole(hot) + " E_1: depth of the NDTR",
        source,
        expected,
        PEAK,
        () -> MapPoint.solve(MAP.model(MAP.wall(wall), hot, ratio)).depth().value());
  }

  private static String couplings(double ratio) {
    return ratio == 1 ? ", equal couplings" : ", coupling cold/hot " + ratio;
  }

  private static String whole(double number) {
    return Long.toString(Math.round(number));
  }
}
