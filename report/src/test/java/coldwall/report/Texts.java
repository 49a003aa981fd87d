package coldwall.report;

import coldwall.chart.Figure;
import coldwall.report.canvas.Canvas;
import coldwall.report.font.Writing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A canvas that keeps the texts of a figure, and where they stand. */
record Texts(List<Text> texts, FigurePicture picture) implements Canvas {

  /** What a text says, and the box around its ink. */
  record Text(String words, Rectangle2D box) {}

  static Texts of(Figure figure) {
    return of(figure, FigureForm.USUAL);
  }

  static Texts of(Figure figure, FigureForm form) {
    FigurePicture picture = new FigurePicture(figure, form);
    Texts texts = new Texts(new ArrayList<>(), picture);
    picture.paint(texts);
    return texts;
  }

  /** Those that reach beyond the canvas. */
  List<Text> beyond() {
    Rectangle2D all = new Rectangle2D.Double(0, 0, picture.width(), picture.height());
    return texts.stream().filter(text -> !all.contains(text.box)).toList();
  }

  /** Pairs that stand on each other. */
  List<List<Text>> overlaps() {
    List<List<Text>> overlaps = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (Text other : texts.subList(i + 1, texts.size())) {
        if (texts.get(i).box.intersects(other.box)) {
          overlaps.add(List.of(texts.get(i), other));
        }
      }
    }
    return overlaps;
  }

  @Override
  public void text(Writing line) {
    if (!line.words().isBlank()) {
      texts.add(new Text(line.words(), line.outline().getBounds2D()));
    }
  }

  @Override
  public void within(Rectangle2D box, Consumer<Canvas> painting) {
    painting.accept(this);
  }

  @Override
  public void fill(Shape shape, Color color) {}

  @Override
  public void draw(Shape line, BasicStroke stroke, Color color) {}

  @Override
  public void image(BufferedImage image, Rectangle2D box) {}
}
