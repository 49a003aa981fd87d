import org.jspecify.annotations.NullMarked;

/** Run folders: what a study leaves behind on disk. */
@NullMarked
module coldwall.store {
  requires static transitive org.jspecify;
  requires transitive coldwall.study;
  requires com.fasterxml.jackson.databind;

  exports coldwall.store;
}
