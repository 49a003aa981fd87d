package coldwall.report.panel;

import coldwall.chart.ColourMap;
import coldwall.report.axis.Axes;
import coldwall.report.axis.AxesPicture;
import coldwall.report.axis.Margins;
import coldwall.report.axis.PanelSize;
import coldwall.report.axis.PlotArea;
import coldwall.report.axis.Ruler;
import coldwall.report.canvas.Canvas;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A colour map, ready to be painted. */
public final class ColourMapPicture implements PanelPicture {
  static final BasicStroke CONTOUR =
      new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  /** Sets the line off from dark cells. */
  private static final BasicStroke HALO =
      new BasicStroke(4.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

  private static final String MISSING = "no value";

  private final ColourMap map;
  private final Grid grid;
  private final ColourBar bar;
  private final AxesPicture axes;

  public ColourMapPicture(ColourMap map, PanelSize size) {
    this.map = map;
    this.grid = new Grid(map);
    this.bar = new ColourBar(map, grid, size.labelHeight());
    this.axes =
        new AxesPicture(
            map,
            grid.x().ruler(),
            grid.y().ruler(),
            Axes.Side.OUTSIDE,
            size,
            bar.margins().right());
  }

  @Override
  public Margins margins() {
    Margins frame = axes.margins();
    double top = Math.max(frame.top(), AxesPicture.TOP + bar.margins().top());
    return new Margins(frame.left(), top, frame.right(), frame.bottom());
  }

  @Override
  public List<Legend.Entry> legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    if (!Double.isNaN(map.contour())) {
      entries.add(new Legend.Entry(new LegendSample.Contour(), map.contourText()));
    }
    if (grid.hasMissing()) {
      entries.add(new Legend.Entry(new LegendSample.Missing(), MISSING));
    }
    return entries;
  }

  @Override
  public void paint(Canvas canvas, Rectangle2D frame, double left) {
    CellImage.paint(canvas, grid, bar.colours(), frame);
    PlotArea area = new PlotArea(frame, grid.x().ruler(), grid.y().ruler());
    if (!Double.isNaN(map.contour())) {
      canvas.within(frame, clipped -> paintContour(clipped, area));
    }
    axes.paint(canvas, area, left);
    Axes.paintFrame(canvas, frame);
    bar.paint(canvas, frame);
  }

  private void paintContour(Canvas canvas, PlotArea area) {
    Path2D path = new Path2D.Double();
    for (List<Point2D> line : Contour.lines(grid, map.contour())) {
      boolean isFirst = true;
      for (Point2D point : line) {
        double x = area.x(Ruler.value(point.getX(), area.horizontal().scale()));
        double y = area.y(Ruler.value(point.getY(), area.vertical().scale()));
        if (isFirst) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
        isFirst = false;
      }
    }
    canvas.draw(path, HALO, Color.WHITE);
    canvas.draw(path, CONTOUR, Color.BLACK);
  }
}
