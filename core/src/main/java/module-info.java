import org.jspecify.annotations.NullMarked;

/** Junctions, units and the solver interface: what every other part of Coldwall speaks of. */
@NullMarked
module coldwall.core {
  requires static transitive org.jspecify;

  exports coldwall.input;
  exports coldwall.system;
  exports coldwall.solver;
  exports coldwall.units;
  exports coldwall.watch;
}
