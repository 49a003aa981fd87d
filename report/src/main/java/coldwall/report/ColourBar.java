package coldwall.report;

import coldwall.chart.Axis.Scale;
import coldwall.chart.ColourMap;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What the colours of a map stand for, right of its frame. */
final class ColourBar {
  private static final double GAP = 14;
  private static final double WIDTH = 14;
  private static final double TICK = 4;
  private static final double NUMBER_GAP = 4;
  private static final double LABEL_GAP = 5;
  private static final double EDGE = 6;

  /** Keeps the power of ten clear of the number beside the upper end. */
  private static final double FACTOR_GAP = 5;

  /** The height of the tip that says that values lie beyond the end. */
  private static final double TIP = 11;

  private static final BasicStroke THIN = new BasicStroke(0.8f);

  private final Ruler colours;
  private final Ticks ticks;
  private final Paragraph label;
  private final boolean hasBelow;
  private final boolean hasAbove;
  private final Typeface typeface;

  ColourBar(ColourMap map, Grid grid, Typeface typeface, double longest) {
    this.colours = new Ruler(range(map.lowest(), map.highest()), Scale.LINEAR);
    this.ticks = Ticks.of(colours, AxesPicture.TICKS);
    this.label = Paragraph.of(map.colourLabel(), typeface.label(), longest);
    this.hasBelow = grid.hasBelow(colours.range().lower());
    this.hasAbove = grid.hasAbove(colours.range().upper());
    this.typeface = typeface;
  }

  /** A range that has a width, whatever is asked for. */
  private static AxisRange range(double lowest, double highest) {
    if (!AxisRange.isDrawable(lowest) || !AxisRange.isDrawable(highest)) {
      return new AxisRange(0, 1);
    }
    if (highest > lowest) {
      return new AxisRange(lowest, highest);
    }
    double half = lowest == 0 ? 0.5 : Math.abs(lowest) / 2;
    return new AxisRange(lowest - half, lowest + half);
  }

  Ruler colours() {
    return colours;
  }

  /** The room right of and above the map's frame. */
  Margins margins() {
    double right = GAP + WIDTH + TICK + NUMBER_GAP + numbers() + LABEL_GAP + label.height() + EDGE;
    return new Margins(0, ticks.exponent() == 0 ? 0 : Axes.factorRoom(typeface), right, 0);
  }

  private double numbers() {
    return Axes.widest(ticks, typeface);
  }

  void paint(Graphics2D g, Rectangle2D frame) {
    double below = hasBelow ? TIP : 0;
    double above = hasAbove ? TIP : 0;
    double left = frame.getMaxX() + GAP;
    Rectangle2D bar =
        new Rectangle2D.Double(
            left, frame.getMinY() + above, WIDTH, frame.getHeight() - above - below);
    CellImage.paintScale(g, bar);
    if (hasAbove) {
      paintTip(g, bar, bar.getMinY(), -TIP, 1);
    }
    if (hasBelow) {
      paintTip(g, bar, bar.getMaxY(), TIP, 0);
    }
    g.setColor(Color.BLACK);
    g.setStroke(THIN);
    g.draw(bar);
    paintTicks(g, bar);
    paintLabel(g, frame, bar.getMaxX() + TICK + NUMBER_GAP + numbers() + LABEL_GAP);
    if (ticks.exponent() != 0) {
      Lettering factor = Axes.factor(ticks, typeface);
      factor.draw(g, left, frame.getMinY() - factor.height() - FACTOR_GAP);
    }
  }

  private static void paintTip(Graphics2D g, Rectangle2D bar, double y, double tip, double part) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(bar.getMinX(), y);
    triangle.lineTo(bar.getCenterX(), y + tip);
    triangle.lineTo(bar.getMaxX(), y);
    triangle.closePath();
    g.setColor(ColourScale.color(ColourScale.index(part)));
    g.fill(triangle);
    g.setColor(Color.BLACK);
    g.setStroke(THIN);
    g.draw(triangle);
  }

  private void paintTicks(Graphics2D g, Rectangle2D bar) {
    for (Ticks.Tick tick : ticks.ticks()) {
      if (tick.isMajor()) {
        double y = bar.getMaxY() - colours.part(tick.value()) * bar.getHeight();
        g.draw(new Line2D.Double(bar.getMaxX(), y, bar.getMaxX() + TICK, y));
        Lettering text = Lettering.of(tick.label(), typeface.tick());
        double beside = bar.getMaxX() + TICK + NUMBER_GAP;
        text.draw(g, beside, Axes.topOfNumber(y, text, typeface));
      }
    }
  }

  private void paintLabel(Graphics2D g, Rectangle2D frame, double left) {
    AffineTransform upright = g.getTransform();
    g.translate(left, frame.getCenterY());
    g.rotate(-Math.PI / 2);
    label.drawCentred(g, 0, 0);
    g.setTransform(upright);
  }
}
