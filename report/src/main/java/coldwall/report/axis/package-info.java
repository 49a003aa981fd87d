/** Where values lie along an axis, and how axes are drawn. */
@org.jspecify.annotations.NullMarked
package coldwall.report.axis;
