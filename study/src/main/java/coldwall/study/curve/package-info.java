/** Curves J(T_c) and what several studies ask of them: NDTR, conductances, fits, other baths. */
@org.jspecify.annotations.NullMarked
package coldwall.study.curve;
