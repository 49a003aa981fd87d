package coldwall.report;

import coldwall.chart.Panel;
import java.awt.Graphics2D;

/** The axes of a panel before its frame has a place. */
final class AxesPicture {
  static final double TOP = 12;
  static final double RIGHT = 24;
  private static final double BOTTOM = 55;
  static final int TICKS = 6;

  /** Room at the end of the label's line for a power of ten. */
  private static final double FACTOR = 46;

  private final Ruler horizontal;
  private final Ticks up;
  private final Axes.Side side;
  private final Typeface typeface;
  private final Margins margins;
  private final Paragraph below;
  private final Paragraph beside;

  AxesPicture(
      Panel panel,
      Ruler horizontal,
      Ruler vertical,
      Axes.Side side,
      Typeface typeface,
      PanelSize size,
      double right) {
    this.horizontal = horizontal;
    this.up = Ticks.of(vertical, TICKS);
    this.side = side;
    this.typeface = typeface;
    this.beside = Paragraph.of(panel.vertical().label(), typeface.label(), size.labelHeight());
    double left = Axes.room(up, side, typeface) + beside.extraHeight();
    double longest = size.width() - left - right - 2 * FACTOR;
    this.below = Paragraph.of(panel.horizontal().label(), typeface.label(), longest);
    double top = TOP + (up.exponent() == 0 ? 0 : Axes.factorRoom(typeface));
    this.margins = new Margins(left, top, right, BOTTOM + side.shift() / 2 + below.extraHeight());
  }

  Margins margins() {
    return margins;
  }

  /** Paints all but the frame itself, which comes after the curves. */
  void paint(Graphics2D g, PlotArea area, double left) {
    Axes axes = new Axes(area, across(area.frame().getWidth()), up, side, typeface);
    axes.paintTicks(g);
    axes.paintNumbers(g);
    axes.paintLabels(g, below, beside, left);
  }

  /** As many ticks as there is room for their numbers. */
  private Ticks across(double width) {
    for (int count = TICKS; count > 2; count--) {
      Ticks ticks = Ticks.of(horizontal, count);
      if (Axes.hasRoom(ticks, horizontal, width, typeface)) {
        return ticks;
      }
    }
    return Ticks.of(horizontal, 2);
  }
}
