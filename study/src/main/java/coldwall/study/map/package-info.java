/** At which hot temperature and ratio of the couplings NDTR survives quantum mechanics. */
@org.jspecify.annotations.NullMarked
package coldwall.study.map;
