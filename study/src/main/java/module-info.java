import org.jspecify.annotations.NullMarked;

/** From what a user writes down to what can be shown: specs, studies and charts. */
@NullMarked
module coldwall.study {
  requires static transitive org.jspecify;
  requires transitive coldwall.core;
  requires transitive coldwall.classical;
  requires transitive coldwall.quantum;
  requires hipparchus.core;
  requires hipparchus.optim;
  requires org.snakeyaml.engine;

  exports coldwall.chart;
  exports coldwall.spec;
  exports coldwall.study;
}
