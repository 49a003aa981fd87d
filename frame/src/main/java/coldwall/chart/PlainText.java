package coldwall.chart;

/** Texts of this package where nothing can be raised or lowered, as on a terminal. */
public final class PlainText {
  private PlainText() {}

  /** The text with {@code T_{c}} as {@code T_c} and {@code x^{2}} as {@code x^2}. */
  public static String of(String markup) {
    return markup.replaceAll("([_^])\\{([^}]*)\\}", "$1$2");
  }
}
