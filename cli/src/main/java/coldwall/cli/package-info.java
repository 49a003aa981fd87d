/** The command line: one thin command a study. */
@org.jspecify.annotations.NullMarked
package coldwall.cli;
