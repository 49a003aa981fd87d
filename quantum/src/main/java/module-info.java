import org.jspecify.annotations.NullMarked;

/** Solvers for the quantum junction. */
@NullMarked
module coldwall.quantum {
  requires static transitive org.jspecify;
  requires transitive coldwall.core;
  requires hipparchus.core;

  exports coldwall.quantum;
}
