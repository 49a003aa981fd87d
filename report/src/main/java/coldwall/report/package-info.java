/** Figures as SVG and PNG, reports as HTML. */
@org.jspecify.annotations.NullMarked
package coldwall.report;
