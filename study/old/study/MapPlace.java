package coldwall.study;

import coldwall.study.input.Setup;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The user's own junction on a survival map, at equal couplings.
 *
 * @param setup the junction
 * @param hotOverGround its T_h/E_1
 * @param walls what it does with each of the map's walls
 */
record MapPlace(Setup setup, double hotOverGround, List<Ndtr> walls) {
  MapPlace {
    walls = List.copyOf(walls);
  }

  /** The place on this map, if one is wanted. */
  static @Nullable MapPlace of(SurvivalMap map) {
    Setup setup = map.spec().place();
    if (setup == null) {
      return null;
    }
    double hotOverGround = setup.junction().hot().temperature() / setup.junction().groundEnergy();
    List<Ndtr> walls =
        IntStream.range(0, map.walls())
            .mapToObj(wall -> NdtrFinder.find(DepthCurve.of(map.contender(wall, hotOverGround, 1))))
            .toList();
    return new MapPlace(setup, hotOverGround, walls);
  }
}
