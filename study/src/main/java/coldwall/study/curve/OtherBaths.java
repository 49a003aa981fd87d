package coldwall.study.curve;

import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.system.WallLaw;
import java.util.Comparator;
import java.util.List;

/**
 * The same junction with each quantum bath that it does not have, at the same ratio of coupling
 * strengths. The common strength does not matter: all four rate laws are linear in it.
 */
public final class OtherBaths {
  /** The first of them for a second opinion: the paper's kind of bath, then the twin of maxwell. */
  private static final List<String> PREFERRED = List.of("reset", "wall-flux");

  private OtherBaths() {}

  /** The junctions, the one preferred for a second opinion first. */
  public static List<Junction> of(Junction junction) {
    QuantumWall hot = junction.hot().quantumWall();
    QuantumWall cold = junction.cold().quantumWall();
    double hotShare = hot.name().equals(cold.name()) ? hot.strength() / cold.strength() : 1;
    double scale = Math.max(hotShare, 1);
    return QuantumWall.laws().stream()
        .filter(law -> !(law.equals(hot.law()) && law.equals(cold.law())))
        .sorted(Comparator.comparingInt(OtherBaths::rank))
        .map(law -> with(junction, law.of(hotShare / scale), law.of(1 / scale)))
        .toList();
  }

  private static int rank(WallLaw<QuantumWall> law) {
    int preferred = PREFERRED.indexOf(law.name());
    return preferred < 0 ? PREFERRED.size() : preferred;
  }

  private static Junction with(Junction junction, QuantumWall hot, QuantumWall cold) {
    return new Junction(
        junction.particle(),
        junction.box(),
        new Contact(junction.hot().temperature(), junction.hot().classicalWall(), hot),
        new Contact(junction.cold().temperature(), junction.cold().classicalWall(), cold));
  }
}
