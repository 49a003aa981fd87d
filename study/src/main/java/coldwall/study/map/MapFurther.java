package coldwall.study.map;

import static coldwall.frame.RowType.number;

import coldwall.frame.Part;
import coldwall.frame.Point;
import coldwall.frame.RowTable;
import coldwall.frame.RowType;
import coldwall.frame.Stage;
import coldwall.frame.Sweep;
import coldwall.study.curve.DepthCurve;
import coldwall.study.curve.Model;
import coldwall.study.curve.NdtrFinder;
import coldwall.study.input.Setup;
import coldwall.study.map.MapResult.Panel;
import coldwall.study.map.MapResult.Place;
import coldwall.units.Estimate;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * The second stage of a survival map: where NDTR begins in each row of the quantum panels, and what
 * the user's own junction does with each wall. A further point is a wall, a ratio of the couplings
 * and two T_h/E_1: a low one without and a high one with NDTR, between which it begins; or twice
 * the same one, whose own depth is asked for.
 *
 * <p>NDTR as such is found from a fall of 1e-9 on, and begins with a fall of 0; but where it begins
 * at T_c -&gt; 0, as it does for all baths seen, the sign of dJ/dT_c there says it sharply. So T_h
 * counts as beyond the onset if the current rises from T_c = 0, or if a fall is found anywhere.
 */
final class MapFurther {
  /** Of an onset, where contacts are as unequal as 0.05 and 100; against 60 digits. */
  static final double ERROR = 2e-5;

  private static final double WIDTH = 5e-6;

  /**
   * The weight e = exp(-3 E_1/T_c) of the second level relative to the first at which dJ/de is
   * taken, T_c = 0.2 E_1. Rounding spoils it by 1e-8 or more.
   */
  private static final double WEIGHT = 3e-7;

  /** The next term of the slope goes as e^(2/3), as far as seen, and is eliminated. */
  private static final double FACTOR = 8;

  private static final List<String> NAMES = List.of("wall", "coupling_ratio", "low", "high");

  /**
   * Where NDTR begins at one ratio of the couplings, coming from low T_h.
   *
   * @param hotOverGround T_h/E_1; 0 if it is there at the lowest T_h of the map already, infinite
   *     if it is nowhere, NaN if that is not known
   */
  record Onset(Estimate hotOverGround) {
    static final Onset EVERYWHERE = new Onset(Estimate.exact(0));
    static final Onset NOWHERE = new Onset(Estimate.exact(Double.POSITIVE_INFINITY));
    static final Onset UNKNOWN = new Onset(Estimate.NONE);

    /** How what a search found is stored. */
    static final RowType<Onset> TYPE =
        new RowType<>(
            List.of(
                number("hot_over_ground", onset -> onset.hotOverGround.value()),
                number("uncertainty", onset -> onset.hotOverGround.uncertainty())),
            numbers -> new Onset(new Estimate(numbers[0], numbers[1])));

    boolean isEverywhere() {
      return hotOverGround.value() == 0;
    }

    boolean isNowhere() {
      return hotOverGround.value() == Double.POSITIVE_INFINITY;
    }

    boolean isUnknown() {
      return !hotOverGround.isKnown();
    }

    /** Whether it begins between two points of the map. */
    boolean isInside() {
      return hotOverGround.value() > 0 && !isNowhere();
    }
  }

  private final SurvivalMap map;
  private final List<Panel> panels;
  private final Part<MapPoint> own;
  private final Part<Onset> onset;

  /** Of these panels, every point of which has its row. */
  MapFurther(SurvivalMap map, List<Panel> panels) {
    this.map = map;
    this.panels = panels;
    this.own =
        new Part<>(
            "",
            map::wallName,
            MapPoint.TYPE,
            point -> isOwn(point) ? MapPoint.solve(model(point, high(point))) : MapPoint.UNKNOWN);
    this.onset =
        new Part<>(
            "onset",
            point -> map.wallName(point) + " onset",
            Onset.TYPE,
            (point, watch) -> isOwn(point) ? Onset.UNKNOWN : search(point, watch),
            true);
  }

  private static double high(Point point) {
    return point.coordinates().getLast();
  }

  private static double low(Point point) {
    return point.coordinates().get(2);
  }

  private static boolean isOwn(Point point) {
    return low(point) == high(point);
  }

  private Model model(Point point, double hotOverGround) {
    return map.model(SurvivalMap.wall(point), hotOverGround, point.coordinates().get(1));
  }

  private Onset search(Point point, Watch watch) {
    List<Double> between =
        map.hotOverGround()
            .naturals()
            .filter(hot -> low(point) <= hot && hot <= high(point))
            .boxed()
            .toList();
    return search(hot -> model(point, hot), between.reversed(), watch);
  }

  /** The stage; empty if nothing is left to ask. */
  Optional<Stage> stage() {
    List<List<Double>> points = new ArrayList<>();
    for (int wall = 0; wall < panels.size(); wall++) {
      for (int row : rows(wall)) {
        bracket(wall, row).ifPresent(points::add);
      }
    }
    map.place().ifPresent(setup -> points.addAll(own(setup)));
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(Stage.of("further points", Sweep.listed(NAMES, points), List.of(own, onset)));
  }

