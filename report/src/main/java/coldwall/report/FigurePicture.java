package coldwall.report;

import coldwall.chart.Chart;
import coldwall.chart.ColourMap;
import coldwall.chart.Figure;
import coldwall.chart.Flow;
import coldwall.chart.Panel;
import coldwall.report.axis.AxesPicture;
import coldwall.report.axis.Margins;
import coldwall.report.axis.PanelSize;
import coldwall.report.canvas.Canvas;
import coldwall.report.canvas.Picture;
import coldwall.report.font.Face;
import coldwall.report.lettering.Lettering;
import coldwall.report.lettering.Paragraph;
import coldwall.report.panel.ChartPicture;
import coldwall.report.panel.ColourMapPicture;
import coldwall.report.panel.FlowPicture;
import coldwall.report.panel.Legend;
import coldwall.report.panel.PanelPicture;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A figure laid out and ready to be painted on any canvas. One panel is one column of a journal
 * wide; several stand in two columns, in the order of reading, with their frames in line.
 */
final class FigurePicture implements Picture {
  private static final double ONE_WIDTH = 480;
  private static final double COLUMN_WIDTH = 448;

  /** From the top to the lower end of the only frame. */
  private static final double ONE_BOTTOM = 297;

  private static final double FRAME_HEIGHT = 240;

  /** Panels side by side are drawn smaller, to be 7 inches wide together. */
  private static final double REDUCTION = 0.75;

  /** Whole units of 1/96 inch after the reduction. */
  private static final double STEP = 4;

  private static final double LABEL_OF_ONE = 305;
  private static final double LABEL_OF_MANY = 275;
  private static final double EDGE = 8;

  /** Two columns need as much each. */
  private static final double NARROWEST_COLUMN = 400;

  /** Of the height; a wide figure is flatter. */
  private static final double MOST_GROWTH = 1.2;

  /** Keeps the legends of neighbours apart. */
  private static final double LEGEND_EDGE = 18;

  private static final double LEGEND_GAP = 10;
  private static final double ROW_GAP = 14;
  private static final double TITLE_TOP = 6;

  private final Figure figure;
  private final boolean isSingle;
  private final int columns;
  private final double columnWidth;
  private final double unit;

  /** Of the frames' height, with their width. */
  private final double growth;

  private final double barWidth;
  private double barTop;
  private double barBottom;
  private final List<PanelPicture> panels;
  private final List<Consumer<Canvas>> placed = new ArrayList<>();
  private final double height;

  FigurePicture(Figure figure) {
    this(figure, FigureForm.USUAL);
  }

  FigurePicture(Figure original, FigureForm form) {
    this.figure = form.applied(original);
    this.isSingle = figure.panels().size() == 1;
    boolean sharesBar = !isSingle && hasOneScale(figure);
    // Maps that could not fill two columns stand in one.
    boolean isOneColumn = isSingle || (sharesBar && figure.panels().size() % 2 == 1);
    double usual = isSingle ? 1 : REDUCTION;
    this.unit =
        form.width().isPresent() ? FigureForm.unit(form.width().getAsDouble(), isSingle) : usual;
    double total = form.width().orElse(2 * COLUMN_WIDTH * unit) / unit;
    this.columns = isOneColumn || total < 2 * NARROWEST_COLUMN ? 1 : 2;
    this.barWidth =
        sharesBar
            ? ColourMapPicture.barWidth((ColourMap) figure.panels().getFirst(), LABEL_OF_MANY)
            : 0;
    double usualColumn = isSingle ? ONE_WIDTH : COLUMN_WIDTH - barWidth / 2;
    this.columnWidth = form.width().isPresent() ? (total - barWidth) / columns : usualColumn;
    this.growth = Math.clamp(columnWidth / usualColumn, 1, MOST_GROWTH);
    PanelSize size = new PanelSize(columnWidth, growth * (isSingle ? LABEL_OF_ONE : LABEL_OF_MANY));
    this.panels = figure.panels().stream().map(panel -> picture(panel, size, !sharesBar)).toList();
    this.height = place();
  }

  private static PanelPicture picture(Panel panel, PanelSize size, boolean hasBar) {
    return switch (panel) {
      case Chart chart -> new ChartPicture(chart, size);
      case ColourMap map -> new ColourMapPicture(map, size, hasBar);
      case Flow flow -> new FlowPicture(flow);
    };
  }

  /** Whether the colours mean the same in all panels. */
  private static boolean hasOneScale(Figure figure) {
    return figure.panels().stream().allMatch(panel -> panel instanceof ColourMap)
        && figure.panels().stream()
                .map(panel -> (ColourMap) panel)
                .map(map -> List.of(map.colourLabel(), map.lowest(), map.highest(), map.colours()))
                .distinct()
                .count()
            == 1;
  }

