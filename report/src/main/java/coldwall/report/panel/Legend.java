package coldwall.report.panel;

import coldwall.report.canvas.Canvas;
import coldwall.report.lettering.Face;
import coldwall.report.lettering.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What each curve, shade and symbol stands for, in columns. */
public final class Legend {
  private static final double GAP = 7;
  private static final double BETWEEN = 20;
  private static final double LEADING = 2;

  /** A sample and what it stands for. */
  public record Entry(LegendSample sample, String text) {}

  /** An entry whose text is set in lines. */
  private record Line(LegendSample sample, Paragraph text) {
    double width() {
      return LegendSample.WIDTH + GAP + text.width();
    }
  }

  /** Where an entry stands within the legend. */
  private record Place(Line line, double left, double top) {}

  private final List<Place> places;
  private final double width;
  private final double height;

  private Legend(List<Place> places) {
    this.places = places;
    this.width = places.stream().mapToDouble(p -> p.left + p.line.width()).max().orElse(0);
    this.height = places.stream().mapToDouble(p -> p.top + p.line.text.height()).max().orElse(0);
  }

  /** A legend of as many columns as the width allows. */
  public static Legend of(List<Entry> entries, double longest) {
    double room = longest - LegendSample.WIDTH - GAP;
    List<Line> lines =
        entries.stream()
            .map(entry -> new Line(entry.sample, Paragraph.of(entry.text, Face.NOTE, room)))
            .toList();
    for (int columns = lines.size(); columns > 1; columns--) {
      Legend legend = table(lines, columns);
      if (legend.width <= longest) {
        return legend;
      }
    }
    return table(lines, 1);
  }

  /**
   * One legend for all panels where each has the same curves, the curves first; empty if not, or if
   * there is one panel only.
   */
  public static List<Entry> shared(List<List<Entry>> panels) {
    long kinds = panels.stream().map(Legend::curves).distinct().count();
    if (panels.size() == 1 || kinds != 1) {
      return List.of();
    }
    return Stream.concat(curves(panels.getFirst()).stream(), panels.stream().flatMap(List::stream))
        .distinct()
        .toList();
  }

  private static List<Entry> curves(List<Entry> entries) {
    return entries.stream().filter(entry -> entry.sample.isCurve()).toList();
  }

  private static Legend table(List<Line> lines, int columns) {
    double highest = lines.stream().mapToDouble(e -> e.text.height()).max().orElse(0) + LEADING;
    int rows = Math.max(1, Math.ceilDiv(lines.size(), columns));
    List<Place> places = new ArrayList<>();
    double left = 0;
    for (int start = 0; start < lines.size(); start += rows) {
      List<Line> column = lines.subList(start, Math.min(start + rows, lines.size()));
      for (int row = 0; row < column.size(); row++) {
        places.add(new Place(column.get(row), left, row * highest));
      }
      left += column.stream().mapToDouble(Line::width).max().orElse(0) + BETWEEN;
    }
    return new Legend(places);
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  public void paint(Canvas canvas, double left, double top) {
    double ascent = places.stream().mapToDouble(p -> p.line.text.ascent()).max().orElse(0);
    for (Place place : places) {
      Paragraph text = place.line.text;
      double x = left + place.left;
      double y = top + place.top + ascent - text.ascent();
      place.line.sample.paint(canvas, x, y + text.height() / 2);
      text.draw(canvas, x + LegendSample.WIDTH + GAP, y);
    }
  }
}
