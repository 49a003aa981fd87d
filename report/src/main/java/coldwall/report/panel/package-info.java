/** What stands in a frame: curves, colour maps, marks, legends. */
@org.jspecify.annotations.NullMarked
package coldwall.report.panel;
