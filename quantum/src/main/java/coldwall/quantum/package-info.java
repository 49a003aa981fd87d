/** Solvers for the quantum junction: the Pauli equation of the Lindblad jump operators. */
@org.jspecify.annotations.NullMarked
package coldwall.quantum;
