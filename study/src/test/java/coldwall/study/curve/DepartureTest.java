package coldwall.study.compare;

import static coldwall.study.compare.Compared.NONE;
import static coldwall.study.compare.Compared.curve;
import static coldwall.study.compare.Compared.setup;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.study.curve.CurveAnalysis;
import coldwall.study.curve.Model.Part;
import coldwall.testkit.Tolerances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartureTest {
  private static final CurveAnalysis QUANTUM = curve(Part.QUANTUM, NONE, 2, 2, 2, 2);

  private static Departure departure(double error, double... classical) {
    return Departure.between(curve(setup(""), Part.CLASSICAL, NONE, error, classical), QUANTUM);
  }

  @Test
  void largest_isThatOfAllPoints_andTheLimitThatOfTheWarmest() {
    Departure found = departure(0, 2, 3, 2.5, 2.1);
    assertThat(found.largest().value()).isEqualTo(0.5);
    assertThat(found.atCold()).isEqualTo(2);
    assertThat(found.belowCold()).isEqualTo(3);
    assertThat(found.exceedsTolerance()).isTrue();
    assertThat(departure(0, 2, 2.1, 1.9, 2).exceedsTolerance()).isFalse();
  }

  /** Errors of the currents of s make departures known to s/2; three of those must be cleared. */
  @ParameterizedTest
  @CsvSource({"0.1, true", "0.26, true", "0.27, false"})
  void sampledDeparture_mustClearItsError(double error, boolean exceeds) {
    Departure found = departure(error, 2, 3, 2, 2);
    assertThat(found.largest().uncertainty()).isCloseTo(error / 2, within(Tolerances.ALGEBRAIC));
    assertThat(found.exceedsTolerance()).isEqualTo(exceeds);
  }

  @Test
  void whatIsMissing_isPassedOver() {
    Departure found = departure(0, Double.NaN, 2.1, Double.NaN, 2);
    assertThat(found.atCold()).isEqualTo(2);
    assertThat(departure(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN).isKnown()).isFalse();
    CurveAnalysis none = curve(Part.QUANTUM, NONE);
    assertThat(Departure.between(none, none)).isEqualTo(Departure.NONE);
  }
}
