/** The steady state without coherences: populations of levels, and their chances to change. */
@org.jspecify.annotations.NullMarked
package coldwall.quantum.population;
