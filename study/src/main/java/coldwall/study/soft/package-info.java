/** What the studies of soft contacts share: who solves them, and what of it is believed. */
@org.jspecify.annotations.NullMarked
package coldwall.study.soft;
