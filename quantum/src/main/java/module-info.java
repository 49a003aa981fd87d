import org.jspecify.annotations.NullMarked;

/** Solvers for the quantum junction. */
@NullMarked
module coldwall.quantum {
  requires static transitive org.jspecify;
  requires transitive coldwall.core;
  requires transitive coldwall.linalg;

  exports coldwall.quantum;
  exports coldwall.quantum.generator;
  exports coldwall.quantum.model;
  exports coldwall.quantum.named;
  exports coldwall.quantum.relaxation;
  exports coldwall.quantum.population;
  exports coldwall.quantum.steady;
}
