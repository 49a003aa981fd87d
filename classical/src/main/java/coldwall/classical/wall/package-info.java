/** What one classical wall does to a particle, as numbers: its kernel and its relaxation. */
@org.jspecify.annotations.NullMarked
package coldwall.classical.wall;
