/** What a user may get wrong, told apart from what is a bug. */
@org.jspecify.annotations.NullMarked
package coldwall.input;
