package coldwall.classical.operator;

/**
 * The derivative of a {@link RoundTrip} as temperatures change.
 *
 * @param time of its time over L sqrt(m/2)
 * @param firstHeat of the heat that the first wall gives
 * @param secondHeat of the heat that the second wall gives
 */
record RoundTripSlope(double time, double firstHeat, double secondHeat) {

  /** Seen from the other wall. */
  RoundTripSlope reversed() {
    return new RoundTripSlope(time, /* firstHeat= */ secondHeat, /* secondHeat= */ firstHeat);
  }
}
