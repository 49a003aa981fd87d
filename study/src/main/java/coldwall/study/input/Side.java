package coldwall.study.input;

import coldwall.settings.Form;
import coldwall.settings.Setting;
import java.util.List;
import java.util.Locale;

/** The two ends of a junction. */
enum Side {
  HOT,
  COLD;

  private String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A setting for both ends at once, and for each. */
  record Sided<T>(Setting<T> both, Setting<T> hot, Setting<T> cold) {

    static <T> Sided<T> of(Setting<T> both) {
      return of(both, both.form());
    }

    /** For one end fewer texts are legal. */
    static <T> Sided<T> of(Setting<T> both, Form<T> ofSide) {
      return new Sided<>(both, both.of(HOT.label(), ofSide), both.of(COLD.label(), ofSide));
    }

    Setting<T> of(Side side) {
      return side == HOT ? hot : cold;
    }

    List<Setting<?>> settings() {
      return List.of(both, hot, cold);
    }
  }
}
