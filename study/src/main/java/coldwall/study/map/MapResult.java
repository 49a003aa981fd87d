package coldwall.study.map;

import coldwall.frame.CellState;
import coldwall.frame.Picked;
import coldwall.settings.Grid;
import coldwall.settings.SettingsReader;
import coldwall.study.curve.Model;
import coldwall.study.input.BoxSettings;
import coldwall.study.input.CouplingRatios;
import coldwall.study.input.Setup;
import coldwall.study.map.MapFurther.Onset;
import coldwall.system.ClassicalWall;
import coldwall.system.Contact;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.Quantity;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a survival map found.
 *
 * @param hotOverGround T_h/E_1, ascending: the columns of every panel
 * @param ratios of the couplings, cold over hot, ascending: the rows of every panel
 * @param panels one a wall law, the quantum ones first
 * @param place the user's own junction, if it was given and everything is solved
 * @param solved how many points are
 * @param isComplete whether everything is, and was judged
 * @param units of all output
 */
record MapResult(
    Grid hotOverGround,
    CouplingRatios ratios,
    List<Panel> panels,
    Optional<Place> place,
    int solved,
    boolean isComplete,
    UnitSystem units) {
  /** The depth from which on figures have colours and curves are counted; less nobody would see. */
  static final double LINE = 1e-4;

  private static final int MOST_ONSETS = 9;

  MapResult {
    panels = List.copyOf(panels);
  }

  /**
   * What is drawn for one wall law.
   *
   * @param wall the law, in a junction with E_1 = m = 1
   * @param columns how many T_h there are
   * @param points row by row of one ratio; what is missing is unknown
   * @param states what is known of each point
   * @param onsets row by row; empty for a classical wall, or if nothing was judged
   */
  record Panel(
      Model wall, int columns, List<MapPoint> points, List<CellState> states, List<Onset> onsets) {
    /** A depth below is no NDTR; depths that differ by less look alike. */
    private static final double FLAT = 1e-9;

    Panel {
      onsets = List.copyOf(onsets);
    }

    /** Of all walls, their points one wall after the other. */
    static List<Panel> all(
        List<Model> walls, int columns, List<MapPoint> points, List<CellState> states) {
      int size = points.size() / walls.size();
      return IntStream.range(0, walls.size())
          .mapToObj(wall ->
              new Panel(
                  walls.get(wall),
                  columns,
                  points.subList(wall * size, (wall + 1) * size),
                  states.subList(wall * size, (wall + 1) * size),
                  List.of()))
          .toList();
    }

    Panel with(List<Onset> others) {
      return new Panel(wall, columns, points, states, others);
    }

    /** How many points are in this state. */
    int count(CellState state) {
      return (int) states.stream().filter(state::equals).count();
    }

    /** The state that all points are in, if they are all in the same one. */
    Optional<CellState> state() {
      List<CellState> all = states.stream().distinct().toList();
      return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Whether every point was solved, and none differs from the others: nothing to draw. */
    boolean isFlat() {
      return count(CellState.SOLVED) == size() && greatest() - shallowest() <= FLAT;
    }

    private double greatest() {
      return points.stream().mapToDouble(point -> point.depth().value()).max().orElse(0);
    }

    /** The depth at a point in words: a share, none, failed, or not computed. */
    String depthText(int index) {
      return states.get(index).or(points.get(index).depthText());
    }

    String depthText(int row, int column) {
      return depthText(row * columns + column);
    }

    /** Whether a point lies at an end of one of the axes, so that there may be more beyond. */
    boolean isAtEdge(int index) {
      int row = index / columns;
      int column = index % columns;
      return row == 0 || column == 0 || column == columns - 1 || index + columns >= size();
    }

    private boolean isSolved(int row) {
      return IntStream.range(0, columns).allMatch(column -> at(row, column).isSolved());
    }

    /** Whether there is NDTR in a row; empty if none was found, but not all of it was solved. */
    Optional<Boolean> hasNdtr(int row) {
      boolean found = firstWithNdtr(row) < columns;
      return found || isSolved(row) ? Optional.of(found) : Optional.empty();
    }

    /** The first column of a row with NDTR; the number of columns if there is none. */
    int firstWithNdtr(int row) {
      return IntStream.range(0, columns)
          .filter(column -> at(row, column).hasNdtr())
          .findFirst()
          .orElse(columns);
    }

    /** The lowest column down to which a row is solved without a gap, from above. */
    int lowestSolved(int row, int from) {
      return IntStream.range(0, from)
          .map(i -> from - 1 - i)
          .takeWhile(column -> at(row, column).isSolved())
          .reduce(from, (_, lower) -> lower);
    }

    MapPoint at(int row, int column) {
      return points.get(row * columns + column);
    }

    int size() {
      return points.size();
    }

    int withNdtr() {
      return count(MapPoint::hasNdtr);
    }

    int aboveLine() {
      return count(point -> point.depth().value() > LINE);
    }

    private int count(Predicate<MapPoint> which) {
      return (int) points.stream().filter(which).count();
    }

    /** The smallest depth of all solved points. */
    double shallowest() {
      return points.stream()
          .filter(MapPoint::isSolved)
          .mapToDouble(point -> point.depth().value())
          .min()
          .orElse(Double.NaN);
    }

    /** The largest numerical error of a depth. */
    double largestError() {
      return points.stream()
          .mapToDouble(point -> point.depth().uncertainty())
          .filter(error -> !Double.isNaN(error))
          .max()
          .orElse(0);
    }

    /** The index of the deepest NDTR, if there is any; the first of several as deep. */
    Optional<Integer> deepest() {
      return IntStream.range(0, size())
          .filter(i -> points.get(i).hasNdtr())
          .boxed()
          .reduce((one, other) -> depth(other) > depth(one) ? other : one);
    }

    private double depth(int index) {
      return points.get(index).depth().value();
    }
  }

  /**
   * The user's own junction, at equal couplings.
   *
   * @param setup the junction
   * @param points what it does with the walls of each panel
   */
  record Place(Setup setup, List<MapPoint> points) {
    Place {
      points = List.copyOf(points);
    }

    /** A junction whose hot bath is this hot; its walls are those of the panels. */
    static Setup setup(SettingsReader reader, Quantity hot) {
      Contact unused =
          new Contact(hot.natural(), new ClassicalWall.Maxwell(1), new QuantumWall.WallFlux(1));
      return new Setup(
          new Junction(BoxSettings.particle(reader), BoxSettings.box(reader), unused, unused),
          hot,
          reader.get(BoxSettings.LENGTH),
          BoxSettings.mass(reader),
          null,
          null);
    }

    static double hotOverGround(Setup setup) {
      return setup.junction().hot().temperature() / setup.junction().groundEnergy();
    }

    double hotOverGround() {
      return hotOverGround(setup);
    }
  }

  /** T_h/E_1 of a point of a panel. */
  double hotOf(int index) {
    return hotOverGround.natural(index % hotOverGround.size());
  }

  /** The ratio of the couplings of a point of a panel. */
  double ratioOf(int index) {
    return ratios.shown(index / hotOverGround.size());
  }

  /** The rows whose onsets a table shows. */
  int[] onsetRows() {
    return Picked.of(ratios.size(), MOST_ONSETS);
  }

  Stream<Panel> quantum() {
    return panels.stream().filter(panel -> !panel.wall().isClassical());
  }

  Stream<Panel> classical() {
    return panels.stream().filter(panel -> panel.wall().isClassical());
  }

  /** The row that tables and sentences speak of: of the most equal couplings. */
  int shownRow() {
    return ratios.mostEqual(IntStream.range(0, ratios.size()).toArray());
  }
}
