package coldwall.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** The units that a user may write, with their size in the SI unit of their dimension. */
final class Units {
  private static final BigDecimal ELECTRONVOLT = BigDecimal.valueOf(Constants.ELEMENTARY_CHARGE);
  private static final BigDecimal KELVIN = BigDecimal.valueOf(Constants.BOLTZMANN);

  /** h: a frequency stands for the energy h f of its photon. */
  private static final BigDecimal PLANCK = BigDecimal.valueOf(Constants.PLANCK);

  private static final BigDecimal ANGSTROM = new BigDecimal("1e-10");

  private Units() {}

  /** By their names, in the order in which they are offered. */
  static Map<String, BigDecimal> of(Dimension dimension) {
    Map<String, BigDecimal> units = new LinkedHashMap<>();
    switch (dimension) {
      case LENGTH -> {
        units.put("m", BigDecimal.ONE);
        // The letter, the sign for the unit, and the letter with a ring put on it.
        units.put("\u00c5", ANGSTROM);
        units.put("\u212b", ANGSTROM);
        units.put("A\u030a", ANGSTROM);
        units.put("angstrom", ANGSTROM);
      }
      case MASS -> {
        units.put("m_e", BigDecimal.valueOf(Constants.ELECTRON_MASS));
        units.put("me", BigDecimal.valueOf(Constants.ELECTRON_MASS));
        units.put("u", BigDecimal.valueOf(Constants.ATOMIC_MASS));
        units.put("Da", BigDecimal.valueOf(Constants.ATOMIC_MASS));
        units.put("g", new BigDecimal("1e-3"));
      }
      case TEMPERATURE -> {
        units.put("K", BigDecimal.ONE);
        units.put("eV", ELECTRONVOLT.divide(KELVIN, MathContext.DECIMAL128));
      }
      case ENERGY -> {
        units.put("J", BigDecimal.ONE);
        units.put("eV", ELECTRONVOLT);
        units.put("K", KELVIN);
        units.put("Hz", PLANCK);
      }
      case NOISE -> units.put("JW", BigDecimal.ONE);
      case RATE -> {
        units.put("/s", BigDecimal.ONE);
        units.put("Hz", BigDecimal.ONE);
      }
      case INVERSE_FORCE_SQUARED -> units.put("/N^2", BigDecimal.ONE);
      case POWER -> units.put("W", BigDecimal.ONE);
      case POWER_PER_TEMPERATURE -> units.put("W/K", BigDecimal.ONE);
      case TIME -> units.put("s", BigDecimal.ONE);
      case ENERGY_SQUARED -> units.put("J^2", BigDecimal.ONE);
      case DIMENSIONLESS -> {}
    }
    return units;
  }
}
