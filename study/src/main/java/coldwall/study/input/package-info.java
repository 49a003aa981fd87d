/** Junctions, walls and solvers as a user writes them down: settings, and what they stand for. */
@org.jspecify.annotations.NullMarked
package coldwall.study.input;
