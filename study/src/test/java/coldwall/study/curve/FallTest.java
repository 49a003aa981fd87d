package coldwall.study.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.study.curve.Model.Part;
import coldwall.study.curve.Request.Kind;
import coldwall.watch.Watch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The largest fall among samples, and the search for its ends between them. */
class FallTest {
  /** What the search promises of a position. */
  private static final double POSITION = 2 * PeakSearch.POSITION_TOLERANCE * Formula.HOT;

  /** Samples at T_c = 0, 1, 2, ... with an error of 0.3 each. */
  private static List<Sample> samples(String currents) {
    List<Sample> samples = new ArrayList<>();
    for (String current : currents.split(" ", -1)) {
      samples.add(new Sample(samples.size(), Double.parseDouble(current), 0.3));
    }
    return samples;
  }

  @ParameterizedTest
  @CsvSource({
    "1 3, 1, 0",
    "2 1 3 0 1, 2, 1", // not from the lowest to the highest, but in order
    "1 3 0 3 2, 3, 2", // the later fall is larger
    "0 2 0 2, 1, 0", // the first of two as large
    "-4 -1 -3, 1, 0",
  })
  void largestFall_isTowardsLowerTemperatures(String currents, double peak, double foot) {
    Fall fall = Fall.largest(samples(currents)).orElseThrow();
    assertThat(fall.peak().cold()).isEqualTo(peak);
    assertThat(fall.foot().cold()).isEqualTo(foot);
    assertThat(fall.size()).isEqualTo(fall.peak().current() - fall.foot().current());
    assertThat(fall.uncertainty()).isEqualTo(Math.hypot(0.3, 0.3));
  }

  @ParameterizedTest
  @CsvSource({"3 2 1", "1 1 1", "1"})
  void currentThatNeverFalls_hasNoFall(String currents) {
    assertThat(Fall.largest(samples(currents))).isEmpty();
    assertThat(Fall.largest(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"HIGHEST, 1.7", "LOWEST, 1.7"})
  void search_findsTheExtremumBetween(Kind kind, double expected) {
    double sign = kind == Kind.HIGHEST ? -1 : 1;
    CurrentCurve curve =
        Formula.exact(t -> sign * (t - expected) * (t - expected)).curve(Part.QUANTUM);
    Sample found = PeakSearch.search(new Request(kind, 1, 2, 3), curve, Watch.NONE);
    assertThat(found.cold()).isCloseTo(expected, within(POSITION));
    assertThat(found.uncertainty()).isZero();
  }

  @Test
  void search_solvesNothingTwice_andNoPointOfTheCurve() {
    List<Double> asked = new ArrayList<>();
    CurrentCurve curve =
        Formula.exact(
                t -> {
                  asked.add(t);
                  return -(t - 1.7) * (t - 1.7);
                })
            .curve(Part.QUANTUM, 1, 3);
    asked.clear();
    Sample found = PeakSearch.search(new Request(Kind.HIGHEST, 1, 1, 3), curve, Watch.NONE);
    assertThat(found.cold()).isCloseTo(1.7, within(POSITION));
    assertThat(asked).isNotEmpty().doesNotContain(1.0, 3.0);
    // A formula has its slopes from four more currents, which may coincide with others.
    assertThat(asked.stream().filter(t -> t == found.cold()).count()).isLessThanOrEqualTo(3);
  }

  @Test
  void startThatNothingBetters_stays() {
    // A needle that no search can see between the points that it tries.
    CurrentCurve needle = Formula.exact(t -> t == 2 ? 1 : 0).curve(Part.QUANTUM);
    assertThat(PeakSearch.search(new Request(Kind.HIGHEST, 1, 2, 3), needle, Watch.NONE))
        .isEqualTo(new Sample(2, 1, 0));
    CurrentCurve rising = Formula.exact(t -> t).curve(Part.QUANTUM);
    assertThat(PeakSearch.search(new Request(Kind.HIGHEST, 2, 2, 2), rising, Watch.NONE))
        .isEqualTo(new Sample(2, 2, 0));
  }

  @ParameterizedTest
  @CsvSource({"1", "60", "1770"})
  void significance_keepsTheChanceOfAnyFalseAlarm(double tests) {
    double sigmas = Significance.largestOf(tests);
    double chance = org.hipparchus.special.Erf.erfc(sigmas / Math.sqrt(2));
    double single = org.hipparchus.special.Erf.erfc(Significance.computed() / Math.sqrt(2));
    // The quantile is inverted to about nine digits.
    assertThat(tests * chance).isCloseTo(single, within(1e-7 * single));
  }
}
