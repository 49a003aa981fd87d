package coldwall.quantum.named;

import coldwall.input.InvalidInputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a system by their names, some of them a list with one number a site or a bath.
 *
 * @param values by name
 */
public record Numbers(Map<String, List<Double>> values) {
  public Numbers {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** All of one parameter. */
  public List<Double> list(String name) {
    List<Double> list = values.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no parameter " + name);
    }
    return list;
  }

  /** A parameter that is one number. */
  public double number(String name) {
    return all(name, 1).getFirst();
  }

  /** A parameter that is one whole number between bounds. */
  public int whole(String name, int least, int most) {
    double value = number(name);
    if (!(value >= least && value <= most && value == Math.rint(value))) {
      throw InvalidInputException.must(
          name, "be a whole number from " + least + " to " + most, value, "give such a number");
    }
    return (int) value;
  }

  /** So many numbers: as they are given, or one that stands for all. */
  public List<Double> all(String name, int count) {
    List<Double> list = list(name);
    if (list.size() == 1) {
      return Collections.nCopies(count, list.getFirst());
    }
    if (list.size() != count) {
      throw InvalidInputException.must(
          name,
          count == 1 ? "hold one number" : "hold one number for all, or " + count + " of them",
          list.size() + " numbers",
          "count again");
    }
    return list;
  }

  /**
   * The same with one of them changed.
   *
   * @param index of the site or bath, from 1; 0 for all of them
   * @param count how many there are
   */
  public Numbers with(String name, int index, int count, double value) {
    Map<String, List<Double>> changed = new LinkedHashMap<>(values);
    if (index == 0) {
      changed.put(name, List.of(value));
    } else {
      List<Double> list = new ArrayList<>(all(name, count));
      list.set(index - 1, value);
      changed.put(name, List.copyOf(list));
    }
    return new Numbers(changed);
  }
}
