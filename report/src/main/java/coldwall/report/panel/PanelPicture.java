package coldwall.report.panel;

import coldwall.report.axis.Margins;
import coldwall.report.canvas.Canvas;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** One panel, ready to be painted wherever the figure has a place for it. */
public interface PanelPicture {
  /** The room needed around the frame. */
  Margins margins();

  /** What the legend has to explain. */
  List<Legend.Entry> legend();

  /**
   * Paints the frame and all that stands in and around it.
   *
   * @param left where the panel's own place begins, left of the frame
   */
  void paint(Canvas canvas, Rectangle2D frame, double left);
}
