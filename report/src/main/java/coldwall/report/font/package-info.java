/** Letters from the fonts that come with the program. */
@org.jspecify.annotations.NullMarked
package coldwall.report.font;
