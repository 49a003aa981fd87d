/**
 * The explorer: a local page on which junctions are looked at while they are solved. It computes no
 * physics; whatever the page shows comes from the studies.
 */
@org.jspecify.annotations.NullMarked
package coldwall.explorer;
