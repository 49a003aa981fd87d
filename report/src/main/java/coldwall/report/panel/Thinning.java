package coldwall.report.panel;

import coldwall.chart.Chart.DataPoint;
import coldwall.report.axis.PlotArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Leaves out points that a picture cannot show. Of each column of the picture the first, the
 * lowest, the highest and the last point stay, and so does a gap wider than a column.
 */
final class Thinning {
  /** Columns for a line, in units of the picture: finer than its width. */
  static final double LINE = 0.5;

  /** Columns for markers: about as wide as they are. */
  static final double MARKERS = 5;

  /** As many points are drawn as they are. */
  private static final int FEW = 2000;

  private static final DataPoint GAP = new DataPoint(Double.NaN, Double.NaN, 0);

  private final PlotArea area;
  private final double width;
  private final List<DataPoint> kept = new ArrayList<>();
  private final List<DataPoint> column = new ArrayList<>();
  private long place = Long.MIN_VALUE;
  private boolean isBroken;

  private Thinning(PlotArea area, double width) {
    this.area = area;
    this.width = width;
  }

  /** The points worth drawing, with a point of NaN at each gap. */
  static List<DataPoint> of(List<DataPoint> points, PlotArea area, double width) {
    if (points.size() <= FEW) {
      return points;
    }
    Thinning thinning = new Thinning(area, width);
    points.forEach(thinning::add);
    thinning.endColumn();
    return thinning.kept;
  }

  private void add(DataPoint point) {
    if (area.isAtZero(point)) {
      kept.add(point);
    } else if (!area.isInside(point)) {
      isBroken = true;
    } else {
      long here = (long) Math.floor((area.x(point.x()) - area.frame().getX()) / width);
      if (here != place) {
        endColumn();
        if (isBroken) {
          kept.add(GAP);
        }
        place = here;
      }
      isBroken = false;
      column.add(point);
    }
  }

  private void endColumn() {
    if (column.isEmpty()) {
      return;
    }
    int lowest = 0;
    int highest = 0;
    for (int i = 1; i < column.size(); i++) {
      lowest = column.get(i).y() < column.get(lowest).y() ? i : lowest;
      highest = column.get(i).y() > column.get(highest).y() ? i : highest;
    }
    IntStream.of(0, lowest, highest, column.size() - 1)
        .sorted()
        .distinct()
        .mapToObj(column::get)
        .forEach(kept::add);
    column.clear();
  }
}
