package coldwall.report;

import coldwall.chart.Chart;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/** A chart laid out and ready to be painted on any canvas, a unit being 1/96 inch. */
final class Figure {
  static final int WIDTH = 480;
  private static final int HEIGHT = 352;
  private static final double EDGE = 8;
  private static final double LEGEND_GAP = 10;
  private static final int TICKS_ACROSS = 6;
  private static final int TICKS_UP = 6;
  private static final double HEADROOM = 0.05;

  private final Chart chart;
  private final Typeface typeface = Typeface.find();
  private final List<StyledSeries> curves;
  private final Ticks across;
  private final Ticks up;
  private final XYPlot plot;
  private final boolean legendBelow;

  Figure(Chart chart) {
    this.chart = chart;
    this.curves = StyledSeries.of(chart.series());
    AxisRange horizontal = horizontalRange(chart);
    AxisRange vertical = verticalRange(chart);
    this.across = ticks(chart.horizontal(), horizontal, TICKS_ACROSS);
    this.up = ticks(chart.vertical(), vertical, TICKS_UP);
    this.plot = plot(horizontal, vertical);
    // Only a picture shows whether the legend finds room between its curves.
    Graphics2D sketch = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    this.legendBelow = !overlay().paint(sketch, paintPlot(sketch));
    sketch.dispose();
  }

  int height() {
    return legendBelow ? HEIGHT + (int) Math.ceil(legend().height() + LEGEND_GAP) : HEIGHT;
  }

  void paint(Graphics2D g) {
    g.setColor(Color.WHITE);
    g.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
    PlotArea area = paintPlot(g);
    paintExponents(g, area.frame());
    overlay().paint(g, area);
    if (legendBelow) {
      Legend legend = legend();
      legend.paint(g, (WIDTH - legend.width()) / 2, HEIGHT);
    }
  }

  private Overlay overlay() {
    return new Overlay(chart, curves, typeface);
  }

  private Legend legend() {
    return Legend.lines(chart, curves, typeface.note(), WIDTH - 2 * EDGE);
  }

  private PlotArea paintPlot(Graphics2D g) {
    JFreeChart drawing = new JFreeChart(null, typeface.label(), plot, false);
    drawing.setBackgroundPaint(null);
    double top = up.exponent() == 0 ? EDGE : EDGE + typeface.tick().getSize() + 4;
    drawing.setPadding(new RectangleInsets(top, EDGE, EDGE, 2 * EDGE));
    ChartRenderingInfo info = new ChartRenderingInfo();
    drawing.draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), info);
    Rectangle2D frame = info.getPlotInfo().getDataArea();
    return new PlotArea(frame, plot.getDomainAxis(), plot.getRangeAxis());
  }

  private XYPlot plot(AxisRange horizontal, AxisRange vertical) {
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(Axes.labelled(chart.horizontal(), horizontal, across, typeface, true));
    plot.setDomainAxis(1, Axes.mirror(chart.horizontal(), horizontal, across, typeface, true));
    plot.setRangeAxis(Axes.labelled(chart.vertical(), vertical, up, typeface, false));
    plot.setRangeAxis(1, Axes.mirror(chart.vertical(), vertical, up, typeface, false));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(vertical.lower() < 0 && vertical.upper() > 0);
    plot.setRangeZeroBaselineStroke(new BasicStroke(0.5f));
    plot.setOutlinePaint(Color.BLACK);
    plot.setOutlineStroke(new BasicStroke(1));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    XYLineAndShapeRenderer background = new XYLineAndShapeRenderer();
    chart.bands().forEach(band -> background.addAnnotation(new BandShade(band), Layer.BACKGROUND));
    plot.setRenderer(0, background);
    Curves.addTo(plot, curves, PlotScale.of(chart));
    return plot;
  }

  /** The powers of ten that the numbers along the axes leave out, at the axes' ends. */
  private void paintExponents(Graphics2D g, Rectangle2D frame) {
    if (up.exponent() != 0) {
      Lettering factor = factor(up);
      factor.draw(g, frame.getMinX(), frame.getMinY() - factor.height() - 2);
    }
    if (across.exponent() != 0) {
      Lettering factor = factor(across);
      factor.draw(g, frame.getMaxX() - factor.width(), HEIGHT - EDGE - factor.height());
    }
  }

  private Lettering factor(Ticks ticks) {
    return Lettering.of(Markup.parse("\u00d710^{" + ticks.exponent() + "}"), typeface.tick());
  }

  private static Ticks ticks(Chart.Axis axis, AxisRange range, int count) {
    return switch (axis.scale()) {
      case LINEAR -> Ticks.linear(range, count);
      case LOGARITHMIC -> Ticks.logarithmic(range, count);
    };
  }

  private static AxisRange horizontalRange(Chart chart) {
    double[] values = values(chart, Chart.DataPoint::x, Chart.DataPoint::x, Chart.Mark::x);
    return AxisRange.around(values, chart.horizontal().scale(), 0, TICKS_ACROSS);
  }

  private static AxisRange verticalRange(Chart chart) {
    double[] values = values(chart, p -> p.y() - shown(p), p -> p.y() + shown(p), Chart.Mark::y);
    return AxisRange.around(values, chart.vertical().scale(), HEADROOM, TICKS_UP);
  }

  /** On a logarithmic axis an error bar down to 0 must not count as a point at 0. */
  private static double shown(Chart.DataPoint point) {
    return StyledSeries.hasError(point) && point.error() < Math.abs(point.y()) ? point.error() : 0;
  }

  private static double[] values(
      Chart chart,
      ToDoubleFunction<Chart.DataPoint> low,
      ToDoubleFunction<Chart.DataPoint> high,
      ToDoubleFunction<Chart.Mark> mark) {
    DoubleStream points =
        chart.series().stream()
            .flatMap(series -> series.points().stream())
            .filter(p -> AxisRange.isDrawable(p.x()) && AxisRange.isDrawable(p.y()))
            .flatMapToDouble(p -> DoubleStream.of(low.applyAsDouble(p), high.applyAsDouble(p)));
    return DoubleStream.concat(points, chart.marks().stream().mapToDouble(mark)).toArray();
  }
}
