/**
 * Points solved by Apache Spark. What travels is the study's name, its settings and index ranges;
 * rows come back, and the driver alone writes the log.
 */
@org.jspecify.annotations.NullMarked
package coldwall.spark;
