import org.jspecify.annotations.NullMarked;

/** Linear algebra: dense systems, stationary distributions, largest eigenvalues. */
@NullMarked
module coldwall.linalg {
  requires static transitive org.jspecify;
  requires coldwall.core;
  requires hipparchus.core;

  exports coldwall.linalg;
  exports coldwall.linalg.dense;
}