  /** A classical particle freezes at every T_h. */
  private int[] rows(int wall) {
    return panels.get(wall).wall().isClassical()
        ? new int[0]
        : IntStream.range(0, map.ratios().size()).toArray();
  }

  /** Where the onset in a row must be looked for, if it must. */
  private Optional<List<Double>> bracket(int wall, int row) {
    Panel panel = panels.get(wall);
    int first = panel.firstWithNdtr(row);
    int lowest = panel.lowestSolved(row, first);
    return first == panel.columns() || lowest == first
        ? Optional.empty()
        : Optional.of(
            List.of(
                (double) wall,
                map.ratios().grid().natural(row),
                map.hotOverGround().natural(lowest),
                map.hotOverGround().natural(first)));
  }

  private List<List<Double>> own(Setup setup) {
    double hot = Place.hotOverGround(setup);
    return IntStream.range(0, panels.size())
        .mapToObj(wall -> List.of((double) wall, 1.0, hot, hot))
        .toList();
  }

  /** The panels with the onsets that the rows of the stage say, if there is one. */
  List<Panel> judged(Optional<RowTable> rows) {
    Map<List<Double>, Onset> answers = answers(rows, onset);
    return IntStream.range(0, panels.size())
        .mapToObj(wall ->
            panels
                .get(wall)
                .with(IntStream.of(rows(wall)).mapToObj(row -> onset(wall, row, answers)).toList()))
        .toList();
  }

  private Onset onset(int wall, int row, Map<List<Double>, Onset> answers) {
    Optional<Boolean> found = panels.get(wall).hasNdtr(row);
    if (found.isEmpty()) {
      return Onset.UNKNOWN;
    }
    if (!found.get()) {
      return Onset.NOWHERE;
    }
    Onset onset =
        bracket(wall, row)
            .map(bracket -> answers.getOrDefault(bracket, Onset.UNKNOWN))
            .orElse(Onset.EVERYWHERE);
    return onset.isEverywhere() && !reachesLowest(wall, row) ? Onset.UNKNOWN : onset;
  }

  /** Whether a row is solved without a gap from its lowest T_h to the first with NDTR. */
  private boolean reachesLowest(int wall, int row) {
    Panel panel = panels.get(wall);
    return panel.lowestSolved(row, panel.firstWithNdtr(row)) == 0;
  }

  /** The user's own junction, if it was given. */
  Optional<Place> place(Optional<RowTable> rows) {
    Map<List<Double>, MapPoint> answers = answers(rows, own);
    return map.place()
        .map(setup ->
            new Place(
                setup,
                own(setup).stream()
                    .map(point -> answers.getOrDefault(point, MapPoint.UNKNOWN))
                    .toList()));
  }

  private static <V> Map<List<Double>, V> answers(Optional<RowTable> rows, Part<V> part) {
    Map<List<Double>, V> answers = new HashMap<>();
    rows.ifPresent(table -> {
      List<V> values = table.values(part);
      for (int row = 0; row < table.rows(); row++) {
        answers.put(table.point(row).coordinates(), values.get(row));
      }
    });
    return answers;
  }

  /**
   * Looks for it between these T_h, from above.
   *
   * @param models the junction by its T_h/E_1
   * @param descending T_h/E_1, the first with NDTR and the others without any that was found
   */
  static Onset search(DoubleFunction<Model> models, List<Double> descending, Watch watch) {
    for (int i = 1; i < descending.size(); i++) {
      if (!isBeyond(models.apply(descending.get(i)))) {
        return new Onset(between(models, descending.get(i), descending.get(i - 1), watch));
      }
    }
    return Onset.EVERYWHERE;
  }

  /** Between a T_h without and one with NDTR. */
  static Estimate between(DoubleFunction<Model> models, double without, double with) {
    return between(models, without, with, Watch.NONE);
  }

  private static Estimate between(
      DoubleFunction<Model> models, double without, double with, Watch watch) {
    double low = without;
    double high = with;
    while (high - low > WIDTH * low) {
      watch.reached(1 - excess(low, high) / excess(without, with));
      double middle = Math.sqrt(low * high);
      if (isBeyond(models.apply(middle))) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return new Estimate((low + high) / 2, ERROR * high);
  }

  /** The logarithm of how much too wide a bracket is. */
  private static double excess(double low, double high) {
    return StrictMath.log((high - low) / (WIDTH * low));
  }

  private static boolean isBeyond(Model model) {
    double zero = model.current(0).value();
    double slope = (atWeight(model, WEIGHT) - zero) / WEIGHT;
    double closer = (atWeight(model, WEIGHT / FACTOR) - zero) / (WEIGHT / FACTOR);
    double elimination = StrictMath.cbrt(FACTOR * FACTOR);
    return elimination * closer > slope || NdtrFinder.find(DepthCurve.of(model)).found();
  }

  private static double atWeight(Model model, double weight) {
    double gap = model.junction().crossoverTemperature();
    return model.current(-gap / StrictMath.log(weight)).value();
  }
}