  @Override
  public double width() {
    return columns * columnWidth + barWidth;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public double unit() {
    return unit;
  }

  @Override
  public void paint(Canvas canvas) {
    canvas.fill(new Rectangle2D.Double(0, 0, width(), height), Color.WHITE);
    placed.forEach(thing -> thing.accept(canvas));
  }

  /** Places everything, and returns the height. */
  private double place() {
    List<Legend.Entry> shared = Legend.shared(panels.stream().map(PanelPicture::legend).toList());
    double end = 0;
    if (barWidth > 0) {
      placed.add(this::paintBar);
    }
    for (int first = 0; first < panels.size(); first += columns) {
      end = placeRow(first, first == 0 ? 0 : end + ROW_GAP, shared.isEmpty());
    }
    if (!shared.isEmpty()) {
      Legend legend = Legend.of(shared, width() - 2 * EDGE);
      end = placeLegend(legend, 0, width(), end);
    }
    double step = isSingle ? 1 : STEP;
    return step * Math.ceil((end + LEGEND_GAP) / step);
  }

  /** Places a row from its top, and returns its end. */
  private double placeRow(int first, double top, boolean hasLegends) {
    int[] row = IntStream.range(first, Math.min(first + columns, panels.size())).toArray();
    Margins widest = margins(row);
    double title = IntStream.of(row).mapToDouble(i -> title(i, columnMargins(i))).max().orElse(0);
    double frameTop = top + title + widest.top();
    double frameHeight = isSingle ? growth * ONE_BOTTOM - frameTop : growth * FRAME_HEIGHT;
    double below = frameTop + frameHeight + widest.bottom();
    barTop = first == 0 ? frameTop : barTop;
    barBottom = frameTop + frameHeight;
    double end = below;
    double edge = isSingle ? EDGE : LEGEND_EDGE;
    for (int i : row) {
      PanelPicture panel = panels.get(i);
      double left = i % columns * columnWidth;
      Margins margins = columnMargins(i);
      double width = columnWidth - margins.left() - margins.right();
      Rectangle2D frame =
          new Rectangle2D.Double(left + margins.left(), frameTop, width, frameHeight);
      placed.add(canvas -> panel.paint(canvas, frame, left));
      placeTitle(i, left, top + TITLE_TOP, margins);
      if (hasLegends) {
        Legend legend = Legend.of(panel.legend(), columnWidth - 2 * edge);
        end = Math.max(end, placeLegend(legend, left, columnWidth, below));
      }
    }
    return end;
  }

  /** One for all maps, beside the frames from the first to the last. */
  private void paintBar(Canvas canvas) {
    double left = columns * columnWidth - AxesPicture.RIGHT;
    Rectangle2D beside = new Rectangle2D.Double(left, barTop, 0, barBottom - barTop);
    ((ColourMapPicture) panels.getFirst()).paintBar(canvas, beside);
  }

  private double placeLegend(Legend legend, double left, double width, double top) {
    placed.add(canvas -> legend.paint(canvas, left + (width - legend.width()) / 2, top));
    return top + legend.height();
  }

  /** The frames of a column begin and end in line. */
  private Margins columnMargins(int panel) {
    return margins(
        IntStream.range(0, panels.size()).filter(i -> (i - panel) % columns == 0).toArray());
  }

  private Margins margins(int[] chosen) {
    return IntStream.of(chosen)
        .mapToObj(i -> panels.get(i).margins())
        .reduce(new Margins(0, 0, 0, 0), Margins::max);
  }

  /** The height of a panel's title, 0 if it has none. */
  private double title(int panel, Margins margins) {
    boolean isEmpty = isSingle && figure.panels().get(panel).title().isEmpty();
    return isEmpty ? 0 : titleText(panel, margins).height();
  }

  private Paragraph titleText(int panel, Margins margins) {
    double room = columnWidth - margins.left() - EDGE;
    return Paragraph.of(figure.panels().get(panel).title(), Face.LABEL, room);
  }

  private void placeTitle(int panel, double left, double top, Margins margins) {
    Paragraph text = titleText(panel, margins);
    placed.add(canvas -> text.draw(canvas, left + margins.left(), top));
    if (!isSingle) {
      Face bold = Face.LABEL.in(Face.Style.BOLD);
      Lettering letter = Lettering.of(Description.letter(panel), bold);
      placed.add(canvas -> letter.draw(canvas, left + EDGE, top));
    }
  }
}
