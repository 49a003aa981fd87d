package coldwall.report.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Paints a figure as SVG: paths, and images inside the file. */
public final class SvgCanvas implements Canvas {
  private static final String PREFIX = "coldwall-figure-";
  private static final int OPAQUE = 255;

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder clips = new StringBuilder();
  private int clipCount;

  /** Lines of one style in a row are one path. */
  private PathData lines = new PathData();

  private String linesStyle = "";

  private SvgCanvas() {}

  /**
   * The SVG element.
   *
   * @param title what the picture shows, in a few words
   * @param description what stands in it
   */
  public static String draw(Picture picture, String title, String description) {
    SvgCanvas canvas = new SvgCanvas();
    picture.paint(canvas);
    canvas.endLines();
    // What outlines lose, the words, stands in title and description.
    return """
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
    width="%s" height="%s" viewBox="0 0 %s %s" role="img" \
    aria-labelledby="coldwall-figure-title coldwall-figure-description">
    <title id="coldwall-figure-title">%s</title>
    <desc id="coldwall-figure-description">%s</desc>
    <defs>%s</defs>
    <g stroke-linecap="square" stroke-miterlimit="10">
    %s</g>
    </svg>
    """
        .formatted(
            PathData.text(picture.width() * picture.unit()),
            PathData.text(picture.height() * picture.unit()),
            PathData.text(picture.width()),
            PathData.text(picture.height()),
            XmlText.escape(title),
            XmlText.escape(description),
            canvas.clips,
            canvas.body);
  }

  @Override
  public void fill(Shape shape, Color color) {
    endLines();
    path(fillStyle(color), new PathData().add(shape));
  }

  @Override
  public void draw(Shape line, BasicStroke stroke, Color color) {
    String style = "fill=\"none\" " + strokeStyle(stroke, color);
    if (!style.equals(linesStyle) || color.getAlpha() != OPAQUE) {
      endLines();
    }
    linesStyle = style;
    lines.add(line);
  }

  private void endLines() {
    path(linesStyle, lines);
    lines = new PathData();
  }

  private void path(String style, PathData data) {
    if (!data.isEmpty()) {
      body.append("<path ").append(style).append("d=\"").append(data).append("\"/>\n");
    }
  }

  @Override
  public void image(BufferedImage image, Rectangle2D box) {
    endLines();
    body.append("<image ")
        .append(box(box))
        .append(" preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64,")
        .append(Base64.getEncoder().encodeToString(CellPng.encode(image)))
        .append("\"/>\n");
  }

  @Override
  public void within(Rectangle2D box, Consumer<Canvas> painting) {
    endLines();
    String id = PREFIX + "clip" + ++clipCount;
    clips.append("<clipPath id=\"" + id + "\"><rect ").append(box(box)).append("/></clipPath>");
    body.append("<g clip-path=\"url(#" + id + ")\">\n");
    painting.accept(this);
    endLines();
    body.append("</g>\n");
  }

  private static String box(Rectangle2D box) {
    return attribute("x", PathData.text(box.getX()))
        + attribute("y", PathData.text(box.getY()))
        + attribute("width", PathData.text(box.getWidth()))
        + attribute("height", PathData.text(box.getHeight()));
  }

  private static String attribute(String name, String value) {
    return name + "=\"" + value + "\" ";
  }

  private static String fillStyle(Color color) {
    String opacity = opacity("fill-opacity", color);
    return color.equals(Color.BLACK) ? "" : attribute("fill", hexadecimal(color)) + opacity;
  }

  private static String strokeStyle(BasicStroke stroke, Color color) {
    StringBuilder style = new StringBuilder(attribute("stroke", hexadecimal(color)));
    style.append(opacity("stroke-opacity", color));
    if (stroke.getLineWidth() != 1) {
      style.append(attribute("stroke-width", PathData.text(stroke.getLineWidth())));
    }
    switch (stroke.getEndCap()) {
      case BasicStroke.CAP_BUTT -> style.append(attribute("stroke-linecap", "butt"));
      case BasicStroke.CAP_ROUND -> style.append(attribute("stroke-linecap", "round"));
      default -> {}
    }
    if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
      style.append(attribute("stroke-linejoin", "round"));
    }
    float[] dashes = stroke.getDashArray();
    if (dashes != null) {
      String lengths =
          IntStream.range(0, dashes.length)
              .mapToObj(i -> PathData.text(dashes[i]))
              .collect(Collectors.joining(" "));
      style.append(attribute("stroke-dasharray", lengths));
    }
    return style.toString();
  }

  private static String opacity(String name, Color color) {
    return color.getAlpha() == OPAQUE
        ? ""
        : attribute(name, PathData.text((double) color.getAlpha() / OPAQUE));
  }

  private static String hexadecimal(Color color) {
    return "#" + HexFormat.of().toHexDigits(color.getRGB(), 6);
  }
}
