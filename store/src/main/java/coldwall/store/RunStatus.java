package coldwall.store;

import java.util.Locale;

/** How far a run is. */
public enum RunStatus {
  /** Points are being computed, or were when the process was killed. */
  RUNNING,
  /** What was there when it was stopped is shown, unjudged. */
  INTERRUPTED,
  /** Every point is there, and everything judged. */
  COMPLETE;

  /** Its name in files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
