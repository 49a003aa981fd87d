package coldwall.system;

import coldwall.input.InvalidInputException;

/** The share of wall collisions in which the particle forgets what it brought. */
final class Accommodation {
  private Accommodation() {}

  static void check(double accommodation) {
    if (!(accommodation > 0 && accommodation <= 1)) {
      throw InvalidInputException.must(
          "the accommodation",
          "be above 0 and at most 1",
          accommodation,
          "give the share of collisions that thermalise the particle");
    }
  }
}
