package coldwall.cli;

/** Text broken into lines. */
final class Wrapped {
  private Wrapped() {}

  static String to(int width, String text, String indent) {
    StringBuilder wrapped = new StringBuilder(indent);
    int column = indent.length();
    for (String word : text.split(" ", -1)) {
      if (column + word.length() > width && column > indent.length()) {
        wrapped.append('\n').append(indent);
        column = indent.length();
      } else if (column > indent.length()) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }
}
