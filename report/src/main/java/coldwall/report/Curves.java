package coldwall.report;

import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Puts curves into a plot. Exact values are a line with few markers; values with errors are markers
 * with error bars and no line, for between them nothing is known.
 */
final class Curves {
  private static final int MARKERS_ON_A_LINE = 9;
  private static final BasicStroke ERROR_BAR = new BasicStroke(0.8f);
  private static final BasicStroke MARKER = new BasicStroke(1.1f);

  private Curves() {}

  /** Adds the curves so that the first lies on top. */
  static void addTo(XYPlot plot, List<StyledSeries> curves, PlotScale scale) {
    for (int i = curves.size() - 1; i >= 0; i--) {
      StyledSeries curve = curves.get(i);
      Series series = curve.series();
      if (!curve.hasErrors()) {
        add(plot, line(series, scale), lineRenderer(curve.style()));
      }
      add(plot, errors(series, scale), errorRenderer(curve.style()));
      List<DataPoint> marked =
          curve.hasErrors() ? inside(series, scale) : spread(inside(series, scale), scale, i);
      add(plot, points(marked), markerRenderer(curve.style()));
    }
  }

  private static void add(XYPlot plot, XYDataset dataset, XYItemRenderer renderer) {
    int index = plot.getDatasetCount();
    plot.setDataset(index, dataset);
    plot.setRenderer(index, renderer);
  }

  private static List<DataPoint> inside(Series series, PlotScale scale) {
    return series.points().stream().filter(scale::isInside).toList();
  }

  /** The line breaks where a value is missing. */
  private static XYDataset line(Series series, PlotScale scale) {
    XYSeries line = new XYSeries("line", false, true);
    for (DataPoint point : series.points()) {
      if (scale.isInside(point)) {
        line.add(point.x(), point.y());
      } else if (AxisRange.isWithin(point.x(), scale.horizontal())) {
        line.add(point.x(), Double.NaN);
      }
    }
    return new XYSeriesCollection(line);
  }

  private static XYDataset points(List<DataPoint> points) {
    XYSeries markers = new XYSeries("markers", false, true);
    points.forEach(point -> markers.add(point.x(), point.y()));
    return new XYSeriesCollection(markers);
  }

  private static XYDataset errors(Series series, PlotScale scale) {
    XYIntervalSeries bars = new XYIntervalSeries("errors", false, true);
    for (DataPoint point : inside(series, scale)) {
      if (StyledSeries.hasError(point)) {
        double low = scale.lowerEnd(point);
        double high = point.y() + point.error();
        bars.add(point.x(), point.x(), point.x(), point.y(), low, high);
      }
    }
    XYIntervalSeriesCollection collection = new XYIntervalSeriesCollection();
    collection.addSeries(bars);
    return collection;
  }

  /** Few points, evenly over the picture, and others than those of the neighbouring curves. */
  private static List<DataPoint> spread(List<DataPoint> points, PlotScale scale, int curve) {
    if (points.size() <= MARKERS_ON_A_LINE) {
      return points;
    }
    double start = scale.position(points.getFirst());
    double distance = (scale.position(points.getLast()) - start) / MARKERS_ON_A_LINE;
    double next = start + distance * (0.2 + 0.3 * (curve % 3));
    List<DataPoint> chosen = new ArrayList<>();
    for (DataPoint point : points) {
      if (scale.position(point) >= next) {
        chosen.add(point);
        next += distance;
      }
    }
    return chosen;
  }

  private static XYItemRenderer lineRenderer(RoleStyle style) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, style.color());
    renderer.setSeriesStroke(0, style.stroke());
    return renderer;
  }

  private static XYItemRenderer errorRenderer(RoleStyle style) {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(false);
    renderer.setDefaultLinesVisible(false);
    renderer.setDefaultShapesVisible(false);
    renderer.setErrorPaint(style.color());
    renderer.setErrorStroke(ERROR_BAR);
    renderer.setCapLength(3);
    return renderer;
  }

  private static XYItemRenderer markerRenderer(RoleStyle style) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, style.marker());
    renderer.setSeriesPaint(0, style.color());
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(0, style.isFilled() ? style.color() : Color.WHITE);
    renderer.setDrawOutlines(true);
    renderer.setSeriesOutlineStroke(0, MARKER);
    return renderer;
  }
}
