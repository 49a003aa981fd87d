package coldwall.report.lettering;

import coldwall.report.canvas.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with subscripts and superscripts, written {@code T_{c}} and {@code x^{2}}, and with its
 * symbols in italics: a lone letter before a script, and the letters that stand for quantities
 * here.
 */
public record Markup(List<Piece> pieces) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<symbol>(?<![\\p{L}\\d])(?:\\p{L}(?=[_^]\\{)|[EGJLNTnx](?![\\p{L}\\d])))"
              + "|(?<script>[_^])\\{(?<inner>[^{}]*)}");

  enum Level {
    BASE,
    SUBSCRIPT,
    SUPERSCRIPT
  }

  record Piece(String text, Level level, boolean italic) {}

  public Markup {
    pieces = List.copyOf(pieces);
  }

  public static Markup parse(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    int done = 0;
    while (token.find()) {
      pieces.add(new Piece(text.substring(done, token.start()), Level.BASE, false));
      pieces.add(piece(token));
      done = token.end();
    }
    pieces.add(new Piece(text.substring(done), Level.BASE, false));
    return new Markup(pieces.stream().filter(piece -> !piece.text.isEmpty()).toList());
  }

  private static Piece piece(Matcher token) {
    if (token.group("script") == null) {
      return new Piece(token.group(), Level.BASE, true);
    }
    Level level = token.group("script").equals("_") ? Level.SUBSCRIPT : Level.SUPERSCRIPT;
    return new Piece(token.group("inner").replace('-', '\u2212'), level, false);
  }

  /** The text without any markup. */
  public String plain() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** The text as HTML, everything else escaped. */
  public String html() {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      String tag =
          switch (piece.level) {
            case BASE -> piece.italic ? "i" : "";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT -> "sup";
          };
      String text = XmlText.escape(piece.text);
      html.append(tag.isEmpty() ? text : "<" + tag + ">" + text + "</" + tag + ">");
    }
    return html.toString();
  }
}
