/** One particle in one junction, followed as it moves: for fronts that show it. */
@org.jspecify.annotations.NullMarked
package coldwall.study.motion;
