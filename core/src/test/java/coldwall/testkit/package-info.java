/** What tests of every module share: seeded cases, closed forms and invariants. */
@org.jspecify.annotations.NullMarked
package coldwall.testkit;
