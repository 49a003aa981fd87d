package coldwall.report;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** A chart laid out and ready to be painted on any canvas, a unit being 1/96 inch. */
final class ChartPicture {
  static final int WIDTH = 480;

  /** Of the plot with its numbers and labels, without the legend below it. */
  private static final int PLOT = 352;

  private static final double EDGE = 8;
  private static final double TOP = 12;
  private static final double RIGHT = 24;
  private static final double BOTTOM = 55;
  private static final double LEGEND_GAP = 10;
  private static final int TICKS = 6;
  private static final double HEADROOM = 0.05;

  /** With room for a mark's text above the highest curve. */
  private static final double HEADROOM_FOR_MARKS = 0.13;

  private final Chart chart;
  private final Typeface typeface = Typeface.find();
  private final PlotArea area;
  private final Axes axes;
  private final Legend legend;

  ChartPicture(Chart chart) {
    this.chart = chart;
    Scale scale = chart.horizontal().scale();
    AxisRange horizontal = horizontalRange();
    AxisRange vertical = verticalRange();
    Ticks across =
        switch (scale) {
          case LINEAR -> Ticks.linear(horizontal, TICKS);
          case LOGARITHMIC -> Ticks.logarithmic(horizontal, TICKS);
        };
    Ticks up = Ticks.linear(vertical, TICKS);
    double left = Axes.room(up, typeface);
    double top = up.exponent() == 0 ? TOP : TOP + typeface.tick().getSize() + 4;
    Rectangle2D frame =
        new Rectangle2D.Double(left, top, WIDTH - RIGHT - left, PLOT - BOTTOM - top);
    this.area = new PlotArea(frame, horizontal, scale, vertical);
    this.axes = new Axes(area, across, up, typeface);
    this.legend = Legend.of(chart, area, typeface.note(), WIDTH - 2 * EDGE);
  }

  int height() {
    return PLOT + (int) Math.ceil(legend.height() + LEGEND_GAP);
  }

  void paint(Graphics2D g) {
    g.setColor(Color.WHITE);
    g.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
    for (Band band : chart.bands()) {
      BandShade.paint(g, band, area);
    }
    axes.paintTicks(g);
    axes.paintNumbers(g);
    axes.paintLabels(g, chart.horizontal().label(), chart.vertical().label(), PLOT - EDGE);
    Curves curves = new Curves(chart, area);
    Shape clip = g.getClip();
    g.clip(area.frame());
    curves.paint(g);
    g.setClip(clip);
    axes.paintFrame(g);
    curves.paintZeros(g);
    new Marks(chart, area, typeface.note()).paint(g);
    legend.paint(g, (WIDTH - legend.width()) / 2, PLOT);
  }

  private AxisRange horizontalRange() {
    double[] values = values(DataPoint::x, DataPoint::x, Mark::x);
    return AxisRange.around(values, chart.horizontal().scale(), 0, TICKS);
  }

  private AxisRange verticalRange() {
    double headroom = chart.marks().isEmpty() ? HEADROOM : HEADROOM_FOR_MARKS;
    double[] values = values(p -> p.y() - shown(p), p -> p.y() + shown(p), Mark::y);
    return AxisRange.around(values, Scale.LINEAR, headroom, TICKS);
  }

  /** An error bar that reaches beyond 0 must not move the axis's end away from 0. */
  private static double shown(DataPoint point) {
    return Curves.hasError(point) && point.error() < Math.abs(point.y()) ? point.error() : 0;
  }

  private double[] values(
      ToDoubleFunction<DataPoint> low,
      ToDoubleFunction<DataPoint> high,
      ToDoubleFunction<Mark> mark) {
    DoubleStream points =
        chart.series().stream()
            .flatMap(series -> series.points().stream())
            .filter(p -> AxisRange.isDrawable(p.x()) && AxisRange.isDrawable(p.y()))
            .flatMapToDouble(p -> DoubleStream.of(low.applyAsDouble(p), high.applyAsDouble(p)));
    return DoubleStream.concat(points, chart.marks().stream().mapToDouble(mark)).toArray();
  }
}
