package coldwall.study;

import coldwall.spec.SurvivalMapSpec;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a survival map found.
 *
 * @param map the study
 * @param panels one a wall, the classical one last
 * @param onsets where NDTR begins in some rows of the quantum panels, row by row within a panel
 * @param place the user's own junction, null if none was given or not all is solved
 */
record SurvivalMapResult(
    SurvivalMap map, List<WallMap> panels, List<Onset> onsets, @Nullable MapPlace place) {
  /** The depth along which figures draw the line where NDTR dies; below it nobody would see it. */
  static final double LINE = 1e-4;

  /** Ratios this close to 1 are called equal couplings; a range's middle is off by roundings. */
  private static final double EQUAL = 1e-9;

  SurvivalMapResult {
    panels = List.copyOf(panels);
    onsets = List.copyOf(onsets);
  }

  SurvivalMapSpec spec() {
    return map.spec();
  }

  boolean isComplete() {
    int rows = Picked.of(spec().couplingRatios().size(), OnsetSearch.MOST_ROWS).length;
    return onsets.size() == rows * spec().baths().size();
  }

  double hotOverGround(int column) {
    return spec().hotOverGround().natural(column);
  }

  double ratio(int row) {
    double ratio = spec().couplingRatios().natural(row);
    return Math.abs(ratio - 1) < EQUAL ? 1 : ratio;
  }

  IntStream quantumWalls() {
    return IntStream.range(0, spec().baths().size());
  }

  WallMap classicalPanel() {
    return panels.getLast();
  }

  /** The onsets of one panel. */
  List<Onset> onsetsOf(int wall) {
    return onsets.stream().filter(onset -> onset.wall() == wall).toList();
  }

  /** The row with an onset whose couplings are the most equal. */
  int mostEqualRow() {
    return onsets.stream()
        .mapToInt(Onset::row)
        .boxed()
        .min((one, other) -> Double.compare(asymmetry(one), asymmetry(other)))
        .orElse(0);
  }

  private double asymmetry(int row) {
    return Math.abs(StrictMath.log(ratio(row)));
  }
}
