package coldwall.explorer;

import coldwall.chart.Axis;
import coldwall.chart.Chart;
import coldwall.chart.ColourMap;
import coldwall.chart.ColourMap.Colours;
import coldwall.chart.Figure;
import coldwall.chart.Panel;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A figure as the page draws it: what it says, without a pixel. */
final class FigureJson {
  private FigureJson() {}

  static Map<String, Object> of(Figure figure) {
    Map<String, Object> json = Json.map();
    json.put("caption", figure.caption());
    json.put("panels", figure.panels().stream().map(FigureJson::panel).toList());
    return json;
  }

  private static Map<String, Object> panel(Panel panel) {
    Map<String, Object> json = Json.map();
    json.put("title", panel.title());
    json.put("x", axis(panel.horizontal()));
    json.put("y", axis(panel.vertical()));
    switch (panel) {
      case Chart chart -> addChart(json, chart);
      case ColourMap map -> addMap(json, map);
    }
    return json;
  }

  private static Map<String, Object> axis(Axis axis) {
    Map<String, Object> json = Json.map();
    json.put("label", axis.label());
    json.put("log", axis.scale() == Axis.Scale.LOGARITHMIC);
    json.put("zeroText", axis.zeroText());
    return json;
  }

  private static void addChart(Map<String, Object> json, Chart chart) {
    json.put("kind", "chart");
    json.put("series", chart.series().stream().map(FigureJson::series).toList());
    json.put(
        "bands",
        chart.bands().stream()
            .map(band ->
                Map.of(
                    "name", band.name(),
                    "role", word(band.role()),
                    "from", band.from(),
                    "to", band.to()))
            .toList());
    json.put(
        "marks",
        chart.marks().stream()
            .map(mark ->
                Map.of(
                    "text", mark.text(), "role", word(mark.role()), "x", mark.x(), "y", mark.y()))
            .toList());
  }

  private static Map<String, Object> series(Chart.Series series) {
    return Map.of(
        "name", series.name(),
        "role", word(series.role()),
        "points",
            series.points().stream()
                .map(point -> List.of(point.x(), point.y(), point.error()))
                .toList());
  }

  private static String word(Chart.Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void addMap(Map<String, Object> json, ColourMap map) {
    json.put("kind", "map");
    json.put("colourLabel", map.colourLabel());
    json.put("lowest", map.lowest());
    json.put("highest", map.highest());
    json.put("xs", map.x());
    json.put("ys", map.y());
    json.put(
        "values",
        map.values().stream().map(row -> row.stream().map(FigureJson::drawable).toList()).toList());
    json.put(
        "reasons",
        map.values().stream()
            .map(row -> row.stream().map(value -> reason(map, value)).toList())
            .toList());
    json.put("noneText", map.noneText());
    json.put("contour", map.contour());
    json.put("contourText", map.contourText());
  }

  /** What is no value becomes null in JSON. */
  private static double drawable(double value) {
    return value == ColourMap.OUTSIDE ? Double.NaN : value;
  }

  /** Why there is no value, as {@code chart.js} knows it; empty where there is one. */
  private static String reason(ColourMap map, double value) {
    if (Double.isNaN(value)) {
      return "failed";
    }
    if (value == ColourMap.NOT_COMPUTED) {
      return "not computed";
    }
    if (value == ColourMap.OUTSIDE) {
      return "outside";
    }
    boolean isNone =
        value == ColourMap.NONE || (value <= 0 && map.colours() == Colours.LOGARITHMIC);
    return isNone ? "none" : "";
  }
}
