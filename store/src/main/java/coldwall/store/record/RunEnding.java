package coldwall.store.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How a run ended.
 *
 * @param status complete, interrupted or failed
 * @param exitStatus what the process ends with: 0; 1 if points failed, 2 if all of them did
 * @param time when, to the second, in UTC
 * @param summary what the terminal showed
 */
public record RunEnding(RunStatus status, int exitStatus, String time, String summary) {

  /** A run that ends now. */
  public static RunEnding now(RunStatus status, int exitStatus, String summary) {
    return new RunEnding(status, exitStatus, moment(), summary);
  }

  /** The moment, to the second, in UTC. */
  public static String moment() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
