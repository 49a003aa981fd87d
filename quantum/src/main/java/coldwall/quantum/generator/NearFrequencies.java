package coldwall.quantum.generator;

/**
 * Two different Bohr frequencies that one bath drives and that lie nearest to each other: a secular
 * equation takes them for far apart.
 *
 * @param distance between the two
 * @param first a transition of the lower one, such as "8 -&gt; 4", levels counted from 1
 * @param second a transition of the upper one
 */
public record NearFrequencies(double distance, String first, String second) {}
