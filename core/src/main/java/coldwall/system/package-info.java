/** The physical system: a particle in a box between two baths. Natural units, hbar = k_B = 1. */
@org.jspecify.annotations.NullMarked
package coldwall.system;
