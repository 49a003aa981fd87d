/** Which ingredient of the classical model makes the particle freeze, over layer and coupling. */
@org.jspecify.annotations.NullMarked
package coldwall.study.artifact;
