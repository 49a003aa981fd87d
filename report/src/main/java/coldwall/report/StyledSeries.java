package coldwall.report;

import coldwall.chart.Chart.DataPoint;
import coldwall.chart.Chart.Role;
import coldwall.chart.Chart.Series;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A curve and its look. */
record StyledSeries(Series series, RoleStyle style) {
  static List<StyledSeries> of(List<Series> all) {
    Map<Role, Integer> occurrences = new EnumMap<>(Role.class);
    List<StyledSeries> styled = new ArrayList<>();
    for (Series series : all) {
      int occurrence = occurrences.merge(series.role(), 1, Integer::sum) - 1;
      styled.add(new StyledSeries(series, RoleStyle.of(series.role(), occurrence)));
    }
    return List.copyOf(styled);
  }

  static boolean hasError(DataPoint point) {
    return point.error() > 0 && AxisRange.isDrawable(point.error());
  }

  boolean hasErrors() {
    return series.points().stream().anyMatch(StyledSeries::hasError);
  }
}
