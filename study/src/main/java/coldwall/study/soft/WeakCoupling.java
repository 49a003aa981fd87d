package coldwall.study.soft;

import coldwall.classical.kramers.Friction;
import coldwall.system.SoftJunction;
import java.util.List;

/**
 * The limit of weak friction in a flat box: a classical particle keeps one temperature, and J = g_h
 * g_c/(g_h + g_c) (T_h - T_c), g the friction of each bath averaged over the box.
 */
public final class WeakCoupling {
  private WeakCoupling() {}

  /** J over T_h - T_c. */
  public static double conductance(SoftJunction junction) {
    List<Double> means = new Friction(junction).means();
    return means.getFirst() * means.getLast() / (means.getFirst() + means.getLast());
  }
}
