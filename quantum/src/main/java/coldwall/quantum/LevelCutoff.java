package coldwall.quantum;

import coldwall.input.InvalidInputException;
import java.util.OptionalDouble;

/** How many levels of the box a quantum solver keeps. */
public sealed interface LevelCutoff {

  /** The most levels in one matrix: beyond, one stationary state takes more than seconds. */
  int MOST = 2000;

  /** The most levels of a Metropolis bath that needs none: a tenth of a second and 100 MB. */
  int MOST_WITHOUT_MATRIX = 1_000_000;

  /**
   * The most levels whose populations are listed one by one; a method without a matrix solves more,
   * and knows them all.
   */
  int MOST_LISTED = 10_000;

  /** One jump needs two. */
  int FEWEST = 2;

  /** This many, whatever the temperature. */
  record Fixed(int levels) implements LevelCutoff {
    public Fixed {
      if (levels < FEWEST || levels > MOST) {
        throw InvalidInputException.must(
            "the number of levels",
            "lie between " + FEWEST + " and " + MOST,
            levels,
            "give a number such as 24, or auto");
      }
    }
  }

  /**
   * By convergence of the current. A Metropolis bath has the number of levels as a parameter of its
   * own: there it is the number of levels at or below {@code largestProposal}, the largest energy
   * that its classical counterpart proposes; if that is empty, at or below 20 temperatures of the
   * hotter bath.
   */
  record Automatic(OptionalDouble largestProposal) implements LevelCutoff {}

  /** The number of levels with E_n at most this energy; at least {@link #FEWEST}. */
  static int upTo(double energy, double groundEnergy) {
    double reach = Math.sqrt(energy / groundEnergy);
    // A level that sits right at the limit belongs to it, whichever way E_1 was rounded.
    double levels = Math.floor(reach * (1 + 8 * Math.ulp(1.0)));
    return (int) Math.min(Math.max(levels, FEWEST), 1e9);
  }
}
