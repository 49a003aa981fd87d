/**
 * The twin study: one Hamiltonian with soft contacts, solved classically and quantum-mechanically.
 */
@org.jspecify.annotations.NullMarked
package coldwall.study.twin;
