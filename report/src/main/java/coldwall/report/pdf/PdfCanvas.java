package coldwall.report.pdf;

import coldwall.report.canvas.Canvas;
import coldwall.report.canvas.CellPng;
import coldwall.report.canvas.Picture;
import coldwall.report.font.Face;
import coldwall.report.font.Writing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Paints a figure as a PDF page of its own size: vectors, letters, images of cells. */
public final class PdfCanvas implements Canvas {
  private static final double POINTS_PER_UNIT = 72.0 / 96;
  private static final int OPAQUE = 255;

  private final PdfFile file = new PdfFile();
  private final StringBuilder content = new StringBuilder();
  private final Map<Face.Style, PdfFont> fonts = new EnumMap<>(Face.Style.class);
  private final List<Integer> images = new ArrayList<>();
  private final SortedSet<Integer> opacities = new TreeSet<>();

  private PdfCanvas() {}

  /**
   * The file.
   *
   * @param title what the picture shows, in a few words
   * @param description what stands in it
   */
  public static byte[] draw(Picture picture, String title, String description) {
    PdfCanvas canvas = new PdfCanvas();
    double scale = picture.unit() * POINTS_PER_UNIT;
    double height = scale * picture.height();
    // From here on lengths are those of the picture, and y grows downwards.
    canvas
        .content
        .append(matrix(new AffineTransform(scale, 0, 0, -scale, 0, height)))
        .append("cm 10 M\n");
    picture.paint(canvas);
    return canvas.end(scale * picture.width(), height, title, description);
  }

  private static String matrix(AffineTransform transform) {
    double[] entries = new double[6];
    transform.getMatrix(entries);
    StringBuilder matrix = new StringBuilder();
    for (int i = 0; i < entries.length; i++) {
      matrix.append(i < 4 ? PdfNumber.factor(entries[i]) : PdfNumber.length(entries[i]));
    }
    return matrix.toString();
  }

  private byte[] end(double width, double height, String title, String description) {
    int page = file.reserve();
    int pages = file.add("<</Type/Pages/Count 1/Kids[" + PdfFile.reference(page) + "]>>");
    int painted = file.stream("", content.toString().getBytes(StandardCharsets.US_ASCII));
    String box = PdfNumber.length(width) + PdfNumber.length(height).strip();
    file.write(
        page,
        "<</Type/Page/Parent "
            + PdfFile.reference(pages)
            + "/MediaBox[0 0 "
            + box
            + "]/Contents "
            + PdfFile.reference(painted)
            + "/Resources<<"
            + resources()
            + ">>>>");
    int catalogue =
        file.add(
            "<</Type/Catalog/Pages "
                + PdfFile.reference(pages)
                + "/Lang(en)/ViewerPreferences<</DisplayDocTitle true>>>>");
    int information =
        file.add(
            "<</Title"
                + PdfFile.text(title)
                + "/Subject"
                + PdfFile.text(description)
                + "/Creator(Coldwall)>>");
    return file.end(catalogue, information);
  }

  private String resources() {
    StringBuilder resources = new StringBuilder("/Font<<");
    fonts.forEach((style, font) ->
        resources.append(name(style)).append(' ').append(PdfFile.reference(font.write(file))));
    resources.append(">>/XObject<<");
    for (int i = 0; i < images.size(); i++) {
      resources.append("/I").append(i).append(' ').append(PdfFile.reference(images.get(i)));
    }
    resources.append(">>/ExtGState<<");
    for (int alpha : opacities) {
      String part = PdfNumber.length((double) alpha / OPAQUE);
      resources.append("/A" + alpha + "<</ca " + part + "/CA " + part + ">>");
    }
    return resources.append(">>").toString();
  }

  private static String name(Face.Style style) {
    return switch (style) {
      case REGULAR -> "/Fr";
      case ITALIC -> "/Fi";
      case BOLD -> "/Fb";
    };
  }

  @Override
  public void fill(Shape shape, Color color) {
    content.append("q ").append(colour(color, "rg "));
    path(shape);
    content.append("f Q\n");
  }

