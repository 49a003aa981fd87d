/** Figures as PDF files: vectors, and letters of embedded fonts that can be selected. */
@org.jspecify.annotations.NullMarked
package coldwall.report.pdf;
