import org.jspecify.annotations.NullMarked;

/** Run folders: what a study leaves behind on disk. */
@NullMarked
module coldwall.store {
  requires static transitive org.jspecify;
  requires transitive coldwall.study;
  requires com.fasterxml.jackson.core;
  requires duckdb.jdbc;
  requires java.sql;

  exports coldwall.store;
}
