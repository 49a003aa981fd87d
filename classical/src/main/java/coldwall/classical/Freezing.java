package coldwall.classical;

import coldwall.junction.ClassicalWall;
import coldwall.junction.Contact;
import coldwall.junction.Junction;
import coldwall.solver.Diagnostic;
import coldwall.solver.HeatCurrent;
import coldwall.solver.SteadyState;
import java.util.List;

/** A Maxwell wall at T = 0 sends the particle off with no speed at all: it never comes back. */
final class Freezing {
  static final SteadyState STATE =
      new SteadyState(HeatCurrent.exact(0), List.of(new Diagnostic.Frozen()));

  private Freezing() {}

  static boolean freezes(Junction junction) {
    return freezesAt(junction.hot()) || freezesAt(junction.cold());
  }

  private static boolean freezesAt(Contact contact) {
    return contact.temperature() == 0 && contact.classicalWall() instanceof ClassicalWall.Maxwell;
  }
}
