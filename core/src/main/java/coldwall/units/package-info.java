/** Natural and SI units, and the constants that join them. */
@org.jspecify.annotations.NullMarked
package coldwall.units;
