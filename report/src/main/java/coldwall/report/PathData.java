package coldwall.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a path of SVG with relative coordinates, which are about half as long. Nothing is lost:
 * coordinates have two decimals, and are kept as whole hundredths.
 */
final class PathData {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[-+.\\dE]+");

  private final StringBuilder out = new StringBuilder();
  private char command = 'M';
  private char written;
  private long x;
  private long y;
  private long startX;
  private long startY;

  private PathData() {}

  /** The same path, shorter; it may have the absolute commands M, L, Q, C and Z. */
  static String compact(String path) {
    PathData data = new PathData();
    Matcher token = TOKEN.matcher(path);
    while (token.find()) {
      if (Character.isLetter(token.group().charAt(0))) {
        data.command = token.group().charAt(0);
        if (data.command == 'Z') {
          data.close();
        }
      } else {
        data.points(token);
      }
    }
    return data.out.toString();
  }

  private void close() {
    out.append('z');
    written = 'z';
    x = startX;
    y = startY;
  }

  /** Writes the points of one command, from the first coordinate on, which is found already. */
  private void points(Matcher token) {
    writeLetter();
    int count = count();
    for (int i = 0; i < count; i++) {
      long toX = hundredths(token, i > 0);
      long toY = hundredths(token, true);
      write(toX - x);
      write(toY - y);
      if (i == count - 1) {
        x = toX;
        y = toY;
      }
    }
    if (command == 'M') {
      startX = x;
      startY = y;
    }
  }

  private int count() {
    return switch (command) {
      case 'M', 'L' -> 1;
      case 'Q' -> 2;
      case 'C' -> 3;
      default -> throw new IllegalArgumentException("A path has an unknown command " + command);
    };
  }

  /** A command may be left out where it is repeated, but a repeated move would be a line. */
  private void writeLetter() {
    char letter = Character.toLowerCase(command);
    if (letter != written || letter == 'm') {
      out.append(letter);
    }
    written = letter;
  }

  private static long hundredths(Matcher token, boolean isNext) {
    if (isNext && !token.find()) {
      throw new IllegalArgumentException("A path ends within a point");
    }
    return Math.round(100 * Double.parseDouble(token.group()));
  }

  private void write(long hundredths) {
    long size = Math.abs(hundredths);
    if (hundredths < 0) {
      out.append('-');
    } else if (!Character.isLetter(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
    if (size >= 100 || size == 0) {
      out.append(size / 100);
    }
    long rest = size % 100;
    if (rest != 0) {
      out.append('.').append(rest / 10);
      if (rest % 10 != 0) {
        out.append(rest % 10);
      }
    }
  }
}
