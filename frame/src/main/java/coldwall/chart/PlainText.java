package coldwall.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of this package where nothing can be raised or lowered, as on a terminal. */
public final class PlainText {
  private PlainText() {}

  /** The text with {@code T_{c}} as {@code T_c} and {@code x^{2}} as {@code x^2}. */
  public static String of(String markup) {
    return markup.replaceAll("([_^])\\{([^}]*)\\}", "$1$2");
  }

  /** A headline and what follows, in one line. */
  public static String of(String headline, List<String> sentences) {
    return Stream.concat(Stream.of(headline), sentences.stream())
        .map(PlainText::of)
        .collect(Collectors.joining(" "));
  }
}
