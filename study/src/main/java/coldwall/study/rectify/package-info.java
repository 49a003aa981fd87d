/** How much more heat a junction conducts one way than the other. */
@org.jspecify.annotations.NullMarked
package coldwall.study.rectify;
