import org.jspecify.annotations.NullMarked;

/** Solvers for the classical junction. */
@NullMarked
module coldwall.classical {
  requires static transitive org.jspecify;
  requires transitive coldwall.core;
  requires hipparchus.core;

  exports coldwall.classical;
}
