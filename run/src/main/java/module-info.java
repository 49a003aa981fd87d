import org.jspecify.annotations.NullMarked;

/** What every front shares: a study is run in its folder, and its pages are written. */
@NullMarked
module coldwall.run {
  requires static transitive org.jspecify;
  requires transitive coldwall.frame;
  requires transitive coldwall.store;
  requires transitive coldwall.report;

  exports coldwall.run;

  uses coldwall.run.Elsewhere;
}
