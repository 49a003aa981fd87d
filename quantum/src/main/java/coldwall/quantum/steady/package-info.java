/** The steady state of an open system with any number of baths, and what can be checked of it. */
@org.jspecify.annotations.NullMarked
package coldwall.quantum.steady;
