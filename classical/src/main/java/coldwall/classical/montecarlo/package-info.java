/** The classical junction, and one wall alone, simulated with random numbers. */
@org.jspecify.annotations.NullMarked
package coldwall.classical.montecarlo;
