/** Steady states of open quantum systems: the heat from every bath. */
@org.jspecify.annotations.NullMarked
package coldwall.study.solve;
