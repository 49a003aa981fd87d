package coldwall.report;

import java.awt.image.RenderedImage;
import java.util.Base64;
import org.apache.batik.svggen.DefaultImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Element;

/** Keeps images inside the SVG, with the colours they have; Batik's own would have millions. */
final class InlineImages extends DefaultImageHandler {
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  @Override
  protected void handleHREF(RenderedImage image, Element element, SVGGeneratorContext context) {
    String png = Base64.getEncoder().encodeToString(Png.encode(image));
    element.setAttributeNS(XLINK, "xlink:href", "data:image/png;base64," + png);
  }
}
