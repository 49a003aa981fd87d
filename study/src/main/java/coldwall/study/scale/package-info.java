/** How the heat current goes with the length of the box, at fixed temperatures. */
@org.jspecify.annotations.NullMarked
package coldwall.study.scale;
