package coldwall.frame;

import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;

/**
 * Numbers inside as they are shown: in sentences and tables.
 *
 * @param units of all output
 */
public record Shown(UnitSystem units) {
  /** An uncertainty below this share would not show in the digits of its number. */
  private static final double VISIBLE = 1e-4;

  /** An uncertainty below that says nothing about the digits of its number. */
  private static final double ROUNDING = 1e-12;

  /** With its unit, for a sentence. */
  public String text(Dimension dimension, double natural) {
    return new Display(units).text(dimension, natural);
  }

  /** With its unit and its error, if that shows. */
  public String text(Dimension dimension, Estimate natural) {
    return isVisible(natural)
        ? new Display(units).text(dimension, natural)
        : text(dimension, natural.value());
  }

  /** A share with its error, if that shows. */
  public static String percent(Estimate share) {
    return isVisible(share) ? Display.percent(share) : Display.percent(share.value());
  }

  private static boolean isVisible(Estimate estimate) {
    return estimate.uncertainty() > VISIBLE * Math.abs(estimate.value());
  }

  /** A temperature, for a sentence. */
  public String temperature(double natural) {
    return text(Dimension.TEMPERATURE, natural);
  }

  /** The scale that suits numbers up to this one, for an axis. */
  public Display.Scale scale(Dimension dimension, double largest) {
    return new Display(units).scale(dimension, largest);
  }

  /** The label of an axis on such a scale. */
  public static String head(String name, Display.Scale scale) {
    return head(name, scale.unit());
  }

  /** The label of an axis of heat currents, which says in natural units what they are. */
  public static String currents(Display.Scale scale) {
    return head("Heat current J", scale.unit().isEmpty() ? "ħ = k_{B} = 1" : scale.unit());
  }

  /** An energy, for a sentence, where it is compared with temperatures. */
  public String energy(double natural) {
    return ofTemperature(text(Dimension.TEMPERATURE, natural));
  }

  /** The same with its error, if that shows. */
  public String energy(Estimate natural) {
    return ofTemperature(text(Dimension.TEMPERATURE, natural));
  }

  private String ofTemperature(String kelvins) {
    return units == UnitSystem.SI ? "k_{B} × " + kelvins : kelvins;
  }

  /** Without its unit, for a table. */
  public String cell(Dimension dimension, double natural) {
    return Display.number(units.fromNatural(dimension, natural));
  }

  /** The head of a table's column, or the label of an axis. */
  public String head(String name, Dimension dimension) {
    return head(name, units.symbol(dimension));
  }

  private static String head(String name, String unit) {
    return unit.isEmpty() ? name : name + " (" + unit + ")";
  }

  /** Without its unit, with its error in its last digits if that shows, for a table. */
  public String cell(Dimension dimension, Estimate natural) {
    return number(natural.times(units.fromNatural(dimension, 1)));
  }

  /** A number without a unit, with its error in its last digits if that shows. */
  public static String number(Estimate estimate) {
    return isVisible(estimate) ? Display.number(estimate) : Display.number(estimate.value());
  }

  /** A number without a unit and with all digits that its error leaves, if there is any. */
  public static String plusMinus(Estimate estimate) {
    boolean isExact = estimate.uncertainty() <= ROUNDING * Math.abs(estimate.value());
    return Display.number(estimate) + (isExact ? " to rounding" : "");
  }
}
