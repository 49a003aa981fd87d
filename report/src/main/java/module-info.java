import org.jspecify.annotations.NullMarked;

/** From a chart to a figure and a page. */
@NullMarked
module coldwall.report {
  requires static transitive org.jspecify;
  requires transitive coldwall.frame;
  requires java.desktop;

  exports coldwall.report;
}
