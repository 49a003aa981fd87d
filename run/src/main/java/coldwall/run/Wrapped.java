package coldwall.run;

/** Text broken into lines. */
public final class Wrapped {
  private Wrapped() {}

  /** Lines of at most this width, each with this beginning. */
  public static String to(int width, String text, String indent) {
    return to(width, text, indent, indent);
  }

  /** The same with another beginning of the first line. */
  public static String to(int width, String text, String first, String indent) {
    StringBuilder wrapped = new StringBuilder(first);
    int column = first.length();
    boolean begun = false;
    for (String word : text.split(" ", -1)) {
      if (begun && column + word.length() > width) {
        wrapped.append('\n').append(indent);
        column = indent.length();
      } else if (begun) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
      begun = true;
    }
    return wrapped.toString();
  }
}
