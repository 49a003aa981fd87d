package coldwall.study;

import coldwall.units.Display;

/** The deepest quantum NDTR that a map has seen so far. */
final class DeepestSoFar implements RunningEstimate {
  private final SurvivalMap map;
  private double deepest;
  private String where = "";

  DeepestSoFar(SurvivalMap map) {
    this.map = map;
  }

  @Override
  public void add(Point point, Row row) {
    int wall = point.coordinates().getFirst().intValue();
    double depth = row.values().get(SurvivalMap.DEPTH);
    if (map.isClassical(wall) || row.values().get(SurvivalMap.FOUND) != 1 || !(depth > deepest)) {
      return;
    }
    deepest = depth;
    where = map.wall(wall) + " at T_h = " + Display.number(point.coordinates().get(1)) + " E_1";
  }

  @Override
  public String text() {
    return where.isEmpty()
        ? ""
        : "deepest quantum NDTR so far " + Display.percent(deepest) + ", " + where;
  }
}
