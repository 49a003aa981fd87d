package coldwall.report;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with subscripts and superscripts, written {@code T_{c}} and {@code x^{2}}, and with its
 * physical symbols in italics.
 */
record Markup(List<Piece> pieces) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<symbol>(?<![\\p{L}\\d])\\p{L}(?![\\p{L}\\d]))|(?<script>[_^])\\{(?<inner>[^{}]*)}");

  /** A lone "A" or "I" is a word. */
  private static final Pattern LONE_SYMBOL = Pattern.compile("[B-HJ-Z\u03b1-\u03c9]");

  private static final Pattern ENDS_IN_NUMBER = Pattern.compile(".*\\d[ \u00a0]");

  enum Level {
    BASE,
    SUBSCRIPT,
    SUPERSCRIPT
  }

  record Piece(String text, Level level, boolean italic) {}

  Markup {
    pieces = List.copyOf(pieces);
  }

  static Markup parse(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    int done = 0;
    while (token.find()) {
      Piece piece = piece(token, text);
      if (!piece.equals(new Piece(token.group(), Level.BASE, false))) {
        pieces.add(new Piece(text.substring(done, token.start()), Level.BASE, false));
        pieces.add(piece);
        done = token.end();
      }
    }
    pieces.add(new Piece(text.substring(done), Level.BASE, false));
    return new Markup(pieces.stream().filter(piece -> !piece.text.isEmpty()).toList());
  }

  private static Piece piece(Matcher token, String text) {
    if (token.group("script") == null) {
      return new Piece(token.group(), Level.BASE, isSymbol(token, text));
    }
    Level level = token.group("script").equals("_") ? Level.SUBSCRIPT : Level.SUPERSCRIPT;
    return new Piece(token.group("inner").replace('-', '\u2212'), level, false);
  }

  /** Within brackets and after a number stand units, which are upright and have no subscripts. */
  private static boolean isSymbol(Matcher letter, String text) {
    String before = text.substring(0, letter.start());
    String after = text.substring(letter.end());
    if (after.startsWith("_{")) {
      return true;
    }
    boolean isUnit =
        before.lastIndexOf('(') > before.lastIndexOf(')')
            || ENDS_IN_NUMBER.matcher(before).matches();
    return !isUnit && (after.startsWith("^{") || LONE_SYMBOL.matcher(letter.group()).matches());
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The text without any markup. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    pieces.forEach(piece -> plain.append(piece.text));
    return plain.toString();
  }

  /** The text for drawing; it must not be empty. */
  AttributedString styled(Font font) {
    AttributedString styled = new AttributedString(plain());
    styled.addAttribute(TextAttribute.FONT, font);
    int start = 0;
    for (Piece piece : pieces) {
      int end = start + piece.text.length();
      styled.addAttribute(TextAttribute.FONT, fontOf(piece, font), start, end);
      start = end;
    }
    return styled;
  }

  private static Font fontOf(Piece piece, Font font) {
    Font base = piece.italic ? font.deriveFont(Font.ITALIC) : font;
    return switch (piece.level) {
      case BASE -> base;
      case SUBSCRIPT -> Typeface.script(base, TextAttribute.SUPERSCRIPT_SUB);
      case SUPERSCRIPT -> Typeface.script(base, TextAttribute.SUPERSCRIPT_SUPER);
    };
  }

  /** The text as HTML, everything else escaped. */
  String html() {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      String tag =
          switch (piece.level) {
            case BASE -> piece.italic ? "i" : "";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT -> "sup";
          };
      String text = escape(piece.text);
      html.append(tag.isEmpty() ? text : "<" + tag + ">" + text + "</" + tag + ">");
    }
    return html.toString();
  }

  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
