package coldwall.frame;

import coldwall.units.Dimension;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One value of a result row, said once: its column in results.csv and its place in run.json follow
 * from it.
 *
 * @param <R> the row
 * @param column its name in results.csv, without its unit; empty if it stands in run.json only
 * @param path its place in run.json, dots between the levels; empty if it stands in results.csv
 *     only
 * @param kind what it is
 * @param dimension what it measures
 * @param value in natural units if it is a quantity; null or NaN where there is nothing
 */
public record Field<R>(
    String column,
    String path,
    Kind kind,
    Dimension dimension,
    Function<R, @Nullable Object> value) {

  /** What a field holds. */
  public enum Kind {
    /** A quantity in natural units, a Double. */
    REAL,
    /** A whole number as a Double, NaN for none. */
    WHOLE,
    /** A quantity as it was typed. */
    TYPED,
    /** A text, a truth value, or nothing at all. */
    OTHER
  }

  /** A quantity in natural units. */
  public static <R> Field<R> of(
      String column, String path, Dimension dimension, ToDoubleFunction<R> value) {
    return new Field<>(column, path, Kind.REAL, dimension, value::applyAsDouble);
  }

  /** A pure number. */
  public static <R> Field<R> of(String column, String path, ToDoubleFunction<R> value) {
    return of(column, path, Dimension.DIMENSIONLESS, value);
  }

  /** A whole number. */
  public static <R> Field<R> whole(String column, String path, ToDoubleFunction<R> value) {
    return new Field<>(column, path, Kind.WHOLE, Dimension.DIMENSIONLESS, value::applyAsDouble);
  }

  /** A quantity as it was typed. */
  public static <R> Field<R> typed(
      String column, String path, Dimension dimension, Function<R, Quantity> value) {
    return new Field<>(column, path, Kind.TYPED, dimension, value::apply);
  }

  /** A text, a truth value, or nothing at all. */
  public static <R> Field<R> other(
      String column, String path, Function<R, @Nullable Object> value) {
    return new Field<>(column, path, Kind.OTHER, Dimension.DIMENSIONLESS, value);
  }

  /** The same field in results.csv only. */
  public Field<R> inTableOnly() {
    return new Field<>(column, "", kind, dimension, value);
  }

  /** A field of a larger row. */
  public <S> Field<S> within(Function<S, R> part) {
    return new Field<>(column, path, kind, dimension, row -> value.apply(part.apply(row)));
  }

  /** The columns of these fields. */
  public static <R> List<ResultColumn> columns(
      List<Field<R>> fields, IntFunction<R> rows, UnitSystem units) {
    return fields.stream()
        .filter(field -> !field.column.isEmpty())
        .map(field -> field.column(rows, units))
        .toList();
  }

  private ResultColumn column(IntFunction<R> rows, UnitSystem units) {
    String name = ResultColumn.withUnit(column, dimension, units);
    return switch (kind) {
      case REAL ->
          new ResultColumn.Real(name, row -> units.fromNatural(dimension, number(rows.apply(row))));
      case TYPED ->
          new ResultColumn.Real(name, row -> ((Quantity) object(rows.apply(row))).in(units));
      case WHOLE -> new ResultColumn.Whole(name, row -> number(rows.apply(row)));
      case OTHER -> new ResultColumn.Text(name, row -> object(rows.apply(row)).toString());
    };
  }

  private double number(R row) {
    return (Double) object(row);
  }

  private Object object(R row) {
    Object found = value.apply(row);
    if (found == null) {
      throw new IllegalStateException(column + " must not be null in a table");
    }
    return found;
  }

  /** One row as a tree for scripts. */
  public static <R> Map<String, Object> document(List<Field<R>> fields, R row, UnitSystem units) {
    Map<String, Object> tree = new LinkedHashMap<>();
    for (Field<R> field : fields) {
      if (!field.path.isEmpty()) {
        put(tree, field.path, field.shown(row, units));
      }
    }
    return tree;
  }

  @SuppressWarnings("unchecked") // Only this function puts trees into the tree.
  private static void put(Map<String, Object> tree, String path, @Nullable Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      tree.put(path, value);
    } else {
      Object branch = tree.computeIfAbsent(path.substring(0, dot), _ -> new LinkedHashMap<>());
      put((Map<String, Object>) branch, path.substring(dot + 1), value);
    }
  }

  private @Nullable Object shown(R row, UnitSystem units) {
    return switch (kind) {
      case REAL -> Document.finite(units.fromNatural(dimension, number(row)));
      case TYPED -> ((Quantity) object(row)).in(units);
      case WHOLE -> Double.isNaN(number(row)) ? null : (long) number(row);
      case OTHER -> value.apply(row);
    };
  }
}
