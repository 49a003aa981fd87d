package coldwall.report.canvas;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * The data of an SVG path, with relative coordinates, which are about half as long. They are kept
 * as whole hundredths, so that rounding does not add up along a path.
 */
final class PathData {
  private static final int PLACES = 2;

  private final StringBuilder out = new StringBuilder();
  private char written;
  private long x;
  private long y;
  private long startX;
  private long startY;

  /** Adds a shape. */
  PathData add(Shape shape) {
    double[] points = new double[6];
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> {
          write('m', points, 1);
          startX = x;
          startY = y;
        }
        case PathIterator.SEG_LINETO -> write('l', points, 1);
        case PathIterator.SEG_QUADTO -> write('q', points, 2);
        case PathIterator.SEG_CUBICTO -> write('c', points, 3);
        default -> close();
      }
    }
    return this;
  }

  private void close() {
    out.append('z');
    written = 'z';
    x = startX;
    y = startY;
  }

  /** A command is left out where it is repeated; a repeated move would be a line. */
  private void write(char command, double[] points, int count) {
    if (command != written || command == 'm') {
      out.append(command);
    }
    written = command;
    long toX = x;
    long toY = y;
    for (int i = 0; i < count; i++) {
      toX = ShortNumber.parts(points[2 * i], PLACES);
      toY = ShortNumber.parts(points[2 * i + 1], PLACES);
      append(toX - x);
      append(toY - y);
    }
    x = toX;
    y = toY;
  }

  private void append(long hundredths) {
    if (hundredths >= 0 && !Character.isLetter(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
    out.append(ShortNumber.text(hundredths, PLACES));
  }

  /** A length as SVG has it. */
  static String text(double length) {
    return ShortNumber.text(length, PLACES);
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
