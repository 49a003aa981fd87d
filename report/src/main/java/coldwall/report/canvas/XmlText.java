package coldwall.report.canvas;

/** Texts inside of SVG and HTML. */
public final class XmlText {
  private XmlText() {}

  /** The text so that none of it is read as markup. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
