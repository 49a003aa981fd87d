package coldwall.report.canvas;

/** What can be painted on any canvas. */
public interface Picture {
  /** In units of the picture. */
  double width();

  /** In units of the picture. */
  double height();

  /** The size of a unit of the picture, in 1/96 inch. */
  double unit();

  /** Paints all of it. */
  void paint(Canvas canvas);
}
