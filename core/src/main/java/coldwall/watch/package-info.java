/** Long work that says how far it has come, and stops when it is told to. */
@org.jspecify.annotations.NullMarked
package coldwall.watch;
