package coldwall.report.axis;

import coldwall.report.canvas.Canvas;
import coldwall.report.lettering.Face;
import coldwall.report.lettering.Lettering;
import coldwall.report.lettering.Paragraph;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Draws a frame as journals have it, powers of ten as such.
 *
 * @param area the inside of the frame
 * @param across the ticks of the horizontal axis
 * @param up the ticks of the vertical axis
 * @param side where the ticks stand
 */
public record Axes(PlotArea area, Ticks across, Ticks up, Side side) {
  private static final BasicStroke THIN = new BasicStroke(0.8f);
  private static final BasicStroke OUTLINE = new BasicStroke(1);
  private static final BasicStroke ZERO = new BasicStroke(0.5f);
  private static final double GAP = 6;
  private static final double LABEL_LINE = 20;

  /** From the frame to the foot of a power of ten below it. */
  private static final double FACTOR_LINE = 47;

  private static final double BETWEEN_NUMBERS = 4;

  /** From a digit's middle to its foot, in parts of the font's size. */
  private static final double HALF_A_DIGIT = 0.36;

  /** Where ticks stand. */
  public enum Side {
    /** On all sides of the frame, as over white paper. */
    INSIDE(7, 4),
    /** At the numbers only, where colours fill the frame. */
    OUTSIDE(-5, -3);

    private final double major;
    private final double minor;

    Side(double major, double minor) {
      this.major = major;
      this.minor = minor;
    }

    /** How far a tick reaches into the frame. */
    double length(Ticks.Tick tick) {
      return tick.isMajor() ? major : minor;
    }

    /** How far the numbers move aside. */
    double shift() {
      return Math.max(0, -major);
    }
  }

  /** The room left of the frame for the numbers and the label. */
  static double room(Ticks up, Side side) {
    double numbers = widest(up) + side.shift();
    return LABEL_LINE + 0.75 * Face.LABEL.size() + GAP + Math.ceil(numbers);
  }

  /** The width of the widest number. */
  public static double widest(Ticks ticks) {
    return ticks.ticks().stream()
        .mapToDouble(tick -> Lettering.of(tick.label(), Face.TICK).width())
        .max()
        .orElse(0);
  }

  /** The room above a frame for the power of ten that the numbers leave out. */
  public static double factorRoom() {
    return Face.TICK.size() + 4;
  }

  public static Lettering factor(Ticks ticks) {
    return Lettering.of("\u00d710^{" + ticks.exponent() + "}", Face.TICK);
  }

  /** Where a number begins whose digits are to stand around a height. */
  public static double topOfNumber(double middle, Lettering number) {
    return middle + HALF_A_DIGIT * Face.TICK.size() - number.ascent();
  }

  /** Whether the numbers below a frame of some width keep clear of each other. */
  static boolean hasRoom(Ticks across, Ruler ruler, double width) {
    List<Ticks.Tick> ticks = across.ticks().stream().filter(Ticks.Tick::isMajor).toList();
    double end = Double.NEGATIVE_INFINITY;
    for (Ticks.Tick tick : ticks) {
      double half = Lettering.of(tick.label(), Face.TICK).width() / 2;
      double middle = width * ruler.part(tick.value());
      if (middle - half < end + BETWEEN_NUMBERS) {
        return false;
      }
      end = middle + half;
    }
    return true;
  }

  void paintTicks(Canvas canvas) {
    Rectangle2D frame = area.frame();
    for (Ticks.Tick tick : across.ticks()) {
      double x = area.x(tick.value());
      double length = side.length(tick);
      tick(canvas, x, frame.getMaxY(), x, frame.getMaxY() - length);
      if (side == Side.INSIDE) {
        tick(canvas, x, frame.getMinY(), x, frame.getMinY() + length);
      }
    }
    for (Ticks.Tick tick : up.ticks()) {
      double y = area.y(tick.value());
      double length = side.length(tick);
      tick(canvas, frame.getMinX(), y, frame.getMinX() + length, y);
      if (side == Side.INSIDE) {
        tick(canvas, frame.getMaxX(), y, frame.getMaxX() - length, y);
      }
    }
    if (side == Side.INSIDE
        && area.vertical().range().lower() < 0
        && area.vertical().range().upper() > 0) {
      Line2D zero = new Line2D.Double(frame.getMinX(), area.y(0), frame.getMaxX(), area.y(0));
      canvas.draw(zero, ZERO, Color.BLACK);
    }
  }

  private static void tick(Canvas canvas, double x, double y, double toX, double toY) {
    canvas.draw(new Line2D.Double(x, y, toX, toY), THIN, Color.BLACK);
  }

  public static void paintFrame(Canvas canvas, Rectangle2D frame) {
    canvas.draw(frame, OUTLINE, Color.BLACK);
  }

  void paintNumbers(Canvas canvas) {
    Rectangle2D frame = area.frame();
    for (Ticks.Tick tick : across.ticks()) {
      Lettering text = Lettering.of(tick.label(), Face.TICK);
      text.draw(
          canvas,
          area.x(tick.value()) - text.width() / 2,
          frame.getMaxY() + GAP - 1 + side.shift() / 2);
    }
    for (Ticks.Tick tick : up.ticks()) {
      Lettering text = Lettering.of(tick.label(), Face.TICK);
      double right = frame.getMinX() - GAP + 2 - side.shift();
      text.draw(canvas, right - text.width(), topOfNumber(area.y(tick.value()), text));
    }
  }

  /** Paints the axes' texts, and at their ends the powers of ten that the numbers leave out. */
  void paintLabels(Canvas canvas, Paragraph below, Paragraph beside, double left) {
    Rectangle2D frame = area.frame();
    below.drawCentred(canvas, frame.getCenterX(), frame.getMaxY() + LABEL_LINE + side.shift() / 2);
    beside.drawUpright(canvas, left + LABEL_LINE - beside.ascent(), frame.getCenterY());
    if (up.exponent() != 0) {
      Lettering factor = factor(up);
      factor.draw(canvas, frame.getMinX(), frame.getMinY() - factor.height() - 2);
    }
    if (across.exponent() != 0) {
      Lettering factor = factor(across);
      double foot = frame.getMaxY() + FACTOR_LINE;
      factor.draw(canvas, frame.getMaxX() - factor.width(), foot - factor.height());
    }
  }
}
