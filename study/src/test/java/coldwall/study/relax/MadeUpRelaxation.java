package coldwall.study.relax;

import coldwall.classical.montecarlo.WallDecay;
import coldwall.frame.MemoryLog;
import coldwall.frame.Row;
import coldwall.frame.RowTable;
import coldwall.frame.Stage;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.quantum.relaxation.ThirdLaw;
import coldwall.study.Studying;
import coldwall.study.relax.RelaxResult.BathPoint;
import coldwall.units.Estimate;
import coldwall.units.UnitSystem;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** Relaxations of round numbers that no solver has seen. */
final class MadeUpRelaxation {
  static final String FIVE = "--temperature 1,2,4,8,16 ";

  /** What is not known of a bath with too many levels. */
  static final ThirdLaw NO_LAW = law(Double.NaN, Double.NaN, Double.NaN);

  private static final int BATHS = 4;

  private final Relax study;
  private List<ThirdLaw> laws = Collections.nCopies(BATHS, law(0.5, 0.25, 0.1));
  private UnitSystem units = UnitSystem.NATURAL;
  private DoubleFunction<WallDecay> maxwell = _ -> decay(2, 0);
  private DoubleFunction<WallDecay> metropolis = power(3, 0.75);
  private int rows;

  MadeUpRelaxation(String flags) {
    this.study = Relax.of(Studying.typed(flags));
    this.rows = study.asked().temperatures().size();
  }

  /** Only so many of the temperatures are solved. */
  MadeUpRelaxation rows(int count) {
    this.rows = count;
    return this;
  }

  MadeUpRelaxation laws(ThirdLaw... made) {
    this.laws = List.of(made);
    return this;
  }

  MadeUpRelaxation units(UnitSystem output) {
    this.units = output;
    return this;
  }

  /** N* of both metropolis walls. */
  MadeUpRelaxation metropolis(DoubleFunction<WallDecay> made) {
    this.metropolis = made;
    return this;
  }

  MadeUpRelaxation maxwell(WallDecay made) {
    this.maxwell = _ -> made;
    return this;
  }

  static DoubleFunction<WallDecay> power(double factor, double exponent) {
    return temperature -> decay(factor * Math.pow(temperature, -exponent), exponent);
  }

  static WallDecay decay(double collisions, double exponent) {
    return new WallDecay(
        collisions, exponent, Double.NaN, Double.NaN, Estimate.NONE, Estimate.NONE);
  }

  /** N* = 10, and what a simulation of it found. */
  static WallDecay simulated(Estimate byRest, Estimate byEnergy) {
    return new WallDecay(10, 0.75, 7, 0.5, byRest, byEnergy);
  }

  /** Gaps of 2 and 4 in the limit, of which the computed second one is an eighth too large. */
  static ThirdLaw law(double populationEnd, double lindbladianEnd, double atLevelGap) {
    return new ThirdLaw(
        new BathRelaxation(2, 4),
        new BathRelaxation(2, 4.5),
        populationEnd,
        lindbladianEnd,
        atLevelGap);
  }

  /** Gaps of 3 T and 6 T, with 20 levels. */
  private static BathPoint bath(double temperature) {
    return new BathPoint(20, new BathRelaxation(3 * temperature, 6 * temperature));
  }

  RelaxResult result() {
    Stage stage = study.points();
    List<Double> nothing = Collections.nCopies(stage.values().size(), Double.NaN);
    MemoryLog log = new MemoryLog();
    log.append(IntStream.range(0, rows).mapToObj(index -> new Row(index, nothing, "")).toList());
    boolean isComplete = rows == stage.size();
    return RelaxResult.of(
        study.asked(),
        RowTable.of(stage, log),
        isComplete,
        List.of(each(metropolis), each(metropolis), each(maxwell)),
        Collections.nCopies(BATHS, each(MadeUpRelaxation::bath)),
        isComplete ? laws : List.of(),
        units);
  }

  private <T> List<T> each(DoubleFunction<T> made) {
    return IntStream.range(0, rows)
        .mapToDouble(study.asked().temperatures()::natural)
        .mapToObj(made)
        .toList();
  }
}
