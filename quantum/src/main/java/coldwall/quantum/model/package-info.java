/** Open quantum systems: a Hamiltonian and the baths that it meets. */
@org.jspecify.annotations.NullMarked
package coldwall.quantum.model;
