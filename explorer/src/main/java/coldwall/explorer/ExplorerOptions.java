package coldwall.explorer;

import java.nio.file.Path;

/**
 * How the explorer is run.
 *
 * @param port of the local address; 0 for any free one
 * @param runs the folder in which runs are saved
 * @param version of Coldwall
 * @param threads how many solve points
 * @param limits what one page may ask for
 */
public record ExplorerOptions(int port, Path runs, String version, int threads, Limits limits) {

  /** The usual limits, on all cores. */
  public static ExplorerOptions of(int port, Path runs, String version) {
    int threads = Runtime.getRuntime().availableProcessors();
    return new ExplorerOptions(port, runs, version, threads, Limits.USUAL);
  }

  /**
   * What may be asked for; more is refused with the reason.
   *
   * @param points of one study
   * @param seconds that one answer may take
   * @param waiting answers that may wait for their turn
   * @param bytes of one request
   * @param events of one stretch of a trajectory
   * @param unreadTexts answers, or lines of them, that may lie unread
   * @param unreadBytes that may lie unread, unless it is one text alone
   * @param idleSeconds after which a connection on which nothing is read or written has gone
   */
  public record Limits(
      int points,
      int seconds,
      int waiting,
      int bytes,
      int events,
      int unreadTexts,
      long unreadBytes,
      int idleSeconds) {
    /** For one person, or a class on one machine. */
    public static final Limits USUAL =
        new Limits(20_000, 120, 256, 65_536, 20_000, 128, 64_000_000, 15);
  }
}
