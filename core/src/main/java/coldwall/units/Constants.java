package coldwall.units;

/**
 * The physical constants that join natural and SI units: CODATA 2022 [CODATA2022]. Those of the SI
 * definition are exact.
 */
public final class Constants {
  private Constants() {}

  /** Planck's constant, in J s (exact). */
  public static final double PLANCK = 6.62607015e-34;

  /** Planck's constant over 2 pi, in J s (exact). */
  public static final double REDUCED_PLANCK = PLANCK / (2 * Math.PI);

  /** Boltzmann's constant, in J/K (exact). */
  public static final double BOLTZMANN = 1.380649e-23;

  /** The elementary charge, in C (exact); one electronvolt in J. */
  public static final double ELEMENTARY_CHARGE = 1.602176634e-19;

  /** The electron's mass, in kg. */
  public static final double ELECTRON_MASS = 9.1093837139e-31;

  /** The atomic mass constant, in kg. */
  public static final double ATOMIC_MASS = 1.66053906892e-27;
}
