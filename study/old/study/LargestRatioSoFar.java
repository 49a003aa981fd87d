package coldwall.study;

import coldwall.units.Display;
import java.util.StringJoiner;

/** The largest rectification of each of the mechanics so far. */
final class LargestRatioSoFar implements RunningEstimate {
  private final Rectification study;
  private final double[] largest;

  LargestRatioSoFar(Rectification study) {
    this.study = study;
    this.largest = new double[study.contenders().size()];
  }

  @Override
  public void add(Point point, Row row) {
    for (int i = 0; i < largest.length; i++) {
      double ratio = Rectification.currents(i, row.values()::get).ratio().value();
      if (ratio > largest[i]) {
        largest[i] = ratio;
      }
    }
  }

  @Override
  public String text() {
    StringJoiner text = new StringJoiner(", ", "largest ratio so far: ", "").setEmptyValue("");
    for (int i = 0; i < largest.length; i++) {
      if (largest[i] > 0) {
        text.add(Rectification.label(study.contenders().get(i)) + " " + Display.number(largest[i]));
      }
    }
    return text.toString();
  }
}
