package coldwall.report;

import coldwall.chart.Chart;
import coldwall.chart.ColourMap;
import coldwall.chart.Figure;
import coldwall.chart.Flow;
import coldwall.chart.Panel;
import coldwall.report.lettering.Markup;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A figure in words, for those who cannot see it. */
final class Description {
  private Description() {}

  /** The letter by which texts refer to a panel. */
  static String letter(int panel) {
    return "(" + (char) ('a' + panel) + ")";
  }

  static String title(Figure figure) {
    return eachPanel(figure, "; ", Description::title);
  }

  static String text(Figure figure) {
    return eachPanel(figure, " ", Description::text);
  }

  private static String eachPanel(Figure figure, String between, Function<Panel, String> words) {
    List<Panel> panels = figure.panels();
    if (panels.size() == 1) {
      return words.apply(panels.getFirst());
    }
    return IntStream.range(0, panels.size())
        .mapToObj(i -> letter(i) + " " + words.apply(panels.get(i)))
        .collect(Collectors.joining(between));
  }

  private static String title(Panel panel) {
    String across = plain(panel.horizontal().label());
    String up = plain(panel.vertical().label());
    String axes =
        switch (panel) {
          case Chart _ -> up + " against " + across;
          case ColourMap map -> plain(map.colourLabel()) + " over " + across + " and " + up;
          case Flow _ -> up + " from every bath, as arrows";
        };
    return panel.title().isEmpty() ? axes : plain(panel.title()) + ": " + axes;
  }

  private static String text(Panel panel) {
    return switch (panel) {
      case Chart chart -> text(chart);
      case ColourMap map -> text(map);
      case Flow flow -> text(flow);
    };
  }

  private static String text(Chart chart) {
    return Stream.of(
            list("Curves", chart.series(), Chart.Series::name),
            list("Shaded", chart.bands(), Chart.Band::name),
            list("Marked", chart.marks(), Chart.Mark::text))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String text(Flow flow) {
    return list("Arrows", flow.sources(), source -> source.name() + " " + source.text())
        .orElse("No baths.");
  }

  private static String text(ColourMap map) {
    String colours = "Colours from " + map.lowest() + " to " + map.highest() + ".";
    Stream<String> contour =
        Double.isNaN(map.contour()) ? Stream.of() : Stream.of(map.contourText());
    List<String> lines =
        Stream.concat(contour, map.lines().stream().map(ColourMap.Line::text)).toList();
    return Stream.of(
            Optional.of(colours),
            list("Line", lines, text -> text),
            list("Marked", map.marks(), ColourMap.Mark::text))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static <T> Optional<String> list(String kind, List<T> things, Function<T, String> name) {
    String names =
        things.stream().map(name).map(Description::plain).collect(Collectors.joining("; "));
    return things.isEmpty() ? Optional.empty() : Optional.of(kind + ": " + names + ".");
  }

  private static String plain(String text) {
    return Markup.parse(text).plain();
  }
}
