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
      check(collisions);
    }

    private static void check(long collisions) {
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
   * As many doublings as it takes to bring the relative standard error down to {@code relative},
   * but no more collisions than {@code most}. What was reached is in the result.
   *
   * @param relative the standard error aimed at, as a share of |J|
   * @param most at least {@link Collisions#FEWEST}, at most {@link #MOST_COLLISIONS}
   */
  record Precision(double relative, long most) implements Effort {
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
      Collisions.check(most);
    }

    /** Whatever it takes, up to {@link #MOST_COLLISIONS}. */
    public Precision(double relative) {
      this(relative, MOST_COLLISIONS);
    }
  }
}
