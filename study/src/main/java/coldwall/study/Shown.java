package coldwall.study;

import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Numbers inside as they are shown: in sentences, tables and documents.
 *
 * @param units of all output
 */
record Shown(UnitSystem units) {
  private static final MathContext TWO_DIGITS = new MathContext(2);

  /** An uncertainty below that says nothing about the digits of its number. */
  private static final double ROUNDING = 1e-12;

  /** With its unit, for a sentence. */
  String text(Dimension dimension, double natural) {
    return new Display(units).text(dimension, natural);
  }

  /** An energy, for a sentence, where it is compared with temperatures. */
  String energy(double natural) {
    String kelvins = text(Dimension.TEMPERATURE, natural);
    return units == UnitSystem.SI ? "k_{B} × " + kelvins : kelvins;
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

  /** A number without a unit, to two digits of its uncertainty, and the uncertainty. */
  static String plusMinus(Estimate estimate) {
    double uncertainty = estimate.uncertainty();
    if (!(uncertainty > ROUNDING * Math.abs(estimate.value()) && Double.isFinite(uncertainty))) {
      return Display.number(estimate.value()) + " ± " + Display.number(uncertainty);
    }
    BigDecimal rounded = new BigDecimal(uncertainty).round(TWO_DIGITS);
    BigDecimal value =
        new BigDecimal(estimate.value()).setScale(rounded.scale(), RoundingMode.HALF_EVEN);
    return value.toPlainString() + " ± " + rounded.toPlainString();
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
