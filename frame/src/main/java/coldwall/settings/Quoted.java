package coldwall.settings;

/** Texts of a user inside a message: on one line, and not endless. */
final class Quoted {
  private static final int LONGEST = 80;

  private Quoted() {}

  /** In quotation marks. */
  static String text(String text) {
    return '"' + bare(text) + '"';
  }

  /** Without quotation marks; what cannot be printed becomes an escape. */
  static String bare(String text) {
    int codePoints = text.codePointCount(0, text.length());
    String shown =
        codePoints <= LONGEST
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST - 3)) + "...";
    StringBuilder printable = new StringBuilder();
    shown.codePoints().forEach(codePoint -> append(printable, codePoint));
    return printable.toString();
  }

  private static void append(StringBuilder printable, int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          printable.append(String.format("\\u%04x", codePoint));
      default -> printable.appendCodePoint(codePoint);
    }
  }
}
