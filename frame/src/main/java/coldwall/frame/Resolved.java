package coldwall.frame;

import coldwall.units.UnitSystem;
import java.util.List;

/**
 * What decides the numbers of a study: equal ones give equal results.
 *
 * @param lines a setting a line, as in {@code junction.hot.temperature=5.0}
 * @param seed of everything random
 * @param units of all output
 */
public record Resolved(List<String> lines, long seed, UnitSystem units) {
  public Resolved {
    lines = List.copyOf(lines);
  }
}
