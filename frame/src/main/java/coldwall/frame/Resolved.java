package coldwall.frame;

import coldwall.units.UnitSystem;
import java.util.List;

/**
 * What decides the numbers of a study: equal ones give equal results.
 *
 * @param lines a setting a line, as in {@code junction.hot.temperature=5.0}
 * @param seed of everything random
 * @param units of all output
 * @param typed the quantities that were given, as they were, each with its name
 */
public record Resolved(List<String> lines, long seed, UnitSystem units, List<String> typed) {
  public Resolved {
    lines = List.copyOf(lines);
    typed = List.copyOf(typed);
  }

  /** Of settings that were not typed. */
  public Resolved(List<String> lines, long seed, UnitSystem units) {
    this(lines, seed, units, List.of());
  }
}
