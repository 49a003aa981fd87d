/** Dense complex matrices, by the native library OpenBLAS or by its twin in Java. */
@org.jspecify.annotations.NullMarked
package coldwall.linalg.dense;
