/** Trajectories of the classical and the quantum particle, to be exported and drawn. */
@org.jspecify.annotations.NullMarked
package coldwall.study.trajectory;
