package coldwall.classical.montecarlo;

import coldwall.input.InvalidInputException;
import coldwall.system.Junction;
import coldwall.system.Wall;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Independent particles between walls with a potential, half of them from either wall.
 *
 * @param all of them
 */
record FlyersInPotential(List<FlyerInPotential> all) {
  private static final int LANES = PotentialMonteCarlo.LANES;

  /** Fewer make no statistics of what crosses. */
  static final int FEWEST_ESCAPES = 10;

  /** exp(-10) of an uneven start is left. */
  static final int ESCAPES_TO_FORGET = 5;

  /**
   * Where so large a share of the turned flights is the last one before a crossing, all is free.
   */
  private static final double FREE = 0.25;

  /** So too where a smaller share of the flights is turned at all. */
  private static final double HARDLY = 0.05;

  static FlyersInPotential start(long seed, Junction junction, FlightInPotential flight) {
    RandomStream[] streams = RandomStream.streams(LANES, StreamSeed.potential(seed, junction));
    return new FlyersInPotential(
        IntStream.range(0, LANES)
            .mapToObj(lane ->
                new FlyerInPotential(
                    junction, flight, streams[lane], lane % 2 == 0 ? Wall.START : Wall.END))
            .toList());
  }

  void fly(long each, Watch watch) {
    for (int lane = 0; lane < LANES; lane++) {
      all.get(lane).run(each);
      watch.reached((lane + 1.0) / LANES);
    }
  }

  /**
   * Lets them forget where they started, by doublings.
   *
   * @param least flights of each
   * @param most of them
   * @return how many they took
   */
  long settle(double least, long most) {
    if (least > most) {
      throw InvalidInputException.must(
          "the collisions in which a simulated particle forgets its start",
          "be at most " + most,
          least,
          "give more of them");
    }
    long each = Math.max(2, (long) least);
    fly(each, Watch.NONE);
    while (!haveEscaped(ESCAPES_TO_FORGET)) {
      // Three more than none may yet be to come.
      double expected = (sum(FlyerInPotential::escapes) + 3.0) * most / each;
      requireEscapes(2 * each <= most && expected >= ESCAPES_TO_FORGET * LANES);
      fly(each, Watch.NONE);
      each *= 2;
    }
    all.forEach(FlyerInPotential::clear);
    return each;
  }

  private long sum(ToLongFunction<FlyerInPotential> count) {
    return all.stream().mapToLong(count).sum();
  }

  /** So often on the mean, or it is nothing that holds them. */
  private boolean haveEscaped(int often) {
    long escapes = sum(FlyerInPotential::escapes);
    long turns = sum(FlyerInPotential::turns);
    return escapes >= (long) often * LANES
        || escapes >= FREE * turns
        || turns <= HARDLY * sum(FlyerInPotential::flights);
  }

  /** On the mean. */
  double escapes() {
    return (double) sum(FlyerInPotential::escapes) / LANES;
  }

  private void requireEscapes(boolean enough) {
    if (!enough) {
      throw InvalidInputException.must(
          "the escapes of a simulated particle over the potential that turns it",
          "be at least " + FEWEST_ESCAPES + " after it has forgotten its start",
          escapes(),
          "give more collisions");
    }
  }

  /** How many times too large the error is; without bound while hardly a particle has escaped. */
  double missed(double relative) {
    Estimate current = means().ratio(0);
    return haveEscaped(FEWEST_ESCAPES)
        ? current.uncertainty() / (relative * Math.abs(current.value()))
        : Double.POSITIVE_INFINITY;
  }

  private RatioMeans means() {
    RatioMeans means = new RatioMeans(3);
    for (FlyerInPotential flyer : all) {
      means.add(flyer.sums(), flyer.time());
    }
    return means;
  }

  /**
   * Heat from either bath, and the share of time beyond the middle.
   *
   * @throws InvalidInputException if too few have passed for errors to be known
   */
  RatioMeans measured() {
    requireEscapes(haveEscaped(FEWEST_ESCAPES));
    return means();
  }
}
