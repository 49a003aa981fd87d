package coldwall.frame;

import java.io.Serializable;
import java.util.List;

/**
 * What came out at one point, in plain values that can be stored and sent.
 *
 * @param index the point's
 * @param values in natural units, in the order of {@link Stage#values}; NaN where there is none
 * @param error why something could not be computed, in one line; empty if all went well
 */
public record Row(int index, List<Double> values, String error) implements Serializable {
  public Row {
    values = List.copyOf(values);
  }

  /** Whether something could not be computed. */
  public boolean hasError() {
    return !error.isEmpty();
  }
}
