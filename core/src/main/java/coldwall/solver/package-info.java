/** What a solver takes and what it gives back. */
@org.jspecify.annotations.NullMarked
package coldwall.solver;
