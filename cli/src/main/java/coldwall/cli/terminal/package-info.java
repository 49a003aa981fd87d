/** What the commands share of a terminal: its lines, and the signals that end a run. */
@org.jspecify.annotations.NullMarked
package coldwall.cli.terminal;
