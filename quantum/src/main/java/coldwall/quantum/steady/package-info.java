/** The steady state between two contact baths. */
@org.jspecify.annotations.NullMarked
package coldwall.quantum.steady;
