package coldwall.frame;

import coldwall.units.Dimension;
import coldwall.units.Estimate;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.AbstractList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A tree for scripts, key by key, in the units of the output. What is not there or not finite is
 * null.
 */
public final class Document {
  /** Beyond, a list would be too large to read at once; results.csv has all of it. */
  public static final int LONGEST_LIST = 100_000;

  private final UnitSystem units;
  private final Map<String, Object> tree = new LinkedHashMap<>();

  /** An empty tree in these units. */
  public Document(UnitSystem units) {
    this.units = units;
  }

  /**
   * A text, a number, a truth value, a list, another tree, a quantity as it was typed, or nothing.
   */
  public Document put(String name, @Nullable Object value) {
    tree.put(name, plain(value));
    return this;
  }

  private @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case Document document -> document.tree();
      case Quantity typed -> typed.in(units);
      case Double number -> finite(number);
      case null, default -> value;
    };
  }

  /** A quantity in natural units. */
  public Document put(String name, Dimension dimension, double natural) {
    tree.put(name, finite(units.fromNatural(dimension, natural)));
    return this;
  }

  /** A quantity with its uncertainty, under the name with Uncertainty behind it. */
  public Document put(String name, Dimension dimension, Estimate natural) {
    return put(name, dimension, natural.value())
        .put(name + "Uncertainty", dimension, natural.uncertainty());
  }

  /** All of another tree, at this level. */
  public Document putAll(Document other) {
    tree.putAll(other.tree);
    return this;
  }

  /** The whole. */
  public Map<String, Object> tree() {
    return Collections.unmodifiableMap(tree);
  }

  /** The number, or null if it is none. */
  public static @Nullable Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }

  /** Items that are made one by one as they are written; null if they are too many. */
  public static <T> @Nullable List<T> list(int size, IntFunction<T> item) {
    if (size > LONGEST_LIST) {
      return null;
    }
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        return item.apply(index);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }
}
