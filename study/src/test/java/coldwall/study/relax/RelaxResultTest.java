package coldwall.study.relax;

import static coldwall.study.relax.MadeUpRelaxation.FIVE;
import static coldwall.study.relax.MadeUpRelaxation.NO_LAW;
import static coldwall.study.relax.MadeUpRelaxation.decay;
import static coldwall.study.relax.MadeUpRelaxation.law;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.classical.montecarlo.WallDecay;
import coldwall.frame.RowType;
import coldwall.quantum.relaxation.BathRelaxation;
import coldwall.quantum.relaxation.ThirdLaw;
import coldwall.study.curve.PowerLaw;
import coldwall.study.relax.RelaxResult.BathPoint;
import coldwall.study.relax.RelaxResult.Cold;
import coldwall.study.relax.RelaxResult.Fit;
import coldwall.units.Estimate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelaxResultTest {
  /** The ends of the ranges are said in three digits. */
  private static final double AS_SAID = 2e-3;

  /** Roundings of logarithms. */
  private static final double ROUNDING = 1e-12;

  private static <V> V stored(RowType<V> type, V value) {
    return type.decoder()
        .apply(
            type.numbers().stream()
                .mapToDouble(number -> number.value().applyAsDouble(value))
                .toArray());
  }

  @Test
  void rows_bringBackWhatTheyHold() {
    WallDecay decay = new WallDecay(1, 2, 3, 4, new Estimate(5, 6), new Estimate(7, 8));
    assertThat(stored(RelaxResult.WALL, decay)).isEqualTo(decay);
    BathPoint point = new BathPoint(9, new BathRelaxation(10, 11));
    assertThat(stored(BathPoint.TYPE, point)).isEqualTo(point);
    ThirdLaw law =
        new ThirdLaw(
            new BathRelaxation(1, 2), new BathRelaxation(3, 4), 5, Double.POSITIVE_INFINITY, 7);
    assertThat(stored(RelaxResult.THIRD_LAW, law)).isEqualTo(law);
  }

  @Test
  void fit_findsThePowerOfAPower() {
    RelaxResult result =
        new MadeUpRelaxation(FIVE).metropolis(MadeUpRelaxation.power(7, 1.25)).result();
    Fit main = result.main().orElseThrow();
    assertThat(main.exponent().value()).isCloseTo(1.25, within(ROUNDING));
    assertThat(main.exponent().uncertainty()).isNotNegative().isLessThan(ROUNDING);
    assertThat(main.points()).isEqualTo(5);
  }

  /** An infinite N*, at T = 0, has no logarithm. */
  @Test
  void fit_leavesOutWhatNeverRelaxes() {
    RelaxResult result =
        new MadeUpRelaxation("--temperature 0,1,2,4")
            .metropolis(temperature -> decay(3 / temperature, 1))
            .result();
    Fit main = result.main().orElseThrow();
    assertThat(main.from()).isOne();
    assertThat(main.points()).isEqualTo(3);
    assertThat(
            new MadeUpRelaxation("--temperature 0,1,2")
                .metropolis(temperature -> decay(3 / temperature, 1))
                .result()
                .fits())
        .isEmpty();
  }

  /** The ends belong to the range, and so do those that were rounded away from it. */
  @ParameterizedTest
  @CsvSource({
    "2:8, 2, 8",
    "2.000000000000001:7.999999999999999, 2, 8",
    "2.001:16, 4, 16",
    "0:4, 1, 4"
  })
  void rangeAskedFor_holdsItsEnds(String range, double from, double to) {
    Fit main = new MadeUpRelaxation(FIVE + "--fit " + range).result().main().orElseThrow();
    assertThat(main.range()).isEqualTo("asked for");
    assertThat(main.from()).isEqualTo(from);
    assertThat(main.to()).isEqualTo(to);
  }

  @Test
  void coldEnd_isThatOfTheFirstBathToChange() {
    RelaxResult result =
        new MadeUpRelaxation(FIVE)
            .laws(law(5, 4, 0), NO_LAW, law(Double.POSITIVE_INFINITY, 3, 0), NO_LAW)
            .result();
    assertThat(result.coldEnd()).isEqualTo(3);
    assertThat(result.cold()).extracting(Cold::bath).containsExactly(0, 2);
    assertThat(result.cold()).extracting(Cold::name).containsExactly("wall-flux", "metropolis");
    assertThat(new MadeUpRelaxation(FIVE).laws(NO_LAW, NO_LAW, NO_LAW, NO_LAW).result().coldEnd())
        .isNaN();
  }

  @Test
  void simulations_leaveOutWhatWasOnlyComputed() {
    WallDecay simulated = MadeUpRelaxation.simulated(new Estimate(9, 0.5), Estimate.NONE);
    RelaxResult result =
        new MadeUpRelaxation(FIVE)
            .metropolis(temperature -> temperature == 4 ? simulated : decay(1, 0))
            .result();
    assertThat(result.simulations()).hasSize(2).allMatch(found -> found.temperature() == 4);
    assertThat(result.simulations().getFirst().deviations().boxed()).containsExactly(-2.0);
  }

  /**
   * Said in words: ranges whose fits give 0.9, found with mpmath from N* = -1/ln(1 - t(1-e^-1/t)).
   */
  @ParameterizedTest
  @CsvSource({"0.495, 0.594", "0.383, 0.765", "0.29, 1"})
  void rangesThatAreNamed_giveNineTenths(double from, double to) {
    List<PowerLaw.Point> points = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      double t = from * Math.pow(to / from, i / 199.0);
      double collisions = -1 / Math.log1p(t * Math.expm1(-1 / t));
      points.add(new PowerLaw.Point(t, collisions, 0));
    }
    assertThat(-PowerLaw.fit(points).exponent().value()).isCloseTo(0.9, within(AS_SAID));
  }
}