  @Override
  public void draw(Shape line, BasicStroke stroke, Color color) {
    content.append("q ").append(colour(color, "RG "));
    content.append(PdfNumber.length(stroke.getLineWidth())).append("w ");
    // Java and PDF number caps and joins alike.
    content.append(stroke.getEndCap()).append(" J ").append(stroke.getLineJoin()).append(" j ");
    float[] dashes = stroke.getDashArray();
    if (dashes != null) {
      content.append('[');
      for (float dash : dashes) {
        content.append(PdfNumber.length(dash));
      }
      content.append("]0 d ");
    }
    path(line);
    content.append("S Q\n");
  }

  /** Sets a colour, between saving and restoring. */
  private String colour(Color color, String operator) {
    String opacity = "";
    if (color.getAlpha() != OPAQUE) {
      opacities.add(color.getAlpha());
      opacity = "/A" + color.getAlpha() + " gs ";
    }
    return opacity
        + part(color.getRed())
        + part(color.getGreen())
        + part(color.getBlue())
        + operator;
  }

  private static String part(int octet) {
    return PdfNumber.length((double) octet / OPAQUE);
  }

  private void path(Shape shape) {
    double[] points = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int segment = i.currentSegment(points);
      switch (segment) {
        case PathIterator.SEG_MOVETO -> points(points, 1, "m ");
        case PathIterator.SEG_LINETO -> points(points, 1, "l ");
        case PathIterator.SEG_CUBICTO -> points(points, 3, "c ");
        case PathIterator.SEG_QUADTO -> points(cubic(x, y, points), 3, "c ");
        default -> content.append("h ");
      }
      int end =
          switch (segment) {
            case PathIterator.SEG_CUBICTO -> 4;
            case PathIterator.SEG_QUADTO -> 2;
            default -> 0;
          };
      x = points[end];
      y = points[end + 1];
    }
  }

  /** PDF has no parabolas. */
  private static double[] cubic(double x, double y, double[] parabola) {
    return new double[] {
      x + 2 * (parabola[0] - x) / 3,
      y + 2 * (parabola[1] - y) / 3,
      parabola[2] + 2 * (parabola[0] - parabola[2]) / 3,
      parabola[3] + 2 * (parabola[1] - parabola[3]) / 3,
      parabola[2],
      parabola[3]
    };
  }

  private void points(double[] points, int count, String operator) {
    for (int i = 0; i < 2 * count; i++) {
      content.append(PdfNumber.length(points[i]));
    }
    content.append(operator);
  }

  @Override
  public void image(BufferedImage image, Rectangle2D box) {
    content.append("q ");
    // An image is one unit wide and high, its first row on top.
    content.append(
        matrix(
            new AffineTransform(
                box.getWidth(), 0, 0, -box.getHeight(), box.getX(), box.getMaxY())));
    content.append("cm /I").append(images.size()).append(" Do Q\n");
    byte[] palette = CellPng.palette(image);
    String size = "/Width " + image.getWidth() + "/Height " + image.getHeight();
    images.add(
        file.stream(
            "/Type/XObject/Subtype/Image"
                + size
                + "/BitsPerComponent 8/ColorSpace[/Indexed"
                + "/DeviceRGB "
                + (palette.length / 3 - 1)
                + "<"
                + HexFormat.of().formatHex(palette)
                + ">]/Filter/FlateDecode/DecodeParms<<"
                + "/Predictor 15/Colors 1/BitsPerComponent 8/Columns "
                + image.getWidth()
                + ">>",
            CellPng.packed(image)));
  }

  @Override
  public void within(Rectangle2D box, Consumer<Canvas> painting) {
    content.append("q ");
    path(box);
    content.append("W n\n");
    painting.accept(this);
    content.append("Q\n");
  }

  @Override
  public void text(Writing line) {
    for (Writing.Part part : line.parts()) {
      PdfFont font = fonts.computeIfAbsent(part.face().style(), PdfFont::new);
      AffineTransform place = new AffineTransform(line.turn());
      place.translate(part.left(), part.foot());
      place.scale(1, -1);
      content.append("BT ").append(name(part.face().style())).append(' ');
      content.append(PdfNumber.length(part.face().size())).append("Tf ");
      content.append(matrix(place)).append("Tm ");
      content.append(font.shown(part.text(), part.face())).append("TJ ET\n");
    }
  }
}
