package coldwall.frame;

/** Where the rows of each stage go. */
@FunctionalInterface
public interface Logs {

  /** The log of one stage, with what is there already. */
  ResultLog of(Stage stage);

  /** Logs that are gone with the process. */
  static Logs inMemory() {
    return _ -> new MemoryLog();
  }
}
