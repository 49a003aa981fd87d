package coldwall.spec;

import java.util.Locale;

/** The two ends of a junction. */
enum Side {
  HOT,
  COLD;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
