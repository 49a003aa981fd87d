package coldwall.study.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.MaxwellFormula;
import coldwall.classical.montecarlo.Effort;
import coldwall.classical.montecarlo.EventDrivenMonteCarlo;
import coldwall.quantum.population.PauliMasterEquation;
import coldwall.solver.Solver;
import coldwall.study.Studying;
import coldwall.study.curve.Model;
import coldwall.study.curve.Model.Part;
import coldwall.study.scale.ScaleCurve.Fit;
import coldwall.study.scale.ScaleCurve.Place;
import coldwall.system.ClassicalWall;
import coldwall.system.Junction;
import coldwall.system.QuantumWall;
import coldwall.units.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleCurveTest {
  /** Logarithms of numbers of order 100 and a straight line through them. */
  private static final double ROUNDING = 1e-12;

  private static final ClassicalWall MAXWELL = new ClassicalWall.Maxwell(1);
  private static final QuantumWall FLUX = new QuantumWall.WallFlux(1);

  private static Model model(Part part, Solver solver, QuantumWall bath, double cold) {
    return new Model(part, Junction.symmetric(1, 1, 5, cold, MAXWELL, bath), solver);
  }

  private static Model quantum(QuantumWall bath, double cold) {
    return model(Part.QUANTUM, PauliMasterEquation.automatic(), bath, cold);
  }

  /** T/E_1 of each place is the square of its length. */
  private static ScaleCurve curve(
      Model model, DoubleFunction<Estimate> current, double... lengths) {
    List<Place> places =
        Arrays.stream(lengths).mapToObj(length -> new Place(length, length * length)).toList();
    return new ScaleCurve(
        model,
        places,
        DoubleStream.of(lengths).mapToObj(current).map(InventedScaling::solved).toList());
  }

  private static ScaleCurve curve(DoubleFunction<Estimate> current, double... lengths) {
    return curve(quantum(FLUX, 1), current, lengths);
  }

  @Test
  void powerLaw_isFoundEverywhere() {
    ScaleCurve curve = curve(length -> Estimate.exact(3 / length), 1, 2, 3, 40, 50, 60);
    assertThat(curve.overall().exponent().value()).isCloseTo(-1, within(ROUNDING));
    assertThat(curve.spread()).isLessThan(ROUNDING);
    assertThat(curve.nearFrom()).hasValue(0);
    assertThat(curve.timesLength(3)).isCloseTo(3, within(ROUNDING));
    assertThat(curve.levels(0)).isEqualTo(InventedScaling.LEVELS);
    for (int row = 0; row < 6; row++) {
      assertThat(curve.localExponent(row).value()).isCloseTo(-1, within(ROUNDING));
    }
  }

  /** Where T is below 10 E_1 the current goes as 1/L^3 here, and where above 1000 E_1 as 1/L. */
  @Test
  void fits_tellFarLevelsFromDenseOnes() {
    ScaleCurve curve =
        curve(
            length -> Estimate.exact(Math.pow(length, length < 10 ? -3 : -1)),
            1,
            2,
            3,
            5,
            32,
            40,
            50);
    assertThat(curve.fits())
        .extracting(Fit::range)
        .containsExactly("all", "T < 10 E_{1}", "T > 1000 E_{1}");
    assertThat(curve.fits()).extracting(Fit::from).containsExactly(1.0, 1.0, 32.0);
    assertThat(curve.fits()).extracting(Fit::to).containsExactly(50.0, 3.0, 50.0);
    assertThat(curve.fits().get(1).law().exponent().value()).isCloseTo(-3, within(ROUNDING));
    assertThat(curve.fits().get(2).law().exponent().value()).isCloseTo(-1, within(ROUNDING));
    assertThat(curve.fits().getFirst().law().points()).hasSize(7);
  }

  /** d ln J/d ln L = -1 - 4c/L^4 + ..., within 1 % from L = (400 c)^(1/4) = 3.98 on. */
  @Test
  void nearFrom_isTheFirstLengthAfterWhichAllAreNear() {
    DoubleFunction<Estimate> approaching =
        length -> Estimate.exact((1 + 0.627 / Math.pow(length, 4)) / length);
    double[] lengths =
        DoubleStream.iterate(1, length -> length <= 8, length -> length + 0.25).toArray();
    ScaleCurve curve = curve(approaching, lengths);
    int near = curve.nearFrom().orElseThrow();
    assertThat(lengths[near]).isBetween(3.9, 4.3);
    assertThat(Math.abs(curve.localExponent(near - 1).value() + 1)).isGreaterThan(ScaleCurve.NEAR);
    assertThat(curve(length -> Estimate.exact(1 / (length * length)), lengths).nearFrom())
        .isEmpty();
  }

  @Test
  void derivative_isPreferredToNeighbours() {
    Estimate current = new Estimate(-2, 0.02);
    ScaleCurve curve =
        new ScaleCurve(
            quantum(FLUX, 1),
            List.of(new Place(1, 1), new Place(2, 4)),
            List.of(
                InventedScaling.solved(current, new Estimate(3, 0.1)),
                InventedScaling.solved(Estimate.exact(0), Estimate.exact(0))));
    assertThat(curve.localExponent(0).value()).isEqualTo(-1.5);
    // 0.1/2 of the derivative and 1.5 times 1 % of the current.
    assertThat(curve.localExponent(0).uncertainty()).isCloseTo(0.065, within(ROUNDING));
    assertThat(curve.localExponent(1).isKnown()).isFalse();
    assertThat(curve.judged()).containsExactly(0);
  }

  @Test
  void exponentThatPassesMinusOne_isACrossing() {
    ScaleCurve curve =
        curve(length -> Estimate.exact(length < 2.5 ? 1 : 40 / Math.pow(length, 4)), 1, 2, 3, 4, 5);
    assertThat(curve.crossings().count()).isEqualTo(1);
    assertThat(curve(length -> Estimate.exact(1 / (length * length)), 1, 2, 3).crossings())
        .isEmpty();
  }

  @Test
  void lastExponentAway_leavesNothingNear() {
    ScaleCurve curve =
        curve(length -> Estimate.exact(length < 5 ? 1 / length : 0.1), 1, 2, 3, 4, 5, 6);
    assertThat(curve.localExponent(1).value()).isCloseTo(-1, within(ROUNDING));
    assertThat(curve.nearFrom()).isEmpty();
  }

  @Test
  void unknownRows_areLeftOut() {
    ScaleCurve curve =
        curve(length -> length == 3 ? Estimate.NONE : Estimate.exact(1 / length), 1, 2, 3, 4, 5, 6);
    assertThat(curve.known().toArray()).containsExactly(0, 1, 3, 4, 5);
    assertThat(curve.isKnown(2)).isFalse();
    assertThat(curve.localExponent(2).isKnown()).isFalse();
    assertThat(curve.overall().points()).hasSize(5);
    assertThat(curve.overall().exponent().value()).isCloseTo(-1, within(ROUNDING));
    assertThat(curve.isJudged()).isTrue();
  }

  /** A bath that is colder than the "cold" one gives heat back. */
  @Test
  void directionOfTheCurrent_doesNotMatter() {
    ScaleCurve curve = curve(length -> Estimate.exact(-1 / length), 1, 2, 3);
    assertThat(curve.size(1)).isEqualTo(0.5);
    assertThat(curve.timesLength(1)).isEqualTo(-1);
    assertThat(curve.spread()).isLessThan(ROUNDING);
    assertThat(curve.overall().exponent().value()).isCloseTo(-1, within(ROUNDING));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1.5, 2.5})
  void fewerThanThreeCurrents_areNotJudged(double zeroUpTo) {
    ScaleCurve curve =
        curve(length -> Estimate.exact(length <= zeroUpTo ? 0 : 1 / length), 1, 2, 3, 4);
    assertThat(curve.isJudged()).isEqualTo(zeroUpTo < 2);
    assertThat(curve.carriesNothing()).isFalse();
    assertThat(curve(_ -> Estimate.exact(0), 1, 2, 3, 4).carriesNothing()).isTrue();
  }

  /** ln J at three lengths a factor 2 apart: the error of the exponent is sqrt(2) s / (2 ln 2). */
  @Test
  void sampledCurrents_giveTheExponentAnError() {
    double relative = 0.02;
    DoubleFunction<Estimate> sampled = length -> new Estimate(1 / length, relative / length);
    double expected = relative / (Math.sqrt(2) * Math.log(2));
    ScaleCurve simulated =
        curve(
            model(
                Part.CLASSICAL,
                new EventDrivenMonteCarlo(1, new Effort.Collisions(10_000)),
                FLUX,
                1),
            sampled,
            1,
            2,
            4);
    assertThat(simulated.overall().exponent().uncertainty()).isCloseTo(expected, within(ROUNDING));
    assertThat(simulated.localExponent(1).uncertainty()).isCloseTo(expected, within(ROUNDING));
    ScaleCurve computed =
        curve(model(Part.CLASSICAL, new MaxwellFormula(), FLUX, 1), sampled, 1, 2, 4);
    assertThat(computed.overall().exponent().uncertainty()).isLessThan(ROUNDING);
  }

  @ParameterizedTest
  @CsvSource({
    "reset, 0, true, false, false",
    "metropolis, 0, true, true, false",
    "wall-flux, 0, false, false, true",
    "wall-flux, 1, false, false, false",
    "wall-force, 0, false, false, false"
  })
  void baths_areKnownByWhatTheyCanDo(
      String name, double cold, boolean free, boolean levels, boolean limited) {
    QuantumWall bath =
        QuantumWall.laws().stream()
            .filter(law -> law.name().equals(name))
            .findFirst()
            .orElseThrow()
            .of(1);
    ScaleCurve curve = curve(quantum(bath, cold), Estimate::exact, 1, 2);
    assertThat(curve.hasFreeRate()).isEqualTo(free);
    assertThat(curve.levelsAreParameter()).isEqualTo(levels);
    assertThat(curve.isZeroPointLimited()).isEqualTo(limited);
    ScaleCurve classical =
        curve(model(Part.CLASSICAL, new MaxwellFormula(), bath, cold), Estimate::exact, 1, 2);
    assertThat(classical.hasFreeRate()).isFalse();
    assertThat(classical.isZeroPointLimited()).isFalse();
  }

  /** T/E_1 = 2 m L^2 T/pi^2 of the hotter bath, whichever it is. */
  @ParameterizedTest
  @CsvSource({"5, 2, 5", "1, 4, 4", "0, 1, 1"})
  void place_comparesTheHotterBathWithTheGroundState(double hot, double cold, double hotter) {
    LengthScaling study =
        LengthScaling.of(Studying.typed("--mass 3 --hot " + hot + " --cold " + cold));
    Model model = study.models().getFirst();
    assertThat(Place.of(7, model.junction()).reducedTemperature())
        .isCloseTo(2 * 3 * 49 * hotter / (Math.PI * Math.PI), within(1e-9));
  }
}
