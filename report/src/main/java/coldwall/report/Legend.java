package coldwall.report;

import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import coldwall.chart.Chart.Series;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What each curve, shade and symbol stands for, in columns below the plot. */
final class Legend {
  private static final double SAMPLE = 28;
  private static final double GAP = 7;
  private static final double BETWEEN = 20;
  private static final double LEADING = 2;

  /** Paints a sample around the middle of its left side. */
  private interface Sample {
    void paint(Graphics2D g, double left, double middle);
  }

  private record Entry(Sample sample, Lettering text) {
    double width() {
      return SAMPLE + GAP + text.width();
    }
  }

  /** Where an entry stands within the legend. */
  private record Place(Entry entry, double left, double top) {}

  private final List<Place> places;
  private final double width;
  private final double height;

  private Legend(List<Place> places) {
    this.places = places;
    this.width = places.stream().mapToDouble(p -> p.left + p.entry.width()).max().orElse(0);
    this.height = places.stream().mapToDouble(p -> p.top + p.entry.text.height()).max().orElse(0);
  }

  /** A legend of as many columns as the width allows. */
  static Legend of(Chart chart, PlotArea area, Font font, double longest) {
    List<Entry> entries = entries(chart, area, font);
    for (int columns = entries.size(); columns > 1; columns--) {
      Legend legend = table(entries, columns);
      if (legend.width <= longest) {
        return legend;
      }
    }
    return table(entries, 1);
  }

  private static Legend table(List<Entry> entries, int columns) {
    double highest = entries.stream().mapToDouble(e -> e.text.height()).max().orElse(0) + LEADING;
    int rows = Math.max(1, Math.ceilDiv(entries.size(), columns));
    List<Place> places = new ArrayList<>();
    double left = 0;
    for (int start = 0; start < entries.size(); start += rows) {
      List<Entry> column = entries.subList(start, Math.min(start + rows, entries.size()));
      for (int row = 0; row < column.size(); row++) {
        places.add(new Place(column.get(row), left, row * highest));
      }
      left += column.stream().mapToDouble(Entry::width).max().orElse(0) + BETWEEN;
    }
    return new Legend(places);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  void paint(Graphics2D g, double left, double top) {
    for (Place place : places) {
      Lettering text = place.entry.text;
      double x = left + place.left;
      double y = top + place.top;
      place.entry.sample.paint(g, x, y + text.height() / 2);
      text.draw(g, x + SAMPLE + GAP, y);
    }
  }

  private static List<Entry> entries(Chart chart, PlotArea area, Font font) {
    List<Entry> entries = new ArrayList<>();
    for (Series series : chart.series()) {
      add(entries, series.name(), font, (g, x, y) -> paintCurve(g, series, x, y));
    }
    for (Band band : chart.bands()) {
      add(entries, band.name(), font, (g, x, y) -> BandShade.paint(g, swatch(x, y), band.role()));
    }
    if (chart.series().stream().flatMap(s -> s.points().stream()).anyMatch(area::isAtZero)) {
      add(entries, chart.horizontal().zeroText(), font, Legend::paintZero);
    }
    return entries;
  }

  private static void add(List<Entry> entries, String name, Font font, Sample sample) {
    entries.add(new Entry(sample, Lettering.of(name, font)));
  }

  private static Rectangle2D swatch(double left, double middle) {
    return new Rectangle2D.Double(left, middle - 5, SAMPLE, 10);
  }

  private static void paintZero(Graphics2D g, double left, double middle) {
    double x = left + SAMPLE / 2 - 4;
    RoleStyle.paintSymbol(g, RoleStyle.AT_ZERO, Color.DARK_GRAY, Color.WHITE, x, middle);
  }

  private static void paintCurve(Graphics2D g, Series series, double left, double middle) {
    RoleStyle style = RoleStyle.of(series.role());
    double centre = left + SAMPLE / 2;
    g.setColor(style.color());
    if (Curves.hasErrors(series)) {
      g.setStroke(Curves.ERROR_BAR);
      g.draw(new Line2D.Double(centre, middle - 7, centre, middle + 7));
    } else {
      g.setStroke(style.stroke());
      g.draw(new Line2D.Double(left, middle, left + SAMPLE, middle));
    }
    style.paintMarker(g, centre, middle);
  }
}
