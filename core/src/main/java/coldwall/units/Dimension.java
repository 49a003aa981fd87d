package coldwall.units;

import java.util.Locale;

/** The kinds of quantity that Coldwall reads or writes, with the SI unit that results use. */
public enum Dimension {
  LENGTH("m"),
  MASS("kg"),
  TEMPERATURE("K"),
  ENERGY("J"),
  /** The noise of a heat current: the variance of a heat per unit time. */
  NOISE("JW"),
  /** Events per unit time. */
  RATE("/s"),
  /** The coupling of the wall-force bath. */
  INVERSE_FORCE_SQUARED("/N^2"),
  /** A heat current. */
  POWER("W"),
  /** A thermal conductance, or an entropy production. */
  POWER_PER_TEMPERATURE("W/K"),
  TIME("s"),
  /** The variance of an energy. */
  ENERGY_SQUARED("J^2"),
  DIMENSIONLESS("");

  private final String unit;

  Dimension(String unit) {
    this.unit = unit;
  }

  /** What it is called in a sentence. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The SI unit, empty for a pure number. */
  public String unit() {
    return unit;
  }
}
