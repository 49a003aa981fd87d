package coldwall.study;

import coldwall.units.Dimension;
import coldwall.units.Display;
import coldwall.units.UnitSystem;

/** The highest current of one curve so far: a first idea of where the peak is. */
final class HighestCurrent implements RunningEstimate {
  private final CurveColumns curve;
  private final Display display;
  private double highest = Double.NEGATIVE_INFINITY;
  private double at = Double.NaN;

  HighestCurrent(CurveColumns curve, UnitSystem units) {
    this.curve = curve;
    this.display = new Display(units);
  }

  @Override
  public void add(Point point, Row row) {
    double current = row.values().get(curve.current());
    if (current > highest) {
      highest = current;
      at = point.coordinates().getFirst();
    }
  }

  @Override
  public String text() {
    if (Double.isNaN(at)) {
      return "";
    }
    return "highest "
        + curve.prefix()
        + " current so far "
        + display.text(Dimension.POWER, highest)
        + " at T_c = "
        + display.text(Dimension.TEMPERATURE, at);
  }
}
