package coldwall.classical.montecarlo;

import coldwall.input.InvalidInputException;

/** How long a Monte Carlo run goes on. */
public sealed interface Effort {

  /** Most collisions that a run aiming at a precision may take, about a minute of one core. */
  long MOST_COLLISIONS = 1L << 32;

  /**
   * A fixed amount of work.
   *
   * @param collisions wall collisions, at least 10,000; rounded up to whole batches
   */
  record Collisions(long collisions) implements Effort {
    /** Below this, batches are too short for their means to be nearly normal. */
    public static final long FEWEST = 10_000;

    public Collisions {
      if (collisions < FEWEST || collisions > MOST_COLLISIONS) {
        throw InvalidInputException.must(
            "the number of collisions",
            "lie between " + FEWEST + " and " + MOST_COLLISIONS,
            collisions,
            "give a number such as 4000000");
      }
    }
  }

  /**
   * As many doublings as it takes to bring the relative standard error down to {@code relative}, up
   * to {@link #MOST_COLLISIONS}. What was reached is in the result.
   *
   * @param relative the standard error aimed at, as a share of |J|
   */
  record Precision(double relative) implements Effort {
    /** Finer errors would take more than {@link #MOST_COLLISIONS}. */
    public static final double FINEST = 1e-5;

    public Precision {
      if (!(relative >= FINEST && relative < 1)) {
        throw InvalidInputException.must(
            "the precision",
            "be at least " + FINEST + " and below 1",
            relative,
            "give a relative error such as 1e-3");
      }
    }
  }
}
