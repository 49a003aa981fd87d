package coldwall.study.curve;

import coldwall.frame.Point;
import coldwall.frame.RunningEstimate;
import coldwall.frame.Shown;
import coldwall.units.Dimension;
import coldwall.units.UnitSystem;

/** The highest current of the first curve so far: a first idea of where the peak is. */
public final class HighestCurrent implements RunningEstimate {
  private final String name;
  private final Shown shown;
  private double highest = Double.NEGATIVE_INFINITY;
  private double at = Double.NaN;

  /** Of the curve whose numbers stand first in a row. */
  public HighestCurrent(String name, UnitSystem units) {
    this.name = name;
    this.shown = new Shown(units);
  }

  @Override
  public void add(Point point, coldwall.frame.Row row) {
    double current = row.values().getFirst();
    if (current > highest) {
      highest = current;
      at = point.coordinates().getFirst();
    }
  }

  @Override
  public String text() {
    return Double.isNaN(at)
        ? ""
        : "highest "
            + name
            + " current so far "
            + shown.text(Dimension.POWER, highest)
            + " at T_c = "
            + shown.temperature(at);
  }
}
