/** What figures are painted on: SVG and dots. Knows nothing of charts. */
@org.jspecify.annotations.NullMarked
package coldwall.report.canvas;
