/**
 * One junction, solved both ways over cold temperatures: can the classical prediction be trusted?
 */
@org.jspecify.annotations.NullMarked
package coldwall.study.compare;
