package coldwall.study;

import org.jspecify.annotations.Nullable;

/** Numbers for documents, which hold no NaN and no infinity. */
final class Finite {
  private Finite() {}

  /** The number, or null if it is none. */
  static @Nullable Double orNull(double number) {
    return Double.isFinite(number) ? number : null;
  }
}
