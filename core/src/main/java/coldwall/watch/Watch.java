package coldwall.watch;

import java.util.concurrent.CancellationException;

/**
 * Hears how much of one solve is done, where it takes long. What it hears is rough and is for
 * people alone: no number may depend on it.
 */
@FunctionalInterface
public interface Watch {
  /** Does not listen. */
  Watch NONE = _ -> {};

  /**
   * Ends work that nobody waits for any more; work that takes long asks again and again.
   *
   * @throws CancellationException if the thread is interrupted, and stays so
   */
  static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }

  /**
   * So much is done.
   *
   * @param share between 0 and 1; above 1 only where the work of other solves is done along with it
   */
  void reached(double share);

  /**
   * What hears of one of several pieces of work, of equal size, that are done one after the other.
   *
   * @param piece which, from 0
   * @param pieces how many there are
   */
  default Watch piece(int piece, int pieces) {
    return between((double) piece / pieces, (piece + 1.0) / pieces);
  }

  /** What hears of the work between two shares of the whole. */
  default Watch between(double from, double to) {
    return share -> reached(from + share * (to - from));
  }
}
