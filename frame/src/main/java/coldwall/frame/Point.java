package coldwall.frame;

import java.io.Serializable;
import java.util.List;

/**
 * One independent piece of a study's work, in plain values that can be sent to another machine.
 *
 * @param index its place in the study, from 0
 * @param coordinates what it is computed at, in natural units, in the order of {@link Sweep#names}
 */
public record Point(int index, List<Double> coordinates) implements Serializable {
  public Point {
    coordinates = List.copyOf(coordinates);
  }
}
