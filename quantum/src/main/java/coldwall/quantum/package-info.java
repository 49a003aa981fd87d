/** The quantum junction: what its solvers share. */
@org.jspecify.annotations.NullMarked
package coldwall.quantum;
