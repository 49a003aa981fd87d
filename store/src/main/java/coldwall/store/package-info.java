/** Run folders: what a study leaves behind on disk. */
@org.jspecify.annotations.NullMarked
package coldwall.store;
