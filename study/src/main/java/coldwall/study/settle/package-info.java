/** The mean energy and the heat currents of both particles in time, up to the steady state. */
@org.jspecify.annotations.NullMarked
package coldwall.study.settle;
