/** Studies of any kind: points, rows, what is made of them, and how it is told. No physics. */
@org.jspecify.annotations.NullMarked
package coldwall.frame;
