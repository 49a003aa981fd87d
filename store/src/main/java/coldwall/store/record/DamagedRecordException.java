package coldwall.store.record;

/** A results file that DuckDB reads, but that no run can have written. Its message says why. */
public final class DamagedRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  public DamagedRecordException(String message) {
    super(message);
  }
}
