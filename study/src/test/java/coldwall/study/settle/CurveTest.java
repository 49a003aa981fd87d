package coldwall.study.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.study.settle.Curve.Ends;
import coldwall.units.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CurveTest {
  private static final double ROUNDING = 1e-14;

  private static Curve curve(double error, double start, double... energies) {
    List<Moment> moments =
        Arrays.stream(energies)
            .mapToObj(
                energy -> new Moment(new Estimate(energy, error), Estimate.NONE, Estimate.NONE))
            .toList();
    List<Double> times = Stream.iterate(1.0, time -> time + 1).limit(energies.length).toList();
    return new Curve(
        times, moments, new Ends(start, Estimate.exact(2), Estimate.exact(0), Double.NaN));
  }

  /** From 3 to 2: what is left is exp(-t/2.5). */
  @Test
  void fallTime_ofAnExponential_isItsTime() {
    double[] energies = new double[5];
    for (int i = 0; i < 5; i++) {
      energies[i] = 2 + Math.exp(-(i + 1) / 2.5);
    }
    assertThat(curve(0, 3, energies).fallTime().value()).isCloseTo(2.5, within(ROUNDING));
    assertThat(curve(0, 3, energies).fallTime().uncertainty()).isZero();
  }

  @Test
  void fallTime_beforeTheFirstPoint_countsFromTheStart() {
    assertThat(curve(0, 3, 2 + Math.exp(-4)).fallTime().value()).isCloseTo(0.25, within(ROUNDING));
  }

  /** 0.6 and then -0.4 left: a line is at 1/e after (0.6 - 1/e) of the unit between them. */
  @Test
  void fallTime_throughNothing_isThatOfALine_withTheErrorOverItsSlope() {
    Estimate time = curve(0.02, 3, 2.6, 1.6).fallTime();
    assertThat(time.value()).isCloseTo(1 + 0.6 - Math.exp(-1), within(ROUNDING));
    assertThat(time.uncertainty()).isCloseTo(0.02, within(ROUNDING));
  }

  @Test
  void fallTime_thatIsKnownBetter_isThat() {
    Curve sampled = curve(0, 3, 2.6, 2.2);
    Curve known = new Curve(sampled.times(), sampled.moments(), sampled.ends().with(1.234));
    assertThat(known.fallTime()).isEqualTo(Estimate.exact(1.234));
    assertThat(sampled.fallen()).hasValue(1);
    assertThat(sampled.timeBefore(1)).isEqualTo(1);
    assertThat(sampled.timeBefore(0)).isZero();
  }

  @Test
  void fallTime_thatIsNotReached_isUnknown() {
    assertThat(curve(0, 3, 2.9, 2.5).fallTime().isKnown()).isFalse();
    assertThat(curve(0, 2, 2, 2).fallTime().isKnown()).isFalse();
  }

  @Test
  void curve_movesByMoreThanItsErrors() {
    assertThat(curve(0.1, 2.3, 2.1).moves()).isFalse();
    assertThat(curve(0.1, 2.5, 2.1).moves()).isTrue();
    assertThat(curve(0, 2 + 1e-12, 2).moves()).isFalse();
    Curve unknown = new Curve(List.of(1.0), curve(0, 3, 2.5).moments(), Ends.UNKNOWN);
    assertThat(unknown.moves()).isFalse();
  }

  @Test
  void left_isTheShareOfTheWay_withItsError() {
    Estimate left = curve(0.1, 4, 2.5).left(0);
    assertThat(left.value()).isEqualTo(0.25);
    assertThat(left.uncertainty()).isEqualTo(0.05);
    assertThat(curve(0, 4, 2 + 1e-15).left(0).value()).isZero();
  }
}
