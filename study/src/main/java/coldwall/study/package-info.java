/** Every study, and every number that the studies must reproduce. */
@org.jspecify.annotations.NullMarked
package coldwall.study;
