package coldwall.frame;

import java.util.Optional;
import java.util.Set;

/**
 * A question that is answered by solving many independent points and looking at them together.
 * Implementations are immutable.
 */
public interface Study {

  /** The name of its command. */
  String name();

  /** Its settings, resolved. */
  Resolved settings();

  /**
   * Whether there is a point that can be solved, as far as that shows without solving any. It is
   * asked before anything is written.
   *
   * @throws coldwall.input.InvalidInputException if there is none
   */
  default void check() {}

  /** The points that it begins with. */
  Stage points();

  /**
   * The paths of the settings that have no say in the rows of {@link #points}, but in what is made
   * of them: two runs that differ in these alone need not solve the points twice.
   */
  default Set<String> settingsBesidePoints() {
    return Set.of();
  }

  /**
   * Further points that the rows call for, such as a peak between two of them; solved, stored and
   * gone on with like the first.
   *
   * @param points the rows of all points
   */
  default Optional<Stage> further(RowTable points) {
    return Optional.empty();
  }

  /** Something to say while it runs, from the rows seen so far. */
  default RunningEstimate estimate() {
    return RunningEstimate.NONE;
  }

  /** What follows from the rows. If rows are missing, what is there is shown without judgement. */
  Findings findings(Rows rows);
}
