/** Solvers for the classical junction: closed form and event-driven Monte Carlo. */
@org.jspecify.annotations.NullMarked
package coldwall.classical;
