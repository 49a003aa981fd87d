import org.jspecify.annotations.NullMarked;

/** Solvers for the classical junction. */
@NullMarked
module coldwall.classical {
  requires static transitive org.jspecify;
  requires static jdk.incubator.vector;
  requires transitive coldwall.core;
  requires coldwall.linalg;
  requires hipparchus.core;

  exports coldwall.classical;
  exports coldwall.classical.kramers;
  exports coldwall.classical.langevin;
  exports coldwall.classical.montecarlo;
  exports coldwall.classical.operator;
  exports coldwall.classical.wall;
}
