package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.classical.operator.CollisionOperator;
import coldwall.solver.Solver;
import coldwall.study.curve.Model.Part;
import coldwall.system.ClassicalWall;
import coldwall.system.ClassicalWall.Metropolis;
import coldwall.system.ClassicalWall.Proposal;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the error bars of a sampled peak hold the exact one as often as they should. */
class PeakFitTest {
  private static final int POINTS = 60;
  private static final int SEEDS = 200;

  /** Of simulated curves: these take their time. */
  private static final int SIMULATED_SEEDS = 25;

  /** Intervals of two standard errors hold 95.4 %; of 200 seeds, 90 to 99 % within 3 sigmas. */
  private static final double FEWEST = 0.90;

  /** The mean square of errors over error bars: 1 but for 3 sigmas of 200 seeds, and caution. */
  private static final double WIDEST = 1.3;

  /** The same of 25 seeds; a parabola in sqrt(T_c) gave 40. */
  private static final double WIDEST_OF_FEW = 2;

  private static final double NARROWEST = 0.55;

  private static Junction junction(ClassicalWall hot, ClassicalWall cold) {
    QuantumWall quantum = new QuantumWall.Reset(1);
    Junction junction = Junction.symmetric(1, 1, 1, 1, hot, quantum);
    Junction other = Junction.symmetric(1, 1, 1, 1, cold, quantum);
    return new Junction(junction.particle(), junction.box(), junction.hot(), other.cold());
  }

  private static Junction maxwell(double hot, double cold) {
    return junction(new ClassicalWall.Maxwell(hot), new ClassicalWall.Maxwell(cold));
  }

  private static double[] grid(double lowest) {
    return IntStream.range(0, POINTS)
        .mapToDouble(i -> lowest * StrictMath.pow(0.98 / lowest, i / (POINTS - 1.0)))
        .toArray();
  }

  /** How the errors of many seeds compare with their error bars. */
  private static final class Pulls {
    private final List<Double> pulls = new ArrayList<>();

    void add(Estimate found, double exact) {
      pulls.add((found.value() - exact) / found.uncertainty());
    }

    double meanSquare() {
      return pulls.stream().mapToDouble(pull -> pull * pull).average().orElseThrow();
    }

    void assertCovers(String what) {
      double covered = pulls.stream().filter(pull -> Math.abs(pull) <= 2).count();
      assertThat(covered / pulls.size()).as("coverage of %s", what).isGreaterThan(FEWEST);
      assertThat(meanSquare()).as("squares of %s", what).isBetween(NARROWEST, WIDEST);
    }
  }

  private static Fall found(List<Sample> samples) {
    return PeakFit.refine(Fall.largest(samples).orElseThrow(), samples, 1);
  }

  private static void assertCovers(Solver solver, Junction junction, double lowest, double peak) {
    DoubleUnaryOperator exact =
        cold -> solver.solve(junction.withColdTemperature(cold)).current().value();
    double[] cold = grid(lowest);
    double[] currents =
        IntStream.range(0, POINTS).mapToDouble(i -> exact.applyAsDouble(cold[i])).toArray();
    double top = exact.applyAsDouble(peak);
    double error = 0.01 * top;
    Pulls places = new Pulls();
    Pulls heights = new Pulls();
    for (int seed = 0; seed < SEEDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Sample> samples =
          IntStream.range(0, POINTS)
              .mapToObj(
                  i -> new Sample(cold[i], currents[i] + error * random.nextGaussian(), error))
              .toList();
      Fall fall = found(samples);
      places.add(new Estimate(fall.peak().cold(), fall.peakColdUncertainty()), peak);
      heights.add(new Estimate(fall.peak().current(), fall.peak().uncertainty()), top);
    }
    places.assertCovers("position");
    heights.assertCovers("height");
  }

  /** Peaks by B (1 - 3y^2) = 2A y^3 (docs/PHYSICS.md 2.2), with scipy's brentq. */
  @ParameterizedTest
  @CsvSource({
    "1, 1, 0.25",
    "1, 0.05, 0.049240720134",
    "0.05, 1, 0.330091463496",
    "0.3, 0.1, 0.172786864040",
    "0.2, 1, 0.319928958614"
  })
  void peakOfMaxwellWalls_isCovered(double hot, double cold, double peak) {
    assertCovers(new MaxwellFormula(), maxwell(hot, cold), 1e-3, peak);
  }

  /** Peaks where the slope of the collision operator vanishes. */
  @Test
  void peakOfMixedWalls_isCovered() {
    Metropolis uniform = new Metropolis(new Proposal.Uniform(8));
    ClassicalWall maxwell = new ClassicalWall.Maxwell(1);
    assertCovers(new CollisionOperator(), junction(uniform, maxwell), 0.05, 0.436877602687);
    Metropolis window = new Metropolis(new Proposal.Window(2));
    ClassicalWall weaker = new ClassicalWall.Maxwell(0.3);
    assertCovers(new CollisionOperator(), junction(window, weaker), 0.02, 0.202677232560);
  }

  /** Simulated currents have heavy tails, and errors that follow them. */
  @Tag("slow")
  @Test
  void peakOfSimulatedCurves_isCovered() {
    Junction junction = maxwell(1, 0.05);
    double peak = 0.049240720134;
    double top = new MaxwellFormula().solve(junction.withColdTemperature(peak)).current().value();
    Pulls places = new Pulls();
    Pulls heights = new Pulls();
    for (int seed = 0; seed < SIMULATED_SEEDS; seed++) {
      Model model =
          new Model(
              Part.CLASSICAL,
              junction,
              new EventDrivenMonteCarlo(seed, new Effort.Collisions(200_000)));
      List<Sample> samples = new ArrayList<>();
      for (double cold : grid(1e-3)) {
        Estimate current = model.current(cold);
        samples.add(new Sample(cold, current.value(), current.uncertainty()));
      }
      Fall fall = found(samples);
      places.add(new Estimate(fall.peak().cold(), fall.peakColdUncertainty()), peak);
      heights.add(new Estimate(fall.peak().current(), fall.peak().uncertainty()), top);
    }
    assertThat(places.meanSquare()).isLessThan(WIDEST_OF_FEW);
    assertThat(heights.meanSquare()).isLessThan(WIDEST_OF_FEW);
  }

  @Test
  void curveOfTheFamily_isFoundWithoutNoise() {
    Junction junction = maxwell(1, 0.05);
    List<Sample> samples = new ArrayList<>();
    for (double cold : grid(1e-3)) {
      Estimate current = new MaxwellFormula().solve(junction.withColdTemperature(cold)).current();
      samples.add(new Sample(cold, current.value(), 1e-6));
    }
    assertThat(found(samples).peak().cold()).isCloseTo(0.049240720134, within(1e-8));
  }

  @Test
  void fewPoints_leaveThePeakBetweenItsNeighbours() {
    List<Sample> samples =
        List.of(new Sample(0.1, 1, 0.1), new Sample(0.4, 2, 0.1), new Sample(0.8, 1, 0.1));
    Fall fall = found(samples);
    assertThat(fall.peak().cold()).isEqualTo(0.4);
    assertThat(fall.peakColdUncertainty()).isCloseTo(0.35, within(1e-15));
  }
}
