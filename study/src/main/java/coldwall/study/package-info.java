/** Studies: what is asked of a junction, and what the answers mean. */
@org.jspecify.annotations.NullMarked
package coldwall.study;
