package coldwall.store.record;

import java.util.Locale;

/** How far a run is. */
public enum RunStatus {
  /** Points are being computed, or were when the process was killed. */
  RUNNING,
  /** It was stopped, and goes on when its command is given again. */
  INTERRUPTED,
  /** Every point is there, and everything judged. */
  COMPLETE,
  /** Every point was tried, and something that was asked for could be solved at none. */
  FAILED,
  /** Its files cannot be read. */
  DAMAGED,
  /** A newer version wrote it. */
  NEWER;

  /** Its name in files and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
