package coldwall.report.axis;

import coldwall.chart.Panel;
import coldwall.report.canvas.Canvas;
import coldwall.report.lettering.Face;
import coldwall.report.lettering.Paragraph;

/** The axes of a panel before its frame has a place. */
public final class AxesPicture {
  public static final double TOP = 12;
  public static final double RIGHT = 24;
  private static final double BOTTOM = 55;
  public static final int TICKS = 6;

  /** Room at the end of the label's line for a power of ten. */
  private static final double FACTOR = 46;

  private final Ruler horizontal;
  private final Ticks up;
  private final Axes.Side side;
  private final Margins margins;
  private final Paragraph below;
  private final Paragraph beside;

  public AxesPicture(
      Panel panel, Ruler horizontal, Ruler vertical, Axes.Side side, PanelSize size, double right) {
    this.horizontal = horizontal;
    this.up = Ticks.of(vertical, TICKS);
    this.side = side;
    this.beside = Paragraph.of(panel.vertical().label(), Face.LABEL, size.labelHeight());
    double left = Axes.room(up, side) + beside.extraHeight();
    double longest = size.width() - left - right - 2 * FACTOR;
    this.below = Paragraph.of(panel.horizontal().label(), Face.LABEL, longest);
    double top = TOP + (up.exponent() == 0 ? 0 : Axes.factorRoom());
    this.margins = new Margins(left, top, right, BOTTOM + side.shift() / 2 + below.extraHeight());
  }

  public Margins margins() {
    return margins;
  }

  /** Paints all but the frame itself, which comes after the curves. */
  public void paint(Canvas canvas, PlotArea area, double left) {
    Axes axes = new Axes(area, across(area.frame().getWidth()), up, side);
    axes.paintTicks(canvas);
    axes.paintNumbers(canvas);
    axes.paintLabels(canvas, below, beside, left);
  }

  /** As many ticks as there is room for their numbers. */
  private Ticks across(double width) {
    for (int count = TICKS; count > 2; count--) {
      Ticks ticks = Ticks.of(horizontal, count);
      if (Axes.hasRoom(ticks, horizontal, width)) {
        return ticks;
      }
    }
    return Ticks.of(horizontal, 2);
  }
}
