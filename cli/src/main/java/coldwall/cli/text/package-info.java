/** Texts of the command line that follow from commands and runs: for shells, for man, in lists. */
@org.jspecify.annotations.NullMarked
package coldwall.cli.text;
