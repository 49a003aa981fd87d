package coldwall.study.motion;

import coldwall.units.Estimate;

/**
 * The heat counter of a particle that is followed, and where the particle is: all that a later
 * stretch needs to go on. Heat from the hot bath and time are added up in batches that do not
 * remember each other; J is the ratio of their sums, and its standard error that of a ratio,
 *
 * <pre>
 * sqrt(sum (q_i - J t_i)^2) / sum t_i
 * </pre>
 *
 * @param stretch how many stretches there were
 * @param state the energy or the level at the end of the last one
 * @param batches how many batches are complete
 * @param time of complete batches
 * @param heat of complete batches
 * @param heatSquared the sum of q_i^2
 * @param heatTime the sum of q_i t_i
 * @param timeSquared the sum of t_i^2
 * @param openTime of the batch that is not complete
 * @param openHeat of the batch that is not complete
 * @param openEvents of the batch that is not complete
 */
public record Tally(
    int stretch,
    double state,
    long batches,
    double time,
    double heat,
    double heatSquared,
    double heatTime,
    double timeSquared,
    double openTime,
    double openHeat,
    long openEvents) {
  /** Before anything has happened. */
  public static final Tally NONE = new Tally(0, Double.NaN, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** With fewer batches their scatter says little. */
  private static final long FEWEST = 8;

  /** Whether nothing has happened yet. */
  public boolean isNew() {
    return stretch == 0;
  }

  /** J so far. */
  public Estimate current() {
    if (batches < FEWEST) {
      return Estimate.NONE;
    }
    double current = heat / time;
    double scatter = heatSquared - 2 * current * heatTime + current * current * timeSquared;
    return new Estimate(current, Math.sqrt(Math.max(0, scatter)) / time);
  }

  Tally with(double duration, double fromHot) {
    return new Tally(
        stretch,
        state,
        batches,
        time,
        heat,
        heatSquared,
        heatTime,
        timeSquared,
        openTime + duration,
        openHeat + fromHot,
        openEvents + 1);
  }

  Tally closed() {
    return new Tally(
        stretch,
        state,
        batches + 1,
        time + openTime,
        heat + openHeat,
        heatSquared + openHeat * openHeat,
        heatTime + openHeat * openTime,
        timeSquared + openTime * openTime,
        0,
        0,
        0);
  }

  Tally at(int nextStretch, double nextState) {
    return new Tally(
        nextStretch,
        nextState,
        batches,
        time,
        heat,
        heatSquared,
        heatTime,
        timeSquared,
        openTime,
        openHeat,
        openEvents);
  }
}
