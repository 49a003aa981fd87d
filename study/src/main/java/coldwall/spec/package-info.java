/** The one parser from text to a validated problem. */
@org.jspecify.annotations.NullMarked
package coldwall.spec;
