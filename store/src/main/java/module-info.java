import org.jspecify.annotations.NullMarked;

/** Run folders: what a study leaves behind on disk. */
@NullMarked
module coldwall.store {
  requires static transitive org.jspecify;
  requires transitive coldwall.frame;
  requires com.fasterxml.jackson.core;
  requires duckdb.jdbc;
  requires io.jhdf;
  requires transitive java.sql;

  exports coldwall.store;
  exports coldwall.store.record;
}
