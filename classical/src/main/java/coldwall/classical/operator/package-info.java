/** The classical junction solved as an integral equation for the flux densities. */
@org.jspecify.annotations.NullMarked
package coldwall.classical.operator;
