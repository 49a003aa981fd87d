package coldwall.solver;

/**
 * A direction in the space of junctions: how fast each quantity changes along it.
 *
 * @param hotTemperature dT_h
 * @param coldTemperature dT_c
 * @param logLength d ln L
 * @param logRate d ln gamma of every wall whose strength is a free rate
 */
public record Direction(
    double hotTemperature, double coldTemperature, double logLength, double logRate) {
  /** The cold temperature alone: a derivative along it is dJ/dT_c. */
  public static final Direction COLD_TEMPERATURE = new Direction(0, 1, 0, 0);

  /** The length alone, at fixed temperatures and rates: dJ/d ln L. */
  public static final Direction LOG_LENGTH = new Direction(0, 0, 1, 0);
}
