package coldwall.study;

import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.Map;

/**
 * Numbers inside as they are shown: in sentences, tables and documents.
 *
 * @param units of all output
 */
record Shown(UnitSystem units) {

  /** With its unit, for a sentence. */
  String text(Dimension dimension, double natural) {
    return new Display(units).text(dimension, natural);
  }

  /** Without its unit, for a table. */
  String cell(Dimension dimension, double natural) {
    return Display.number(units.fromNatural(dimension, natural));
  }

  /** The head of a table's column, or the label of an axis. */
  String head(String name, Dimension dimension) {
    String symbol = units.symbol(dimension);
    return symbol.isEmpty() ? name : name + " (" + symbol + ")";
  }

  /** A number without a unit and its uncertainty. */
  static String plusMinus(Estimate estimate) {
    return Display.number(estimate.value()) + " ± " + Display.number(estimate.uncertainty());
  }

  /** Puts it into a document; null if it is not finite. */
  void put(Map<String, Object> node, String name, Dimension dimension, double natural) {
    double value = units.fromNatural(dimension, natural);
    node.put(name, Double.isFinite(value) ? value : null);
  }

  /** Puts it as it was typed. */
  void put(Map<String, Object> node, String name, Quantity typed) {
    node.put(name, typed.in(units));
  }
}
