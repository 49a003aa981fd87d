package coldwall.study.motion;

import java.util.List;

/**
 * A piece of a trajectory.
 *
 * @param events what happened, in order; none if nothing ever happens again
 * @param end where the next stretch begins
 */
public record Stretch(List<Event> events, Tally end) {
  public Stretch {
    events = List.copyOf(events);
  }
}
