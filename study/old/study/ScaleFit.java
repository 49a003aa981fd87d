package coldwall.study;

import java.util.ArrayList;
import java.util.List;

/**
 * The exponent of one curve over a range of lengths.
 *
 * @param range in words
 * @param from the shortest length in it
 * @param to the longest
 * @param law the fit
 */
record ScaleFit(String range, double from, double to, PowerLaw law) {
  private static final int FEWEST = 3;
  private static final double SHORT = 10;
  private static final double LONG = 1000;

  /** Over all lengths, and where the levels are far apart or dense against the temperature. */
  static List<ScaleFit> of(ScaleTable table, ScaleCurve curve) {
    int shortEnd = 0;
    int longStart = table.size();
    for (int row = table.size() - 1; row >= 0; row--) {
      if (table.reducedTemperature(row) > LONG) {
        longStart = row;
      }
      if (table.reducedTemperature(row) < SHORT && shortEnd == 0) {
        shortEnd = row + 1;
      }
    }
    List<ScaleFit> fits = new ArrayList<>();
    add(fits, "all", curve.fit());
    add(fits, "T < 10 E_{1}", curve.fit(0, shortEnd));
    add(fits, "T > 1000 E_{1}", curve.fit(longStart, table.size()));
    return fits;
  }

  private static void add(List<ScaleFit> fits, String range, PowerLaw law) {
    if (law.points().size() >= FEWEST) {
      fits.add(new ScaleFit(range, law.points().getFirst().x(), law.points().getLast().x(), law));
    }
  }
}
