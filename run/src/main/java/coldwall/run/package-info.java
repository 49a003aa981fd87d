/** What every front does with a study: run it in its folder, and write its pages. No streams. */
@org.jspecify.annotations.NullMarked
package coldwall.run;
