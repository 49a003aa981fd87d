package coldwall.system;

import coldwall.units.Dimension;
import java.util.function.ToDoubleBiFunction;

/** The kinds of coupling that a wall law may have as its parameter. */
public enum Strength {
  /** Jumps per unit time. */
  RATE("gamma", Dimension.RATE, (particle, box) -> box.groundEnergy(particle)),
  /** The coupling of a bath that shakes a hard wall, in units of 1/force^2. */
  FORCE_COUPLING(
      "gamma",
      Dimension.INVERSE_FORCE_SQUARED,
      (particle, box) -> {
        double energy = box.groundEnergy(particle);
        return 1 / (particle.mass() * energy * energy * energy);
      }),
  /** The share of collisions that thermalise the particle, above 0 and at most 1. */
  ACCOMMODATION("accommodation", Dimension.DIMENSIONLESS, (_, _) -> 1);

  private final String parameter;
  private final Dimension dimension;
  private final ToDoubleBiFunction<Particle, Box> ownUnit;

  Strength(String parameter, Dimension dimension, ToDoubleBiFunction<Particle, Box> ownUnit) {
    this.parameter = parameter;
    this.dimension = dimension;
    this.ownUnit = ownUnit;
  }

  /** What the parameter is called wherever it is written. */
  public String parameter() {
    return parameter;
  }

  /** What it measures. */
  public Dimension dimension() {
    return dimension;
  }

  /** The value that is 1 in the box's own units, hbar = m = E_1 = 1. */
  public double ownUnit(Particle particle, Box box) {
    return ownUnit.applyAsDouble(particle, box);
  }
}
