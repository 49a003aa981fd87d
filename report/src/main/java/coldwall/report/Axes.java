package coldwall.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
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
 * @param typeface the fonts
 */
record Axes(PlotArea area, Ticks across, Ticks up, Side side, Typeface typeface) {
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
  enum Side {
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
  static double room(Ticks up, Side side, Typeface typeface) {
    double numbers = widest(up, typeface) + side.shift();
    return LABEL_LINE + 0.75 * typeface.label().getSize2D() + GAP + Math.ceil(numbers);
  }

  /** The width of the widest number. */
  static double widest(Ticks ticks, Typeface typeface) {
    return ticks.ticks().stream()
        .mapToDouble(tick -> Lettering.of(tick.label(), typeface.tick()).width())
        .max()
        .orElse(0);
  }

  /** The room above a frame for the power of ten that the numbers leave out. */
  static double factorRoom(Typeface typeface) {
    return typeface.tick().getSize() + 4;
  }

  static Lettering factor(Ticks ticks, Typeface typeface) {
    return Lettering.of("\u00d710^{" + ticks.exponent() + "}", typeface.tick());
  }

  /** Where a number begins whose digits are to stand around a height. */
  static double topOfNumber(double middle, Lettering number, Typeface typeface) {
    return middle + HALF_A_DIGIT * typeface.tick().getSize2D() - number.ascent();
  }

  /** Whether the numbers below a frame of some width keep clear of each other. */
  static boolean hasRoom(Ticks across, Ruler ruler, double width, Typeface typeface) {
    List<Ticks.Tick> ticks = across.ticks().stream().filter(Ticks.Tick::isMajor).toList();
    double end = Double.NEGATIVE_INFINITY;
    for (Ticks.Tick tick : ticks) {
      double half = Lettering.of(tick.label(), typeface.tick()).width() / 2;
      double middle = width * ruler.part(tick.value());
      if (middle - half < end + BETWEEN_NUMBERS) {
        return false;
      }
      end = middle + half;
    }
    return true;
  }

  void paintTicks(Graphics2D g) {
    Rectangle2D frame = area.frame();
    g.setColor(Color.BLACK);
    g.setStroke(THIN);
    for (Ticks.Tick tick : across.ticks()) {
      double x = area.x(tick.value());
      double length = side.length(tick);
      g.draw(new Line2D.Double(x, frame.getMaxY(), x, frame.getMaxY() - length));
      if (side == Side.INSIDE) {
        g.draw(new Line2D.Double(x, frame.getMinY(), x, frame.getMinY() + length));
      }
    }
    for (Ticks.Tick tick : up.ticks()) {
      double y = area.y(tick.value());
      double length = side.length(tick);
      g.draw(new Line2D.Double(frame.getMinX(), y, frame.getMinX() + length, y));
      if (side == Side.INSIDE) {
        g.draw(new Line2D.Double(frame.getMaxX(), y, frame.getMaxX() - length, y));
      }
    }
    if (side == Side.INSIDE
        && area.vertical().range().lower() < 0
        && area.vertical().range().upper() > 0) {
      g.setStroke(ZERO);
      g.draw(new Line2D.Double(frame.getMinX(), area.y(0), frame.getMaxX(), area.y(0)));
    }
  }

  static void paintFrame(Graphics2D g, Rectangle2D frame) {
    g.setColor(Color.BLACK);
    g.setStroke(OUTLINE);
    g.draw(frame);
  }

  void paintNumbers(Graphics2D g) {
    Rectangle2D frame = area.frame();
    for (Ticks.Tick tick : across.ticks()) {
      Lettering text = Lettering.of(tick.label(), typeface.tick());
      text.draw(
          g, area.x(tick.value()) - text.width() / 2, frame.getMaxY() + GAP - 1 + side.shift() / 2);
    }
    for (Ticks.Tick tick : up.ticks()) {
      Lettering text = Lettering.of(tick.label(), typeface.tick());
      double right = frame.getMinX() - GAP + 2 - side.shift();
      text.draw(g, right - text.width(), topOfNumber(area.y(tick.value()), text, typeface));
    }
  }

  /** Paints the axes' texts, and at their ends the powers of ten that the numbers leave out. */
  void paintLabels(Graphics2D g, Paragraph below, Paragraph beside, double left) {
    Rectangle2D frame = area.frame();
    below.drawCentred(g, frame.getCenterX(), frame.getMaxY() + LABEL_LINE + side.shift() / 2);
    AffineTransform upright = g.getTransform();
    g.translate(left + LABEL_LINE - beside.ascent(), frame.getCenterY());
    g.rotate(-Math.PI / 2);
    beside.drawCentred(g, 0, 0);
    g.setTransform(upright);
    if (up.exponent() != 0) {
      Lettering factor = factor(up, typeface);
      factor.draw(g, frame.getMinX(), frame.getMinY() - factor.height() - 2);
    }
    if (across.exponent() != 0) {
      Lettering factor = factor(across, typeface);
      double foot = frame.getMaxY() + FACTOR_LINE;
      factor.draw(g, frame.getMaxX() - factor.width(), foot - factor.height());
    }
  }
}
