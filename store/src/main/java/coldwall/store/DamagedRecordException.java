package coldwall.store;

/** A results file that DuckDB reads, but that no run can have written. Its message says why. */
final class DamagedRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  DamagedRecordException(String message) {
    super(message);
  }
}
