package coldwall.study;

import coldwall.units.UnitSystem;
import java.util.List;

/**
 * A question that is answered by solving many independent points and looking at them together.
 * Implementations are immutable: the same study gives the same rows, in whatever order, on whatever
 * thread.
 */
public interface Study {

  /** The name of its command. */
  String name();

  /** Everything that decides its numbers, a line each: equal texts give equal results. */
  String canonical();

  /** The seed of everything random. */
  long seed();

  /** The units of all output. */
  UnitSystem units();

  /** How many points there are. */
  int size();

  /** The names of the coordinates of a point. */
  List<String> coordinates();

  /** The point with this index. */
  Point point(int index);

  /** The names of the values in a row. */
  List<String> values();

  /**
   * Solves one point. What the junction does not allow there is in the row's error; it does not
   * throw.
   */
  Row solve(Point point);

  /** Something to say while it runs, from the rows seen so far. */
  default RunningEstimate estimate() {
    return RunningEstimate.NONE;
  }

  /**
   * What follows from the rows. If rows are missing, or the thread is interrupted, what is there is
   * shown without judgement, and the thread stays interrupted.
   */
  Findings analyse(ResultLog log, int threads, Progress progress);
}
