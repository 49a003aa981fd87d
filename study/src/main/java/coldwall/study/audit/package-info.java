/** What can be checked of the steady state of an open system, equation by equation. */
@org.jspecify.annotations.NullMarked
package coldwall.study.audit;
