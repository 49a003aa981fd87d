package coldwall.frame.held;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A list whose items are made whenever they are looked at: a million of them take no room.
 *
 * @param <T> the items
 */
public final class View<T> extends AbstractList<T> implements RandomAccess {
  private final int size;
  private final IntFunction<T> items;

  /** So many items, by their place. */
  public View(int size, IntFunction<T> items) {
    this.size = size;
    this.items = items;
  }

  @Override
  public T get(int index) {
    return items.apply(index);
  }

  @Override
  public int size() {
    return size;
  }
}
