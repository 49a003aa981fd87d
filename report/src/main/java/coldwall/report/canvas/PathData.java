package coldwall.report.canvas;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * The data of an SVG path, with relative coordinates, which are about half as long. They are kept
 * as whole hundredths, so that rounding does not add up along a path.
 */
final class PathData {
  private static final double PER_UNIT = 100;

  /** Of a hundredth: what lies halfway is rounded up, whatever the last bits of a processor say. */
  private static final double HALFWAY = 0.5 + 1e-6;

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
      toX = hundredths(points[2 * i]);
      toY = hundredths(points[2 * i + 1]);
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
    out.append(text(hundredths));
  }

  /** A length as SVG has it. */
  static String text(double length) {
    return text(hundredths(length));
  }

  private static long hundredths(double length) {
    return (long) Math.floor(PER_UNIT * length + HALFWAY);
  }

  private static String text(long hundredths) {
    long size = Math.abs(hundredths);
    long rest = size % 100;
    String sign = hundredths < 0 ? "-" : "";
    String whole = size >= 100 || size == 0 ? Long.toString(size / 100) : "";
    if (rest == 0) {
      return sign + whole;
    }
    return sign + whole + "." + rest / 10 + (rest % 10 == 0 ? "" : Long.toString(rest % 10));
  }

  boolean isEmpty() {
    return out.isEmpty();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
