/** The explorer, tested as a server and in a real browser. */
@org.jspecify.annotations.NullMarked
package coldwall.explorer;
