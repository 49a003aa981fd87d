/**
 * Rows by the million: numbers outside of the heap, and lists whose items are made when asked for.
 */
@org.jspecify.annotations.NullMarked
package coldwall.frame.held;
