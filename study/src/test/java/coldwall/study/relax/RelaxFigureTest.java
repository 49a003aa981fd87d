package coldwall.study.relax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Chart;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import coldwall.frame.Findings;
import coldwall.study.Studying;
import org.junit.jupiter.api.Test;

class RelaxFigureTest {
  /** Roundings of logarithms. */
  private static final double ROUNDING = 1e-12;

  private static final String QUICK = "--particles 2000 ";

  private static Findings run(String flags) {
    return Studying.run(Relax.KIND, flags);
  }

  private static Series series(Findings findings, int panel, Role role) {
    Chart chart = (Chart) findings.report().figure().panels().get(panel);
    return chart.series().stream().filter(curve -> curve.role() == role).findFirst().orElseThrow();
  }

  @Test
  void figure_hasItsReferencesAndItsRanges() {
    Findings findings = run(QUICK);
    assertThat(findings.report().figure().panels()).hasSize(4);
    Series paper = series(findings, 0, Role.REFERENCE);
    double first = paper.points().getFirst().y() / paper.points().getLast().y();
    assertThat(Math.log(first) / Math.log(20 / 0.05)).isCloseTo(0.9, within(ROUNDING));
    assertThat(series(findings, 1, Role.REFERENCE).points()).allMatch(point -> point.y() == 0.9);
    assertThat(series(findings, 3, Role.REFERENCE).points()).allMatch(point -> point.y() == 1);
    Chart gaps = (Chart) findings.report().figure().panels().get(2);
    assertThat(gaps.series()).hasSize(4);
    assertThat(gaps.bands().getFirst().to()).isCloseTo(0.3924, within(1e-3));
  }

  @Test
  void wallThatForgetsAtOnce_isNotDrawn() {
    Findings findings = run("--simulate 0 --accommodation 1 --temperature 1,2,3");
    Chart collisions = (Chart) findings.report().figure().panels().getFirst();
    assertThat(collisions.series())
        .extracting(Series::name)
        .containsExactly("metropolis, uniform", "metropolis, window", "T^{-0.9}");
    assertThat(findings.report().figure().caption()).contains("accommodation 1. (a) Collisions");
  }
}
