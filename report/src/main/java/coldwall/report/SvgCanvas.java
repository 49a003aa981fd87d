package coldwall.report;

import coldwall.chart.Figure;
import java.awt.Dimension;
import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.svggen.SimpleImageHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Paints a figure as SVG. */
final class SvgCanvas {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String PREFIX = "coldwall-figure-";

  /** A hundredth of a unit is three micrometres on paper. */
  private static final int DECIMALS = 2;

  private SvgCanvas() {}

  static String draw(FigurePicture picture, Figure figure) {
    Document document = document();
    // Text becomes outlines: the layout was measured with this machine's font, and the reader's
    // browser, the journal's typesetting and a vector editor must all show it so. What is lost,
    // the words, stands in title and description.
    SVGGraphics2D g = new SVGGraphics2D(context(document), true);
    g.setSVGCanvasSize(
        new Dimension(
            (int) Math.round(picture.width() * picture.unit()),
            (int) Math.round(picture.height() * picture.unit())));
    picture.paint(g);
    Element root = g.getRoot();
    removeEmpty(root);
    compactPaths(root);
    root.setAttribute(
        "viewBox", "0 0 " + Math.round(picture.width()) + " " + Math.round(picture.height()));
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", PREFIX + "title " + PREFIX + "description");
    addText(document, root, "description", "desc", Description.text(figure));
    addText(document, root, "title", "title", Description.title(figure));
    return text(g, root);
  }

  private static SVGGeneratorContext context(Document document) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setPrecision(DECIMALS);
    context.setGenericImageHandler(new SimpleImageHandler(new InlineImages()));
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String kind) {
            return super.generateID(PREFIX + kind);
          }
        });
    return context;
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Batik starts with a comment and an empty element that has a fixed name. */
  private static void removeEmpty(Element root) {
    while (!root.getFirstChild().getNodeName().equals("g")) {
      root.removeChild(root.getFirstChild());
    }
  }

  private static void compactPaths(Element root) {
    NodeList paths = root.getElementsByTagName("path");
    for (int i = 0; i < paths.getLength(); i++) {
      Element path = (Element) paths.item(i);
      path.setAttribute("d", PathData.compact(path.getAttribute("d")));
    }
  }

  private static void addText(
      Document document, Element root, String id, String tag, String content) {
    Element element = document.createElementNS(NAMESPACE, tag);
    element.setAttribute("id", PREFIX + id);
    element.appendChild(document.createTextNode(content));
    root.insertBefore(element, root.getFirstChild());
  }

  private static String text(SVGGraphics2D g, Element root) {
    StringWriter writer = new StringWriter();
    try {
      g.stream(root, writer, false, false);
    } catch (SVGGraphics2DIOException impossible) {
      throw new IllegalStateException(impossible);
    }
    // A prolog may not stand inside a page.
    return writer.getBuffer().substring(writer.getBuffer().indexOf("<svg"));
  }
}
