/** How fast one bath alone brings the particle to its temperature. */
@org.jspecify.annotations.NullMarked
package coldwall.study.relax;
