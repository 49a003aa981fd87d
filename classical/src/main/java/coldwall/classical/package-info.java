/** The classical junction: what every method shares, and the closed form. */
@org.jspecify.annotations.NullMarked
package coldwall.classical;
