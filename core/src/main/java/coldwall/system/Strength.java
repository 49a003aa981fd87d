package coldwall.system;

import coldwall.units.Dimension;

/** The kinds of coupling that a wall law may have as its parameter. */
public enum Strength {
  /** Jumps per unit time. */
  RATE("gamma", Dimension.RATE),
  /** The coupling of a bath that shakes a hard wall, in units of 1/force^2. */
  FORCE_COUPLING("gamma", Dimension.INVERSE_FORCE_SQUARED),
  /** The share of collisions that thermalise the particle, above 0 and at most 1. */
  ACCOMMODATION("accommodation", Dimension.DIMENSIONLESS);

  private final String parameter;
  private final Dimension dimension;

  Strength(String parameter, Dimension dimension) {
    this.parameter = parameter;
    this.dimension = dimension;
  }

  /** What the parameter is called wherever it is written. */
  public String parameter() {
    return parameter;
  }

  /** What it measures. */
  public Dimension dimension() {
    return dimension;
  }

  /** The power of the length with which {@link #ownUnit} goes. */
  public int lengthExponent() {
    return switch (this) {
      case RATE -> -2;
      case FORCE_COUPLING -> 6;
      case ACCOMMODATION -> 0;
    };
  }

  /** The value that is 1 in the box's own units, hbar = m = E_1 = 1. */
  public double ownUnit(Particle particle, Box box) {
    double energy = box.groundEnergy(particle);
    return switch (this) {
      case RATE -> energy;
      case FORCE_COUPLING -> 1 / (particle.mass() * energy * energy * energy);
      case ACCOMMODATION -> 1;
    };
  }
}
