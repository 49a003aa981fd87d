package coldwall.study.input;

import coldwall.input.InvalidInputException;
import java.util.Iterator;
import java.util.stream.Stream;

/** Looks for a point that can be solved, before any is. */
public final class Possible {
  private Possible() {}

  /**
   * Asks until one does not refuse.
   *
   * @throws InvalidInputException what the first one said, if all refuse
   */
  public static void anywhere(Stream<Runnable> checks) {
    Iterator<Runnable> each = checks.iterator();
    InvalidInputException first = null;
    while (each.hasNext()) {
      try {
        each.next().run();
        return;
      } catch (InvalidInputException refused) {
        first = first == null ? refused : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
