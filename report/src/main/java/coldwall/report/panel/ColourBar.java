package coldwall.report.panel;

import coldwall.chart.Axis.Scale;
import coldwall.chart.ColourMap;
import coldwall.chart.ColourMap.Colours;
import coldwall.report.axis.Axes;
import coldwall.report.axis.AxesPicture;
import coldwall.report.axis.AxisRange;
import coldwall.report.axis.Margins;
import coldwall.report.axis.Ruler;
import coldwall.report.axis.Ticks;
import coldwall.report.canvas.Canvas;
import coldwall.report.font.Face;
import coldwall.report.lettering.Lettering;
import coldwall.report.lettering.Paragraph;
import java.awt.BasicStroke;
import java.awt.Color;
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

  private final Colours scale;
  private final Ruler colours;
  private final Ticks ticks;
  private final Paragraph label;
  private final boolean hasBelow;
  private final boolean hasAbove;

  ColourBar(ColourMap map, Grid grid, double longest) {
    this.scale = map.colours();
    AxisRange range = range(map.lowest(), map.highest());
    boolean isLogarithmic = scale == Colours.LOGARITHMIC && range.lower() > 0;
    this.colours = new Ruler(range, isLogarithmic ? Scale.LOGARITHMIC : Scale.LINEAR);
    this.ticks = Ticks.of(colours, AxesPicture.TICKS);
    this.label = Paragraph.of(map.colourLabel(), Face.LABEL, longest);
    this.hasBelow = grid.hasBelow(colours.range().lower());
    this.hasAbove = grid.hasAbove(colours.range().upper());
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
    return new Margins(0, ticks.exponent() == 0 ? 0 : Axes.factorRoom(), right, 0);
  }

  private double numbers() {
    return Axes.widest(ticks);
  }

  void paint(Canvas canvas, Rectangle2D frame) {
    double below = hasBelow ? TIP : 0;
    double above = hasAbove ? TIP : 0;
    double left = frame.getMaxX() + GAP;
    Rectangle2D bar =
        new Rectangle2D.Double(
            left, frame.getMinY() + above, WIDTH, frame.getHeight() - above - below);
    CellImage.paintScale(canvas, bar, scale);
    if (hasAbove) {
      paintTip(canvas, bar, bar.getMinY(), -TIP, 1);
    }
    if (hasBelow) {
      paintTip(canvas, bar, bar.getMaxY(), TIP, 0);
    }
    canvas.draw(bar, THIN, Color.BLACK);
    paintTicks(canvas, bar);
    label.drawUpright(
        canvas, bar.getMaxX() + TICK + NUMBER_GAP + numbers() + LABEL_GAP, frame.getCenterY());
    if (ticks.exponent() != 0) {
      Lettering factor = Axes.factor(ticks);
      factor.draw(canvas, left, frame.getMinY() - factor.height() - FACTOR_GAP);
    }
  }

  private void paintTip(Canvas canvas, Rectangle2D bar, double y, double tip, double part) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(bar.getMinX(), y);
    triangle.lineTo(bar.getCenterX(), y + tip);
    triangle.lineTo(bar.getMaxX(), y);
    triangle.closePath();
    canvas.fill(triangle, ColourScale.color(scale, ColourScale.index(part)));
    canvas.draw(triangle, THIN, Color.BLACK);
  }

  private void paintTicks(Canvas canvas, Rectangle2D bar) {
    for (Ticks.Tick tick : ticks.ticks()) {
      if (tick.isMajor()) {
        double y = bar.getMaxY() - colours.part(tick.value()) * bar.getHeight();
        Line2D line = new Line2D.Double(bar.getMaxX(), y, bar.getMaxX() + TICK, y);
        canvas.draw(line, THIN, Color.BLACK);
        Lettering text = Lettering.of(tick.label(), Face.TICK);
        double beside = bar.getMaxX() + TICK + NUMBER_GAP;
        text.draw(canvas, beside, Axes.topOfNumber(y, text));
      }
    }
  }
}
