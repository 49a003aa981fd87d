import org.jspecify.annotations.NullMarked;

/** The studies: what is asked of a junction, and what the answers mean. */
@NullMarked
module coldwall.study {
  requires static transitive org.jspecify;
  requires transitive coldwall.core;
  requires transitive coldwall.frame;
  requires coldwall.classical;
  requires coldwall.quantum;
  requires hipparchus.core;
  requires hipparchus.optim;

  exports coldwall.study;
  exports coldwall.study.motion;
}
