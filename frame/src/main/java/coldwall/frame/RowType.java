package coldwall.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * How values of one type stand in a row as plain numbers, and come back.
 *
 * @param <V> the type
 * @param numbers what is stored of a value, in natural units; NaN where there is nothing
 * @param decoder makes a value of its stored numbers, which are all NaN where there was none
 */
public record RowType<V>(List<Stored<V>> numbers, Function<double[], V> decoder) {
  public RowType {
    numbers = List.copyOf(numbers);
  }

  /** One stored number. */
  public record Stored<V>(String name, ToDoubleFunction<V> value) {}

  /** One stored number. */
  public static <V> Stored<V> number(String name, ToDoubleFunction<V> value) {
    return new Stored<>(name, value);
  }

  /** The numbers of this type, then those of another one that is a part of it. */
  public static <V, P> List<Stored<V>> and(
      List<Stored<V>> own, RowType<P> other, Function<V, P> part) {
    List<Stored<V>> all = new ArrayList<>(own);
    other.numbers.forEach(stored ->
        all.add(new Stored<>(stored.name, value -> stored.value.applyAsDouble(part.apply(value)))));
    return all;
  }

  int size() {
    return numbers.size();
  }

  /** The value whose numbers these are, by their place. */
  V decode(IntToDoubleFunction stored) {
    double[] all = new double[size()];
    Arrays.setAll(all, stored);
    return decoder.apply(all);
  }

  List<Double> encode(V value) {
    return numbers.stream().map(stored -> stored.value.applyAsDouble(value)).toList();
  }
}
