package coldwall.spec;

import coldwall.units.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * Ascending values of one quantity.
 *
 * @param spacing how they were given, in a few words; with the ends in full, it fixes the values
 * @param values as they were given
 */
public record Grid(String spacing, List<Quantity> values) {
  public Grid {
    values = List.copyOf(values);
  }

  /** How many values there are. */
  public int size() {
    return values.size();
  }

  /** The value at this place, in natural units. */
  public double natural(int index) {
    return values.get(index).natural();
  }

  /** The same values after a 0. */
  Grid withZero() {
    List<Quantity> all = new ArrayList<>(values);
    Quantity first = values.getFirst();
    all.addFirst(new Quantity(0, first.dimension(), first.hasUnit()));
    return new Grid("0 and " + spacing, all);
  }

  @Override
  public String toString() {
    return spacing;
  }
}
