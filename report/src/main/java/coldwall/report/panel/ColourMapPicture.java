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

  private static final String FAILED = "failed";
  private static final String NOT_COMPUTED = "not computed";
  private static final String OUTSIDE = "equation outside its validity: no result";

  private final ColourMap map;
  private final Grid grid;
  private final ColourBar bar;
  private final AxesPicture axes;
  private final boolean hasBar;

  /**
   * A map to be painted.
   *
   * @param hasBar whether what the colours mean stands beside this map; else elsewhere
   */
  public ColourMapPicture(ColourMap map, PanelSize size, boolean hasBar) {
    this.map = map;
    this.hasBar = hasBar;
    this.grid = new Grid(map);
    this.bar = new ColourBar(map, grid, size.labelHeight());
    this.axes =
        new AxesPicture(
            map,
            grid.x().ruler(),
            grid.y().ruler(),
            Axes.Side.OUTSIDE,
            size,
            hasBar ? bar.margins().right() : AxesPicture.RIGHT);
  }

  @Override
  public Margins margins() {
    Margins frame = axes.margins();
    double top = Math.max(frame.top(), AxesPicture.TOP + (hasBar ? bar.margins().top() : 0));
    return new Margins(frame.left(), top, frame.right(), frame.bottom());
  }

  @Override
  public List<Legend.Entry> legend() {
    List<Legend.Entry> entries = new ArrayList<>();
    if (!Double.isNaN(map.contour())) {
      entries.add(new Legend.Entry(new LegendSample.Contour(), map.contourText()));
    }
    map.lines().stream()
        .map(ColourMap.Line::text)
        .distinct()
        .forEach(text -> entries.add(new Legend.Entry(new LegendSample.Contour(), text)));
    for (ColourMap.Mark mark : map.marks()) {
      entries.add(new Legend.Entry(new LegendSample.Star(), mark.text()));
    }
    if (grid.holds(ColourMap.NONE)) {
      entries.add(new Legend.Entry(new LegendSample.Missing(ColourMap.NONE), map.noneText()));
    }
    if (grid.holds(ColourMap.OUTSIDE)) {
      entries.add(new Legend.Entry(new LegendSample.Missing(ColourMap.OUTSIDE), OUTSIDE));
    }
    if (grid.hasMissing()) {
      entries.add(new Legend.Entry(new LegendSample.Missing(ColourMap.FAILED), FAILED));
    }
    if (grid.holds(ColourMap.NOT_COMPUTED)) {
      entries.add(new Legend.Entry(new LegendSample.Missing(ColourMap.NOT_COMPUTED), NOT_COMPUTED));
    }
    return entries;
  }

  @Override
  public void paint(Canvas canvas, Rectangle2D frame, double left) {
    CellImage.paint(canvas, grid, bar.colours(), frame, map.colours());
    PlotArea area = new PlotArea(frame, grid.x().ruler(), grid.y().ruler());
    if (!Double.isNaN(map.contour())) {
      canvas.within(frame, clipped -> paintContour(clipped, area));
    }
    map.lines().forEach(line -> canvas.within(frame, clipped -> paintLine(clipped, area, line)));
    axes.paint(canvas, area, left);
    Axes.paintFrame(canvas, frame);
    map.marks().forEach(mark -> paintMark(canvas, area, mark));
    if (hasBar) {
      bar.paint(canvas, frame);
    }
  }

  /** How much room the explanation of the colours takes. */
  public static double barWidth(ColourMap map, double labelHeight) {
    return new ColourBar(map, new Grid(map), labelHeight).margins().right();
  }

  /** Paints what the colours mean, right of a frame. */
  public void paintBar(Canvas canvas, Rectangle2D frame) {
    bar.paint(canvas, frame);
  }

  private static void paintMark(Canvas canvas, PlotArea area, ColourMap.Mark mark) {
    Color outline = Color.BLACK;
    RoleStyle.paintSymbol(
        canvas, RoleStyle.STAR, outline, Color.WHITE, area.x(mark.x()), area.y(mark.y()));
  }

  private static void paintLine(Canvas canvas, PlotArea area, ColourMap.Line line) {
    Path2D path = new Path2D.Double();
    for (ColourMap.Mark point : line.points()) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(area.x(point.x()), area.y(point.y()));
      } else {
        path.lineTo(area.x(point.x()), area.y(point.y()));
      }
    }
    drawOutlined(canvas, path);
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
    drawOutlined(canvas, path);
  }

  private static void drawOutlined(Canvas canvas, Path2D path) {
    canvas.draw(path, HALO, Color.WHITE);
    canvas.draw(path, CONTOUR, Color.BLACK);
  }
}
