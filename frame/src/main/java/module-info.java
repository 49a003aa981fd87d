import org.jspecify.annotations.NullMarked;

/** What any study is made of: settings, points, rows, findings, charts. It knows no physics. */
@NullMarked
module coldwall.frame {
  requires static transitive org.jspecify;
  requires transitive coldwall.core;
  requires org.snakeyaml.engine;

  exports coldwall.chart;
  exports coldwall.frame;
  exports coldwall.frame.held;
  exports coldwall.settings;
}
