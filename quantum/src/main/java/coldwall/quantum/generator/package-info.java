/** Generators of the motion of an open system: which master equation it obeys. */
@org.jspecify.annotations.NullMarked
package coldwall.quantum.generator;
