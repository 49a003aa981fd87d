/** Letters from the fonts that come with the program, set in lines. */
@org.jspecify.annotations.NullMarked
package coldwall.report.lettering;
