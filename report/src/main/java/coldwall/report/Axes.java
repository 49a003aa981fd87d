package coldwall.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Draws a frame as journals have it: ticks inward on all sides, powers of ten as such.
 *
 * @param area the inside of the frame
 * @param across the ticks of the horizontal axis
 * @param up the ticks of the vertical axis
 * @param typeface the fonts
 */
record Axes(PlotArea area, Ticks across, Ticks up, Typeface typeface) {
  private static final BasicStroke THIN = new BasicStroke(0.8f);
  private static final BasicStroke OUTLINE = new BasicStroke(1);
  private static final BasicStroke ZERO = new BasicStroke(0.5f);
  private static final double MAJOR = 7;
  private static final double MINOR = 4;
  private static final double GAP = 6;
  private static final double LABEL_LINE = 20;

  /** From the frame to the foot of a power of ten below it. */
  private static final double FACTOR_LINE = 47;

  private static final double BETWEEN_NUMBERS = 4;

  /** From a digit's middle to its foot, in parts of the font's size. */
  private static final double HALF_A_DIGIT = 0.36;

  /** The room left of the frame for the numbers and the label. */
  static double room(Ticks up, Typeface typeface) {
    double numbers =
        up.ticks().stream()
            .mapToDouble(tick -> Lettering.of(tick.label(), typeface.tick()).width())
            .max()
            .orElse(0);
    return LABEL_LINE + 0.75 * typeface.label().getSize2D() + GAP + Math.ceil(numbers);
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
      double length = tick.isMajor() ? MAJOR : MINOR;
      g.draw(new Line2D.Double(x, frame.getMinY(), x, frame.getMinY() + length));
      g.draw(new Line2D.Double(x, frame.getMaxY(), x, frame.getMaxY() - length));
    }
    for (Ticks.Tick tick : up.ticks()) {
      double y = area.y(tick.value());
      double length = tick.isMajor() ? MAJOR : MINOR;
      g.draw(new Line2D.Double(frame.getMinX(), y, frame.getMinX() + length, y));
      g.draw(new Line2D.Double(frame.getMaxX(), y, frame.getMaxX() - length, y));
    }
    if (area.vertical().range().lower() < 0 && area.vertical().range().upper() > 0) {
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
      text.draw(g, area.x(tick.value()) - text.width() / 2, frame.getMaxY() + GAP - 1);
    }
    double foot = HALF_A_DIGIT * typeface.tick().getSize2D();
    for (Ticks.Tick tick : up.ticks()) {
      Lettering text = Lettering.of(tick.label(), typeface.tick());
      double top = area.y(tick.value()) + foot - text.ascent();
      text.draw(g, frame.getMinX() - GAP + 2 - text.width(), top);
    }
  }

  /** Paints the axes' texts, and at their ends the powers of ten that the numbers leave out. */
  void paintLabels(Graphics2D g, Paragraph below, Paragraph beside, double left) {
    Rectangle2D frame = area.frame();
    below.drawCentred(g, frame.getCenterX(), frame.getMaxY() + LABEL_LINE);
    AffineTransform upright = g.getTransform();
    g.translate(left + LABEL_LINE - beside.ascent(), frame.getCenterY());
    g.rotate(-Math.PI / 2);
    beside.drawCentred(g, 0, 0);
    g.setTransform(upright);
    if (up.exponent() != 0) {
      Lettering factor = factor(up);
      factor.draw(g, frame.getMinX(), frame.getMinY() - factor.height() - 2);
    }
    if (across.exponent() != 0) {
      Lettering factor = factor(across);
      double foot = frame.getMaxY() + FACTOR_LINE;
      factor.draw(g, frame.getMaxX() - factor.width(), foot - factor.height());
    }
  }

  private Lettering factor(Ticks ticks) {
    return Lettering.of("\u00d710^{" + ticks.exponent() + "}", typeface.tick());
  }
}
