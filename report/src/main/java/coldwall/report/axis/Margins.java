package coldwall.report.axis;

/** The room that a panel needs around its frame for numbers, labels and title. */
public record Margins(double left, double top, double right, double bottom) {
  /** Enough for both. */
  public Margins max(Margins other) {
    return new Margins(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }
}
