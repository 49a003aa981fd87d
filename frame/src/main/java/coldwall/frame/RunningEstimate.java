package coldwall.frame;

/** A rough answer while a study runs, such as the highest current so far. */
public interface RunningEstimate {
  /** Says nothing. */
  RunningEstimate NONE = saying("");

  /** Says the same all the time. */
  static RunningEstimate saying(String text) {
    return new RunningEstimate() {
      @Override
      public void add(Point point, Row row) {}

      @Override
      public String text() {
        return text;
      }
    };
  }

  /** Takes note of a row; from one thread at a time. */
  void add(Point point, Row row);

  /** The estimate in a few words; empty if there is none yet. */
  String text();
}
