package coldwall.study;

import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * The same junction with each quantum bath that it does not have, at the same ratio of coupling
 * strengths. The common strength does not matter: all four rate laws are linear in it.
 */
final class OtherBaths {
  /** In the order of preference for a second opinion: the paper's kind of bath first. */
  private static final List<DoubleFunction<QuantumWall>> BATHS =
      List.of(
          QuantumWall.Reset::new,
          QuantumWall.WallFlux::new,
          QuantumWall.Metropolis::new,
          QuantumWall.WallForce::new);

  private OtherBaths() {}

  static List<Junction> of(Junction junction) {
    QuantumWall hot = junction.hot().quantumWall();
    QuantumWall cold = junction.cold().quantumWall();
    double hotShare = hot.name().equals(cold.name()) ? hot.strength() / cold.strength() : 1;
    double scale = Math.max(hotShare, 1);
    return BATHS.stream()
        .filter(bath -> !isBoth(bath.apply(1), hot, cold))
        .map(bath -> with(junction, bath.apply(hotShare / scale), bath.apply(1 / scale)))
        .toList();
  }

  private static boolean isBoth(QuantumWall wall, QuantumWall hot, QuantumWall cold) {
    return wall.name().equals(hot.name()) && wall.name().equals(cold.name());
  }

  private static Junction with(Junction junction, QuantumWall hot, QuantumWall cold) {
    return new Junction(
        junction.particle(),
        junction.box(),
        new Contact(junction.hot().temperature(), junction.hot().classicalWall(), hot),
        new Contact(junction.cold().temperature(), junction.cold().classicalWall(), cold));
  }
}
