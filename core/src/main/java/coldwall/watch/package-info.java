/** Long work that says how far it has come. */
@org.jspecify.annotations.NullMarked
package coldwall.watch;
