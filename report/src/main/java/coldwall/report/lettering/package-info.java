/** Texts set in lines: subscripts, superscripts, symbols in italics. */
@org.jspecify.annotations.NullMarked
package coldwall.report.lettering;
