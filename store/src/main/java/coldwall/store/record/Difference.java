package coldwall.store.record;

import java.util.List;

/** The first difference of two texts, short enough for a message. */
public final class Difference {
  private static final int LONG = 60;
  private static final String NOTHING = "nothing";

  private Difference() {}

  static String between(String there, String here) {
    return there + " there, " + here + " here";
  }

  /** Of two lists of lines, the first lines that differ. */
  public static String first(List<String> there, List<String> here) {
    int line = 0;
    while (line < Math.min(there.size(), here.size()) && there.get(line).equals(here.get(line))) {
      line++;
    }
    String left = line < there.size() ? there.get(line) : NOTHING;
    String right = line < here.size() ? here.get(line) : NOTHING;
    return left.length() <= LONG && right.length() <= LONG
        ? between(left, right)
        : between(part(left, right), part(right, left));
  }

  /** Of a long line, the piece between commas and brackets that holds the first difference. */
  private static String part(String line, String other) {
    int at = 0;
    while (at < Math.min(line.length(), other.length()) && line.charAt(at) == other.charAt(at)) {
      at++;
    }
    int start = Math.min(at, line.length());
    while (start > 0 && !isBoundary(line.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < line.length() && !isBoundary(line.charAt(end))) {
      end++;
    }
    String piece = line.substring(start, Math.max(start, end)).strip();
    return piece.isEmpty() ? line.substring(0, Math.min(line.length(), LONG)) : piece;
  }

  private static boolean isBoundary(char character) {
    return ",[]{}".indexOf(character) >= 0;
  }
}
