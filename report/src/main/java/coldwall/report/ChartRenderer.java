package coldwall.report;

import coldwall.chart.Chart;
import coldwall.chart.Figure;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a chart as a journal's figure, 5 inches wide and legible without colour.
 *
 * <p>The caller sees to it that Java runs headless. The same chart gives the same bytes on the same
 * machine; another machine may have another font.
 */
public final class ChartRenderer {
  /** Dots per unit of {@link ChartPicture}, which make 300 dots per inch. */
  private static final double SCALE = 300.0 / 96;

  private static final int DOTS_PER_METRE = 11811;

  private ChartRenderer() {}

  /**
   * The chart as an SVG element, without an XML prolog, so that it can stand in a page or a file.
   *
   * @throws FigureUnavailableException if the machine has no font
   */
  public static String svg(Figure figure) {
    Chart chart = onlyChart(figure);
    return SvgCanvas.draw(new ChartPicture(chart), chart);
  }

  /**
   * The chart as a PNG file with 300 dots per inch.
   *
   * @throws FigureUnavailableException if the machine has no font
   */
  public static byte[] png(Figure figure) {
    ChartPicture picture = new ChartPicture(onlyChart(figure));
    int width = (int) Math.round(ChartPicture.WIDTH * SCALE);
    int height = (int) Math.round(picture.height() * SCALE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(SCALE, SCALE);
    picture.paint(g);
    g.dispose();
    try {
      return encode(image);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Chart onlyChart(Figure figure) {
    if (figure.panels().size() == 1 && figure.panels().getFirst() instanceof Chart chart) {
      return chart;
    }
    throw new IllegalArgumentException("Only figures of one chart are drawn");
  }

  private static byte[] encode(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
    addResolution(metadata);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.write(new IIOImage(image, null, metadata));
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static void addResolution(IIOMetadata metadata) throws IIOInvalidTreeException {
    IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
    resolution.setAttribute("pixelsPerUnitXAxis", Integer.toString(DOTS_PER_METRE));
    resolution.setAttribute("pixelsPerUnitYAxis", Integer.toString(DOTS_PER_METRE));
    resolution.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
    root.appendChild(resolution);
    metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
  }
}
