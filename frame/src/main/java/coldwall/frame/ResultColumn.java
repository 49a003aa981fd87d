package coldwall.frame;

import coldwall.units.Dimension;
import coldwall.units.UnitSystem;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/** One column of the results: its name, the unit included, and what stands in each row. */
public sealed interface ResultColumn {

  /** The column's name. */
  String name();

  /** The text in a row; empty where there is nothing. */
  String cell(int row);

  /** Real numbers; NaN and infinities are nothing. */
  record Real(String name, IntToDoubleFunction value) implements ResultColumn {
    @Override
    public String cell(int row) {
      double number = value.applyAsDouble(row);
      return Double.isFinite(number) ? Double.toString(number) : "";
    }
  }

  /** Whole numbers; NaN is nothing. */
  record Whole(String name, IntToDoubleFunction value) implements ResultColumn {
    @Override
    public String cell(int row) {
      double number = value.applyAsDouble(row);
      return Double.isNaN(number) ? "" : Long.toString((long) number);
    }
  }

  /** Texts. */
  record Text(String name, IntFunction<String> value) implements ResultColumn {
    @Override
    public String cell(int row) {
      return value.apply(row);
    }
  }

  /** The name of a column with the unit appended, as in {@code cold_temperature_K}. */
  static String withUnit(String name, Dimension dimension, UnitSystem units) {
    String unit = units.symbol(dimension).replace("/", "_per_").replaceFirst("^_", "");
    return unit.isEmpty() ? name : name + "_" + unit;
  }
}
