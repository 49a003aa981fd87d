/** Inside one junction: where the particle is, how fast, with which energy, in which level. */
@org.jspecify.annotations.NullMarked
package coldwall.study.profile;
