import org.jspecify.annotations.NullMarked;

/** Solvers for the quantum junction. */
@NullMarked
module coldwall.quantum {
  requires static transitive org.jspecify;
  requires transitive coldwall.core;
  requires coldwall.linalg;

  exports coldwall.quantum;
  exports coldwall.quantum.relaxation;
  exports coldwall.quantum.steady;
}
