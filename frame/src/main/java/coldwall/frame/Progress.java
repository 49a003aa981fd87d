package coldwall.frame;

/** Hears how far a study has come; from one thread at a time. */
@FunctionalInterface
public interface Progress extends AutoCloseable {
  /**
   * Some work is done.
   *
   * @param stage what is being done, such as "points"
   * @param done pieces of work that are done
   * @param total all pieces of work of this stage
   * @param estimate a rough answer so far; may be empty
   */
  void report(String stage, int done, int total, String estimate);

  /**
   * The same of pieces that take long, of which some are only begun.
   *
   * @param begun how much is done of those, in pieces; mostly below 1 for each thread
   */
  default void report(String stage, int done, double begun, int total, String estimate) {
    report(stage, done, total, estimate);
  }

  /** Nothing more comes. */
  @Override
  default void close() {}

  /** Listens to nothing. */
  static Progress silent() {
    return (_, _, _, _) -> {};
  }
}
