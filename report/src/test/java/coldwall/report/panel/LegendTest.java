package coldwall.report.panel;

import static org.assertj.core.api.Assertions.assertThat;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Chart;
import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.report.Charts;
import coldwall.report.axis.PanelSize;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegendTest {
  private static final Legend.Entry QUANTUM =
      new Legend.Entry(new LegendSample.Line(Role.QUANTUM), "quantum");
  private static final Legend.Entry SIMULATED =
      new Legend.Entry(new LegendSample.Points(Role.QUANTUM, true), "quantum");
  private static final Legend.Entry BAND =
      new Legend.Entry(new LegendSample.Shade(Role.QUANTUM), "NDTR");

  @Test
  void legend_ofPanelsWithTheSameCurves_isSharedWithAllElse() {
    assertThat(Legend.shared(List.of(List.of(QUANTUM), List.of(QUANTUM, BAND))))
        .containsExactly(QUANTUM, BAND);
  }

  @Test
  void legend_ofPanelsWithOtherCurves_isNotShared() {
    assertThat(Legend.shared(List.of(List.of(QUANTUM), List.of(SIMULATED)))).isEmpty();
    assertThat(Legend.shared(List.of(List.of(QUANTUM), List.of()))).isEmpty();
  }

  @Test
  void legend_ofOnePanel_isItsOwn() {
    assertThat(Legend.shared(List.of(List.of(QUANTUM)))).isEmpty();
  }

  @Test
  void legend_withoutRoom_isHigherAndNotWider() {
    List<Legend.Entry> entries = List.of(QUANTUM, SIMULATED, BAND);
    Legend wide = Legend.of(entries, 400);
    Legend narrow = Legend.of(entries, 120);

    assertThat(narrow.width()).isLessThanOrEqualTo(120);
    assertThat(narrow.height()).isGreaterThan(wide.height());
  }

  @Test
  void curve_withErrorsOrSimulated_isShownByItsPointsAlone() {
    assertThat(sample(Role.QUANTUM, 0)).isEqualTo(new LegendSample.Line(Role.QUANTUM));
    assertThat(sample(Role.QUANTUM, 1)).isEqualTo(new LegendSample.Points(Role.QUANTUM, true));
    assertThat(sample(Role.SIMULATION, 0))
        .isEqualTo(new LegendSample.Points(Role.SIMULATION, false));
  }

  private static LegendSample sample(Role role, double error) {
    List<DataPoint> points = List.of(new DataPoint(1, 1, error), new DataPoint(2, 3, 0));
    Chart chart = Charts.of(Scale.LINEAR, Scale.LINEAR, role, points);
    return new ChartPicture(chart, new PanelSize(480, 300)).legend().getFirst().sample();
  }
}
