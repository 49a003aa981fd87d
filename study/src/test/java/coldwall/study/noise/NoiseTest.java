package coldwall.study.noise;

import static coldwall.study.Studying.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Chart;
import coldwall.frame.Findings;
import coldwall.frame.Row;
import coldwall.frame.Study;
import coldwall.input.InvalidInputException;
import coldwall.study.Studying;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoiseTest {
  private static final String SHORT = " --windows 2000 --window 1,10,40";

  /** Missed by chance once in 16,000, and the seed is fixed. */
  private static final double SIGMAS = 4;

  @Test
  void noise_betweenEqualTemperatures_isReportedBesideItsLimit() {
    Findings findings = Studying.run(Noise.KIND, "--hot 2 --cold 2" + SHORT);
    double limit = number(findings.document(), "noiseLimit");
    double length = Math.PI / Math.sqrt(2);
    assertThat(limit).isCloseTo(4 / (length * Math.sqrt(Math.PI / 4)), within(1e-12));
    assertThat(number(findings, "noise", 2))
        .isCloseTo(limit, within(SIGMAS * number(findings, "noise_uncertainty", 2)));
    assertThat(findings.report().headline()).contains("fluctuation and dissipation");
    assertThat(findings.document().get("noiseGrowth")).isNull();
  }

  @Test
  void noise_underABias_isReportedWithoutALimit() {
    Findings findings = Studying.run(Noise.KIND, "--hot 2 --cold 1" + SHORT);
    assertThat(findings.isComplete()).isTrue();
    assertThat(findings.document().get("noiseLimit")).isNull();
    assertThat(number(findings.document(), "noiseGrowth")).isPositive();
    assertThat(number(findings, "current", 2))
        .isCloseTo(
            number(findings.document(), "current"),
            within(SIGMAS * number(findings, "current_uncertainty", 2)));
    assertThat(findings.report().headline()).contains("has no limit");
    Map<?, ?> histogram = Studying.node(findings.document(), "histogram");
    assertThat(number(histogram, "window")).isEqualTo(10);
    double sum =
        Studying.nodes(histogram, "bins").stream().mapToDouble(bin -> number(bin, "share")).sum();
    assertThat(sum).isCloseTo(1, within(0.01));
    Chart drawn = (Chart) findings.report().figure().panels().getFirst();
    assertThat(drawn.series().getFirst().points()).hasSize(3);
  }

  @Test
  void walls_ofOtherKinds_areCountedWithoutATheoryOfTheirGrowth() {
    Findings findings = Studying.run(Noise.KIND, "--classical metropolis --hot 2" + SHORT);
    assertThat(findings.document().get("noiseGrowth")).isNull();
    assertThat(findings.report().paragraphs()).hasSize(2);
  }

  @Test
  void quantities_inSi_haveUnits() {
    Findings findings =
        Studying.run(
            Noise.KIND, "--length 10nm --hot 300K --cold 75K --windows 1000 --window 1,10");
    assertThat(findings.columns().get(1).name()).isEqualTo("time_s");
    assertThat(number(findings, "time_s", 1)).isBetween(1e-13, 1e-11);
    assertThat(findings.columns().get(4).name()).isEqualTo("noise_JW");
  }

  @Test
  void study_ofSomeRows_judgesNothing() {
    Study study = Studying.study(Noise.KIND, SHORT);
    Row row = Studying.row(study, 1);
    Findings findings = Studying.interrupted(study, List.of(row));
    assertThat(findings.report().headline()).startsWith("Interrupted");
    assertThat(findings.report().summary().rows()).hasSize(1);
  }

  @Test
  void junctions_thatStandStill_areRefused() {
    assertThatThrownBy(() -> Studying.study(Noise.KIND, "--cold 0").check())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("rest");
    assertThatThrownBy(() -> Studying.study(Noise.KIND, "--classical none"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("classical");
  }
}
