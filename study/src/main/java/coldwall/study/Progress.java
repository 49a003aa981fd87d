package coldwall.study;

/** Hears how far a study has come. Called from the thread that runs the study. */
@FunctionalInterface
public interface Progress {

  /** So many of the pieces of work that are known of are done. */
  void report(int done, int total);

  /** Listens to nothing. */
  static Progress silent() {
    return (done, total) -> {};
  }
}
