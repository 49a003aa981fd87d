package coldwall.report.panel;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Mark;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.report.axis.Axes;
import coldwall.report.axis.AxesPicture;
import coldwall.report.axis.AxisRange;
import coldwall.report.axis.Margins;
import coldwall.report.axis.PanelSize;
import coldwall.report.axis.PlotArea;
import coldwall.report.axis.Ruler;
import coldwall.report.canvas.Canvas;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Curves over one axis, ready to be painted. */
public final class ChartPicture implements PanelPicture {
  private static final double HEADROOM = 0.05;

  /** With room for a mark's text above the highest curve. */
  private static final double HEADROOM_FOR_MARKS = 0.13;

  /** The part of a value on a logarithmic axis that an error bar may take away from it. */
  private static final double LARGEST_SHARE = 0.9;

  private final Chart chart;
  private final Ruler horizontal;
  private final Ruler vertical;
  private final AxesPicture axes;

  public ChartPicture(Chart chart, PanelSize size) {
    this.chart = chart;
    Scale across = chart.horizontal().scale();
    Scale up = chart.vertical().scale();
    this.horizontal =
        new Ruler(AxisRange.around(horizontalValues(), across, 0, AxesPicture.TICKS), across);
    double headroom = chart.marks().isEmpty() ? HEADROOM : HEADROOM_FOR_MARKS;
    this.vertical =
        new Ruler(AxisRange.around(verticalValues(), up, headroom, AxesPicture.TICKS), up);
    this.axes =
        new AxesPicture(chart, horizontal, vertical, Axes.Side.INSIDE, size, AxesPicture.RIGHT);
  }

  @Override
  public Margins margins() {
    return axes.margins();
  }

  @Override
  public void paint(Canvas canvas, Rectangle2D frame, double left) {
    PlotArea area = new PlotArea(frame, horizontal, vertical);
    for (Band band : chart.bands()) {
      BandShade.paint(canvas, band, area);
    }
    axes.paint(canvas, area, left);
    Curves curves = Curves.of(chart, area);
    Axes.paintFrame(canvas, frame);
    curves.paint(canvas);
    curves.paintZeros(canvas);
    new Marks(curves).paint(canvas);
  }

  @Override
  public List<Legend.Entry> legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    for (Series series : chart.series()) {
      entries.add(new Legend.Entry(sample(series), series.name()));
    }
    for (Band band : chart.bands()) {
      entries.add(new Legend.Entry(new LegendSample.Shade(band.role()), band.name()));
    }
    if (chart.series().stream().flatMap(s -> s.points().stream()).anyMatch(this::isAtZero)) {
      entries.add(new Legend.Entry(new LegendSample.AtZero(), chart.horizontal().zeroText()));
    }
    return entries;
  }

  private boolean isAtZero(DataPoint point) {
    return PlotArea.isAtZero(point, horizontal.scale(), vertical.scale());
  }

  private static LegendSample sample(Series series) {
    Role role = series.role();
    return Curves.isJoined(series)
        ? new LegendSample.Line(role)
        : new LegendSample.Points(role, Curves.hasErrors(series));
  }

  private DoubleStream horizontalValues() {
    return values(DataPoint::x, DataPoint::x, Mark::x);
  }

  private DoubleStream verticalValues() {
    Scale scale = chart.vertical().scale();
    return values(p -> p.y() - shown(p, scale), p -> p.y() + shown(p, scale), Mark::y)
        .filter(value -> scale == Scale.LINEAR || value > 0);
  }

  /** An error bar that reaches beyond 0 must not move the axis's end away from 0. */
  private static double shown(DataPoint point, Scale scale) {
    double share = scale == Scale.LINEAR ? 1 : LARGEST_SHARE;
    boolean isShown = Curves.hasError(point) && point.error() < share * Math.abs(point.y());
    return isShown ? point.error() : 0;
  }

  private DoubleStream values(
      ToDoubleFunction<DataPoint> low,
      ToDoubleFunction<DataPoint> high,
      ToDoubleFunction<Mark> mark) {
    DoubleStream points =
        chart.series().stream()
            .flatMap(series -> series.points().stream())
            .filter(this::isShown)
            .flatMapToDouble(
                point -> DoubleStream.of(low.applyAsDouble(point), high.applyAsDouble(point)));
    return DoubleStream.concat(points, chart.marks().stream().mapToDouble(mark));
  }

  private boolean isShown(DataPoint point) {
    return AxisRange.isDrawable(point.x())
        && AxisRange.isWithin(point.y(), chart.vertical().scale());
  }
}
