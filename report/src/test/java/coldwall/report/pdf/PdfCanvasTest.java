package coldwall.report.pdf;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import coldwall.chart.Axis.Scale;
import coldwall.chart.Figure;
import coldwall.report.Charts;
import coldwall.report.FigureForm;
import coldwall.report.FigureRenderer;
import coldwall.report.canvas.Canvas;
import coldwall.report.canvas.Picture;
import coldwall.report.font.Face;
import coldwall.report.font.Writing;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFBox, which has no code in common with the canvas, reads what it writes. */
class PdfCanvasTest {
  private static final float DOTS_PER_INCH = 300;

  /** Two painters smooth edges in two ways; on average over all dots that is less, of 255. */
  private static final double SMOOTHING = 2.5;

  private static final String SHA_256 =
      "56ac301a1c3cc6e76a5d620ad9a06d413eec5ffbfac73d2610f8b06028ebc3b2";

  /** One line of text, or any other picture of a fixed size. */
  private record Words(String text, double angle) implements Picture {
    @Override
    public double width() {
      return 480;
    }

    @Override
    public double height() {
      return 96;
    }

    @Override
    public double unit() {
      return 1;
    }

    @Override
    public void paint(Canvas canvas) {
      AffineTransform turn = AffineTransform.getRotateInstance(angle);
      canvas.text(new Writing(List.of(new Writing.Part(text, Face.LABEL, 10, 40)), turn));
    }
  }

  private static Figure figure(String name) {
    return requireNonNull(Charts.gallery().get(name));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"one", "roles", "pair", "six"})
  void page_looksLikeTheImage(String name) throws IOException {
    BufferedImage png =
        ImageIO.read(new ByteArrayInputStream(FigureRenderer.png(figure(name), FigureForm.USUAL)));
    try (PDDocument document = Loader.loadPDF(FigureRenderer.pdf(figure(name), FigureForm.USUAL))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
      assertThat(page.getWidth()).isCloseTo(png.getWidth(), within(1));
      assertThat(page.getHeight()).isCloseTo(png.getHeight(), within(1));
      assertThat(difference(page, png)).isLessThan(SMOOTHING);
    }
  }

  /** The mean difference of a dot's colours. */
  private static double difference(BufferedImage one, BufferedImage other) {
    int width = Math.min(one.getWidth(), other.getWidth());
    int height = Math.min(one.getHeight(), other.getHeight());
    long sum = 0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int band = 0; band < 3; band++) {
          sum +=
              Math.abs(
                  one.getRaster().getSample(x, y, band) - other.getRaster().getSample(x, y, band));
        }
      }
    }
    return (double) sum / width / height / 3;
  }

  @Test
  void letters_canBeSelected() throws IOException {
    assertThat(text(FigureRenderer.pdf(figure("one"), FigureForm.USUAL)))
        .contains("second opinion", "peak at T");
    String words = "AVATAR \u00e5\u00fc\u00e9 \u03b1\u03b2 \u00d7 \u2192 \u27e8E\u27e9 \u210f";
    byte[] pdf = PdfCanvas.draw(new Words(words, 0), "", "");
    assertThat(text(pdf).strip()).isEqualTo(words);
  }

  @Test
  void fonts_areEmbeddedAndSmall() throws IOException {
    byte[] pdf = FigureRenderer.pdf(figure("pair"), FigureForm.USUAL);
    assertThat(pdf).hasSizeLessThan(500_000);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        assertThat(resources.getFont(name).isEmbedded()).isTrue();
        assertThat(resources.getFont(name).isDamaged()).isFalse();
      }
      assertThat(resources.getFontNames()).hasSize(3);
    }
  }

  /** Kerning, composite glyphs and turned lines stand where the outlines of the letters do. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1})
  void letters_standWhereTheirOutlinesAre(double angle) throws IOException {
    Words words = new Words("AVATAR To \u00e5\u00fc\u00e9", angle);
    Rectangle2D expected =
        new Writing(
                List.of(new Writing.Part(words.text, Face.LABEL, 10, 40)),
                AffineTransform.getRotateInstance(angle))
            .outline()
            .getBounds2D();
    try (PDDocument document = Loader.loadPDF(PdfCanvas.draw(words, "", ""))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 4 * 96);
      Rectangle2D ink = ink(page);
      assertThat(ink.getMinX() / 4).isCloseTo(expected.getMinX(), within(0.5));
      assertThat(ink.getMaxX() / 4).isCloseTo(expected.getMaxX(), within(0.5));
      assertThat(ink.getMinY() / 4).isCloseTo(expected.getMinY(), within(0.5));
      assertThat(ink.getMaxY() / 4).isCloseTo(expected.getMaxY(), within(0.5));
    }
  }

  private static Rectangle2D ink(BufferedImage page) {
    Rectangle2D ink = null;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        if (page.getRaster().getSample(x, y, 0) < 128) {
          Rectangle2D dot = new Rectangle2D.Double(x, y, 1, 1);
          ink = ink == null ? dot : ink.createUnion(dot);
        }
      }
    }
    return ink == null ? new Rectangle2D.Double() : ink;
  }

  @Test
  void title_andDescription_areInTheFile() throws IOException {
    byte[] pdf = PdfCanvas.draw(new Words("x", 0), "J over T (\u03b1)", "Curves: a.");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("J over T (\u03b1)");
      assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Curves: a.");
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
    }
  }

  @Test
  void pdf_ofAFigure_hasTheseBytesOnEveryMachine() throws Exception {
    byte[] pdf =
        FigureRenderer.pdf(Figure.of(Charts.full(Scale.LINEAR), "A figure."), FigureForm.USUAL);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    assertThat(hash).isEqualTo(SHA_256);
  }
}
