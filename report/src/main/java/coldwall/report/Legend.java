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

/** What each curve, shade and symbol stands for: one row each, or in lines of several. */
final class Legend {
  private static final double SAMPLE = 32;
  private static final double GAP = 7;
  private static final double BETWEEN = 20;
  private static final double LEADING = 3;

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
    return lines(chart, curves, font, 0);
  }

  /** A legend of lines as long as the width allows, for below the picture. */
  static Legend lines(Chart chart, List<StyledSeries> curves, Font font, double longest) {
    List<Place> places = new ArrayList<>();
    double left = 0;
    double top = 0;
    for (Entry entry : entries(chart, curves, font)) {
      if (left > 0 && left + entry.width() > longest) {
        left = 0;
        top += entry.text.height() + LEADING;
      }
      places.add(new Place(entry, left, top));
      left += entry.width() + BETWEEN;
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
    String symbol = axis.label().replaceFirst("\\s*[(\\[,].*", "");
    return Markup.parse(symbol).plain().matches("\\S{1,12}")
        ? "at " + symbol + " = 0"
        : "at 0, off the logarithmic axis";
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
