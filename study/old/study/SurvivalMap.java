package coldwall.study;

import coldwall.classical.MaxwellFormula;
import coldwall.quantum.steady.PauliMasterEquation;
import coldwall.solver.Diagnostic;
import coldwall.spec.Keys;
import coldwall.spec.SurvivalMapParser;
import coldwall.spec.SurvivalMapSpec;
import coldwall.study.Contender.Part;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.UnitSystem;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Does NDTR survive quantum mechanics? The depth of the fall of J(T_c), T_c from T_h down to 0,
 * over T_h/E_1 and the ratio of the couplings, for each quantum bath and for classical Maxwell
 * walls.
 *
 * <p>Only these two numbers count: by the scaling laws of docs/PHYSICS.md, section 4, length and
 * mass drop out with T_h/E_1, and every current is proportional to the common coupling. So all
 * junctions are computed with E_1 = m = 1. The stronger coupling is 1.
 */
public final class SurvivalMap implements Study {
  /** How fronts offer it. */
  public static final StudyKind KIND =
      new StudyKind(
          "map",
          "Maps where NDTR survives quantum mechanics: its depth over the hot temperature and the"
              + " asymmetry of the couplings, for each quantum bath and classically.",
          List.of(
              "",
              "--baths wall-flux --hot-over-ground-log 5:1000:40",
              "--asymmetry-log 0.1:10:25",
              "--length 10nm --hot 300K"),
          Keys.MAP,
          text -> new SurvivalMap(SurvivalMapParser.parse(text)));

  static final int DEPTH = 0;
  static final int UNCERTAINTY = 1;
  static final int FOUND = 2;
  static final int PEAK = 3;
  static final int PEAK_CURRENT = 4;
  static final int LEVELS = 5;
  private static final List<String> VALUES =
      List.of(
          "depth", "depth_uncertainty", "found", "peak_cold_over_hot", "peak_current", "levels");

  /** E_1 = 1 for a particle of mass 1. */
  private static final double LENGTH = Math.PI / Math.sqrt(2);

  private final SurvivalMapSpec spec;

  /** The study of this map. */
  public SurvivalMap(SurvivalMapSpec spec) {
    this.spec = spec;
  }

  SurvivalMapSpec spec() {
    return spec;
  }

  @Override
  public String name() {
    return KIND.name();
  }

  @Override
  public String canonical() {
    return spec.canonical();
  }

  /** Nothing is random. */
  @Override
  public long seed() {
    return 1;
  }

  @Override
  public UnitSystem units() {
    return spec.units();
  }

  /** One panel a wall: the quantum baths, then the classical walls. */
  int walls() {
    return spec.baths().size() + 1;
  }

  boolean isClassical(int wall) {
    return wall == spec.baths().size();
  }

  String wall(int wall) {
    return isClassical(wall) ? "maxwell" : spec.baths().get(wall).name();
  }

  /** Panel by panel, row by row of one asymmetry. */
  @Override
  public int size() {
    return Math.multiplyExact(
        walls(), Math.multiplyExact(spec.couplingRatios().size(), spec.hotOverGround().size()));
  }

  @Override
  public List<String> coordinates() {
    return List.of("wall", "hot_over_ground", "coupling_ratio");
  }

  @Override
  public Point point(int index) {
    int columns = spec.hotOverGround().size();
    int rows = spec.couplingRatios().size();
    int wall = index / columns / rows;
    return new Point(
        index,
        List.of(
            (double) wall,
            spec.hotOverGround().natural(index % columns),
            spec.couplingRatios().natural(index / columns % rows)));
  }

  @Override
  public List<String> values() {
    return VALUES;
  }

  @Override
  public Row solve(Point point) {
    List<Double> at = point.coordinates();
    int wall = at.get(0).intValue();
    RowBuilder row = new RowBuilder();
    row.add(wall(wall), VALUES.size(), () -> values(contender(wall, at.get(1), at.get(2))));
    return row.row(point);
  }

  private static List<Double> values(Contender contender) {
    CurrentCurve curve = DepthCurve.of(contender);
    Ndtr ndtr = NdtrFinder.find(curve);
    return List.of(
        ndtr.depth().value(),
        ndtr.depth().uncertainty(),
        ndtr.found() ? 1.0 : 0.0,
        ndtr.peakCold().value() / contender.hotTemperature(),
        ndtr.peakCurrent().value(),
        curve
            .points()
            .getFirst()
            .state()
            .diagnostic(Diagnostic.Levels.class)
            .map(levels -> (double) levels.count())
            .orElse(Double.NaN));
  }

  /** The junction at one point of a panel, with E_1 = m = 1. */
  Contender contender(int wall, double hotOverGround, double couplingRatio) {
    boolean classical = isClassical(wall);
    QuantumWall bath = classical ? new QuantumWall.WallFlux(1) : spec.baths().get(wall);
    Junction junction =
        Junction.symmetric(
                1, LENGTH, hotOverGround, hotOverGround, new ClassicalWall.Maxwell(1), bath)
            .withCouplingRatio(couplingRatio);
    return classical
        ? new Contender(Part.CLASSICAL, junction, new MaxwellFormula())
        : new Contender(Part.QUANTUM, junction, PauliMasterEquation.automatic());
  }

  @Override
  public RunningEstimate estimate() {
    return new DeepestSoFar(this);
  }

  @Override
  public Findings analyse(ResultLog log, int threads, Progress progress) {
    RowTable table = RowTable.of(this, log);
    return new SurvivalMapFindings(result(table, threads, progress), table, table.failures(this));
  }

  /** The panels, where NDTR begins in some of their rows, and the user's own junction. */
  SurvivalMapResult result(RowTable table, int threads, Progress progress) {
    List<WallMap> maps =
        IntStream.range(0, walls()).mapToObj(wall -> WallMap.of(this, wall, table)).toList();
    boolean complete = table.rows() == size();
    List<Onset> onsets = complete ? new OnsetSearch(this, maps).find(threads, progress) : List.of();
    return new SurvivalMapResult(this, maps, onsets, complete ? MapPlace.of(this) : null);
  }
}
