package coldwall.report;

import coldwall.chart.Panel;
import java.awt.Graphics2D;

/** The axes of a panel before its frame has a place. */
final class AxesPicture {
  private static final double TOP = 12;
  private static final double RIGHT = 24;
  private static final double BOTTOM = 55;
  static final int TICKS = 6;

  /** Leaves room at the end of the line for a power of ten. */
  private static final double LABEL_WIDTH = 0.6;

  private final Ruler horizontal;
  private final Ticks up;
  private final Typeface typeface;
  private final Paragraph below;
  private final Paragraph beside;

  AxesPicture(Panel panel, Ruler horizontal, Ruler vertical, Typeface typeface, PanelSize size) {
    this.horizontal = horizontal;
    this.up = Ticks.of(vertical, TICKS);
    this.typeface = typeface;
    double longest = LABEL_WIDTH * size.width();
    this.below = Paragraph.of(panel.horizontal().label(), typeface.label(), longest);
    this.beside = Paragraph.of(panel.vertical().label(), typeface.label(), size.labelHeight());
  }

  Margins margins() {
    double factor = up.exponent() == 0 ? 0 : typeface.tick().getSize() + 4;
    return new Margins(
        Axes.room(up, typeface) + beside.extraHeight(),
        TOP + factor,
        RIGHT,
        BOTTOM + below.extraHeight());
  }

  /** Paints all but the frame itself, which comes after the curves. */
  void paint(Graphics2D g, PlotArea area, double left) {
    Axes axes = new Axes(area, across(area.frame().getWidth()), up, typeface);
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
