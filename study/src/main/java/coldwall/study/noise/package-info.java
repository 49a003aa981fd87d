/** The noise of the heat that a classical particle carries, by windows of time. */
@org.jspecify.annotations.NullMarked
package coldwall.study.noise;
