package coldwall.report;

import coldwall.chart.Chart;
import coldwall.chart.Chart.Band;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What each curve, shade and symbol stands for: one row each, or in columns. */
final class Legend {
  private static final double SAMPLE = 28;
  private static final double GAP = 7;
  private static final double BETWEEN = 20;
  private static final double LEADING = 2;

  private static final Pattern UNIT = Pattern.compile("\\s*[(\\[,].*");
  private static final Pattern WORD = Pattern.compile("\\p{L}{4}");
  private static final Pattern INDEXED = Pattern.compile("\\S*_\\{[^{}]*}\\S*");
  private static final int LONGEST_SYMBOL = 12;

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

  /** A legend of one column, for a place inside the frame. */
  static Legend column(Chart chart, List<StyledSeries> curves, Font font) {
    return columns(chart, curves, font, 0);
  }

  /** A legend of as many columns as the width allows, for below the picture. */
  static Legend columns(Chart chart, List<StyledSeries> curves, Font font, double longest) {
    List<Entry> entries = entries(chart, curves, font);
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

  private static List<Entry> entries(Chart chart, List<StyledSeries> curves, Font font) {
    List<Entry> entries = new ArrayList<>();
    for (StyledSeries curve : curves) {
      add(entries, curve.series().name(), font, (g, x, y) -> paintCurve(g, curve, x, y));
    }
    for (Band band : chart.bands()) {
      add(entries, band.name(), font, (g, x, y) -> BandShade.paint(g, swatch(x, y), band.role()));
    }
    PlotScale scale = PlotScale.of(chart);
    if (chart.series().stream().flatMap(s -> s.points().stream()).anyMatch(scale::isBeyond)) {
      Shape symbol = RoleStyle.beyond(true);
      add(
          entries,
          beyondText(chart),
          font,
          (g, x, y) -> paintSymbol(g, symbol, Color.DARK_GRAY, Color.WHITE, x + SAMPLE / 2 - 4, y));
    }
    return entries;
  }

  private static void add(List<Entry> entries, String name, Font font, Sample sample) {
    Markup text = Markup.parse(name.isBlank() ? "unnamed" : name);
    entries.add(new Entry(sample, Lettering.of(text, font)));
  }

  private static String beyondText(Chart chart) {
    boolean horizontally = chart.horizontal().scale() == Chart.Scale.LOGARITHMIC;
    Chart.Axis axis = horizontally ? chart.horizontal() : chart.vertical();
    return symbolOf(axis.label())
        .map(symbol -> "at " + symbol + " = 0")
        .orElse("at 0, off the logarithmic axis");
  }

  /** The label without its unit if that is short, else its first symbol with an index. */
  private static Optional<String> symbolOf(String label) {
    String name = UNIT.matcher(label).replaceFirst("");
    String plain = Markup.parse(name).plain();
    if (!plain.isEmpty() && plain.length() <= LONGEST_SYMBOL && !WORD.matcher(plain).find()) {
      return Optional.of(name);
    }
    return INDEXED.matcher(name).results().map(MatchResult::group).findFirst();
  }

  private static Rectangle2D swatch(double left, double middle) {
    return new Rectangle2D.Double(left, middle - 5, SAMPLE, 10);
  }

  private static void paintCurve(Graphics2D g, StyledSeries curve, double left, double middle) {
    RoleStyle style = curve.style();
    double centre = left + SAMPLE / 2;
    g.setColor(style.color());
    if (curve.hasErrors()) {
      g.setStroke(new BasicStroke(0.8f));
      g.draw(new Line2D.Double(centre, middle - 7, centre, middle + 7));
    } else {
      g.setStroke(style.stroke());
      g.draw(new Line2D.Double(left, middle, left + SAMPLE, middle));
    }
    Color fill = style.isFilled() ? style.color() : Color.WHITE;
    paintSymbol(g, style.marker(), style.color(), fill, centre, middle);
  }

  static void paintSymbol(
      Graphics2D g, Shape symbol, Color outline, Color fill, double x, double y) {
    Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(symbol);
    g.setColor(fill);
    g.fill(placed);
    g.setColor(outline);
    g.setStroke(new BasicStroke(1.1f));
    g.draw(placed);
  }
}
