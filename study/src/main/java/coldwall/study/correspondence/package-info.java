/** Where the two mechanics must agree, and how fast they come to. */
@org.jspecify.annotations.NullMarked
package coldwall.study.correspondence;
