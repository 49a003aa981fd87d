/** Linear algebra without physics, in plain loops of a fixed order: the same bits everywhere. */
@org.jspecify.annotations.NullMarked
package coldwall.linalg;
