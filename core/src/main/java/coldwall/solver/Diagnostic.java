package coldwall.solver;

import coldwall.units.Dimension;

/**
 * A number that a solver gives beside the currents.
 *
 * @param name what it is; those that several parts of the program look for are named here
 * @param dimension what it measures
 * @param value in natural units
 */
public record Diagnostic(String name, Dimension dimension, double value) {
  /** How many levels of the box were kept. */
  public static final String LEVELS = "levels";

  /** 1 if the particle rests at a wall whose bath has T = 0, and carries nothing. */
  public static final String FROZEN = "frozen";

  /** Wall collisions behind a sampled current. */
  public static final String COLLISIONS = "collisions";

  /** Independent or nearly independent batches behind its standard error. */
  public static final String BATCHES = "batches";

  /**
   * |J_h + J_c|, each summed on its own, over the larger gross exchange: how badly energy is
   * conserved, where the two currents are not read independently of each other.
   */
  public static final String RESIDUAL = "residual";

  /** How far the current may be from that with all levels, for a cutoff that was given. */
  public static final String TRUNCATION = "truncation";

  /**
   * log10 |J| in natural units, given where J itself leaves the range of a double or is close to
   * its end.
   */
  public static final String LOG_CURRENT = "log10 current";

  /** A pure number. */
  public static Diagnostic of(String name, double value) {
    return new Diagnostic(name, Dimension.DIMENSIONLESS, value);
  }
}
