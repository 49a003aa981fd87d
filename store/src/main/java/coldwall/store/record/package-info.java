/**
 * What a stored run is: its identity, its state, where it came from, and what may be wrong with it.
 */
@org.jspecify.annotations.NullMarked
package coldwall.store.record;
