package coldwall.units;

import static coldwall.units.Constants.BOLTZMANN;
import static coldwall.units.Constants.ELECTRON_MASS;
import static coldwall.units.Constants.REDUCED_PLANCK;

/**
 * The units in which a user speaks. Inside, every number is natural: hbar = k_B = 1, and for a
 * junction given in SI the units of length and mass are 1 nm and the electron's mass, so that the
 * unit of energy is hbar^2/(m_e nm^2) = 1.2209e-20 J, or 884.3 K.
 */
public enum UnitSystem {
  NATURAL,
  SI;

  private static final double NANOMETRE = 1e-9;
  private static final double ENERGY =
      REDUCED_PLANCK * REDUCED_PLANCK / (ELECTRON_MASS * NANOMETRE * NANOMETRE);

  /** The name that the command line and the results use. */
  public String label() {
    return this == SI ? "si" : "natural";
  }

  /** The number inside that stands for this value. */
  public double toNatural(Dimension dimension, double value) {
    return value / naturalUnit(dimension);
  }

  /** The value in the units of this system for a number inside. */
  public double fromNatural(Dimension dimension, double value) {
    return value * naturalUnit(dimension);
  }

  /** The unit's symbol behind a number, empty in natural units. */
  public String symbol(Dimension dimension) {
    return this == SI ? dimension.unit() : "";
  }

  private double naturalUnit(Dimension dimension) {
    if (this == NATURAL) {
      return 1;
    }
    return switch (dimension) {
      case LENGTH -> NANOMETRE;
      case MASS -> ELECTRON_MASS;
      case TEMPERATURE -> ENERGY / BOLTZMANN;
      case ENERGY -> ENERGY;
      case RATE -> ENERGY / REDUCED_PLANCK;
      case INVERSE_FORCE_SQUARED -> (NANOMETRE / ENERGY) * (NANOMETRE / ENERGY);
      case POWER -> ENERGY * (ENERGY / REDUCED_PLANCK);
      case POWER_PER_TEMPERATURE -> BOLTZMANN * (ENERGY / REDUCED_PLANCK);
      case TIME -> REDUCED_PLANCK / ENERGY;
      case ENERGY_SQUARED -> ENERGY * ENERGY;
      case DIMENSIONLESS -> 1;
    };
  }
}
