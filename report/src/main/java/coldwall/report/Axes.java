package coldwall.report;

import coldwall.chart.Chart;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.LogTick;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Axes as journals have them: ticks inward, powers of ten as such. */
final class Axes {
  private static final BasicStroke THIN = new BasicStroke(0.8f);
  private static final float MAJOR = 7;
  private static final float MINOR = 4;

  private Axes() {}

  /** The axis with its label and numbers. */
  static ValueAxis labelled(
      Chart.Axis axis, AxisRange range, Ticks ticks, Typeface typeface, boolean horizontal) {
    ValueAxis labelled = bare(axis.scale(), range, ticks, typeface, horizontal);
    Markup label = Markup.parse(axis.label());
    if (!label.isEmpty()) {
      labelled.setAttributedLabel(label.styled(typeface.label()));
      labelled.setLabelInsets(
          horizontal ? new RectangleInsets(5, 0, 0, 0) : new RectangleInsets(0, 0, 0, 5));
    }
    return labelled;
  }

  /** The same ticks for the opposite side of the frame. */
  static ValueAxis mirror(
      Chart.Axis axis, AxisRange range, Ticks ticks, Typeface typeface, boolean horizontal) {
    ValueAxis mirror = bare(axis.scale(), range, ticks, typeface, horizontal);
    mirror.setTickLabelsVisible(false);
    return mirror;
  }

  private static ValueAxis bare(
      Chart.Scale scale, AxisRange range, Ticks ticks, Typeface typeface, boolean horizontal) {
    TextAnchor anchor = horizontal ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    List<LogTick> marks = ticks.ticks().stream().map(t -> mark(t, typeface, anchor)).toList();
    ValueAxis axis = scale == Chart.Scale.LINEAR ? new Linear(marks) : new Logarithmic(marks);
    axis.setAutoRange(false);
    axis.setRange(range.lower(), range.upper());
    axis.setAxisLineVisible(false);
    axis.setTickLabelFont(typeface.tick());
    axis.setTickLabelInsets(
        horizontal ? new RectangleInsets(5, 2, 1, 2) : new RectangleInsets(2, 2, 2, 6));
    axis.setTickMarkPaint(Color.BLACK);
    axis.setTickMarkStroke(THIN);
    axis.setTickMarkInsideLength(MAJOR);
    axis.setTickMarkOutsideLength(0);
    axis.setMinorTickMarksVisible(true);
    axis.setMinorTickMarkInsideLength(MINOR);
    axis.setMinorTickMarkOutsideLength(0);
    return axis;
  }

  private static LogTick mark(Ticks.Tick tick, Typeface typeface, TextAnchor anchor) {
    // JFreeChart draws no mark where the label is missing, so minor ticks get a blank one.
    Markup label = Markup.parse(tick.isMajor() ? tick.label() : " ");
    return new LogTick(
        tick.isMajor() ? TickType.MAJOR : TickType.MINOR,
        tick.value(),
        label.styled(typeface.tick()),
        anchor);
  }

  private static final class Linear extends NumberAxis {
    private static final long serialVersionUID = 1L;
    private final transient List<LogTick> ticks;

    Linear(List<LogTick> ticks) {
      this.ticks = ticks;
    }

    @Override
    public List<LogTick> refreshTicks(
        Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
      return ticks;
    }
  }

  private static final class Logarithmic extends LogAxis {
    private static final long serialVersionUID = 1L;
    private final transient List<LogTick> ticks;

    Logarithmic(List<LogTick> ticks) {
      this.ticks = ticks;
      setSmallestValue(Double.MIN_NORMAL);
    }

    @Override
    public List<LogTick> refreshTicks(
        Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
      return ticks;
    }
  }
}
