package coldwall.study.curve;

import java.util.List;
import java.util.Optional;

/**
 * A current that falls towards lower cold temperatures.
 *
 * @param peak where it falls from
 * @param foot where it falls to, at a lower cold temperature
 * @param peakColdUncertainty of the peak's position
 */
record Fall(Sample peak, Sample foot, double peakColdUncertainty) {

  double size() {
    return peak.current() - foot.current();
  }

  double uncertainty() {
    return StrictMath.hypot(peak.uncertainty(), foot.uncertainty());
  }

  /** The largest fall between two of these points; empty if the current never falls. */
  static Optional<Fall> largest(List<Sample> ascending) {
    Optional<Fall> largest = Optional.empty();
    double largestSize = 0;
    Optional<Sample> lowest = Optional.empty();
    for (Sample sample : ascending) {
      if (lowest.isPresent() && sample.current() - lowest.get().current() > largestSize) {
        largest = Optional.of(new Fall(sample, lowest.get(), 0));
        largestSize = largest.get().size();
      }
      if (lowest.isEmpty() || sample.current() < lowest.get().current()) {
        lowest = Optional.of(sample);
      }
    }
    return largest;
  }
}
